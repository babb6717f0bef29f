/** What the shop sells. Names stay Spanish in every language; their words are in `words/`. */
export const coffees = [
  { name: 'Primera luz', hour: 'dawn', euros: 11.5 },
  { name: 'Mediodía', hour: 'noon', euros: 10.5 },
  { name: 'Sobremesa', hour: 'dusk', euros: 12 },
]

/** Euros for each size of Primera luz, the one coffee with its own page. */
export const sizes = { small: 11.5, large: 39 }

export const price = (euros, locale) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(euros)

import { html } from '../html.mjs'
import { price, sizes } from './coffees.mjs'
import { bag, points } from './drawings.mjs'

export function product(words, { locale }) {
  const { product: t } = words
  return html`
<section class="wrap product">
  <div class="stage-dawn">${bag('dawn', 'Primera luz', t.picture)}</div>
  <div>
    <p class="eyebrow">${t.eyebrow}</p>
    <h1 lang="es">Primera luz</h1>
    <p class="lead">${t.lead}</p>
    <form class="buy" action="/checkout" method="get">
      <input type="hidden" name="lang" value="${locale}">
      <fieldset><legend>${t.size}</legend><div class="choices">${Object.entries(t.sizes).map(
        ([size, text], i) =>
          html`<label class="choice"><input type="radio" name="size" value="${size}"${i === 0 && html` checked`}><span>${text} <b>${price(sizes[size], locale)}</b></span></label>`,
      )}</div></fieldset>
      <label class="field"><span>${t.grind}</span><select name="grind">${Object.entries(
        t.grinds,
      ).map(([grind, text]) => html`<option value="${grind}">${text}</option>`)}</select></label>
      <button class="button wide">${t.buy.replace('{price}', price(sizes.small, locale))}</button>
      <p class="small">${t.delivery}</p>
    </form>
  </div>
</section>
<section class="wrap columns">
  <div><h2>${t.factsHeading}</h2>
    <dl class="table">${t.facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></div>
  <div><h2>${t.tasteHeading}</h2>
    <dl class="table">${t.taste.map(
      ([name, n]) =>
        html`<div><dt>${name}</dt><dd>${points(n)}<span class="unseen">${t.tasteOf.replace('{n}', n)}</span></dd></div>`,
    )}</dl></div>
</section>
<section class="band"><div class="wrap"><h2>${t.recipeHeading}</h2>
  <ol class="recipe">${t.recipe.map((step) => html`<li>${step}</li>`)}</ol></div></section>
<section class="wrap"><h2>${t.reviewsHeading}</h2>
  <div class="reviews">${t.reviews.map(
    ([text, by]) =>
      html`<figure class="card"><blockquote>${text}</blockquote><figcaption>${by}</figcaption></figure>`,
  )}</div></section>`
}

/** Keeps the price on the button true to the chosen size. */
export const script = `document.querySelector('.buy').addEventListener('change', (event) => {
  const price = event.target.closest('.choice')?.querySelector('b').textContent
  const button = event.currentTarget.querySelector('button')
  if (price) button.textContent = button.textContent.replace(/[€\\d].*$/, price)
})`

import { html } from '../html.mjs'
import { price, sizes } from './coffees.mjs'
import { bag } from './drawings.mjs'

/** Nobody is asked anything on this page: a question here would stand between people and their purchase. */
export function checkout(words, { link, locale, search }) {
  const { checkout: t, product } = words
  const size = search.get('size') === 'large' ? 'large' : 'small'
  const asked = search.get('grind') ?? ''
  const grind = Object.hasOwn(product.grinds, asked) ? asked : 'beans'
  const total = price(sizes[size], locale)
  const field = (name, autocomplete, type = 'text') => html`
    <label class="field"><span>${t[name]}</span><input name="${name}" type="${type}" autocomplete="${autocomplete}" required></label>`
  return html`
<section class="wrap checkout">
  <form action="${link('/order')}&size=${size}" method="post">
    <h1>${t.heading}</h1><p class="lead">${t.lead}</p>
    <fieldset><legend>${t.contact}</legend>${field('name', 'name')}${field('email', 'email', 'email')}</fieldset>
    <fieldset><legend>${t.address}</legend>${field('street', 'street-address')}
      <div class="pair">${field('postcode', 'postal-code')}${field('city', 'address-level2')}</div></fieldset>
    <fieldset><legend>${t.delivery}</legend><div class="choices stack">${t.deliveries.map(
      ([id, name, note], i) =>
        html`<label class="choice"><input type="radio" name="delivery" value="${id}"${i === 0 && html` checked`}><span>${name} <small>${note}</small></span></label>`,
    )}</div></fieldset>
    <button class="button wide">${t.place}</button>
    <p class="small">${t.demo}</p>
  </form>
  <aside class="card summary" aria-labelledby="summary">
    <h2 id="summary">${t.summary}</h2>
    <div class="line">${bag('dawn', 'Primera luz')}<p><b lang="es">Primera luz</b><br>${product.sizes[size]}, ${product.grinds[grind]}</p><b>${total}</b></div>
    <dl class="table"><div><dt>${t.post}</dt><dd>${t.free}</dd></div><div class="total"><dt>${t.total}</dt><dd>${total}</dd></div></dl>
  </aside>
</section>`
}

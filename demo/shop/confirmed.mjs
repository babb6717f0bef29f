import { html } from '../html.mjs'
import { sunMark } from './drawings.mjs'

export function confirmed(words, { link }) {
  const { confirmed: t } = words
  return html`
<section class="wrap narrow confirmed">
  <div class="medal">${sunMark}</div>
  <h1>${t.heading}</h1>
  <p class="lead">${t.lead.replace('{order}', 'A-2041')}</p>
  <h2 class="eyebrow">${t.progress}</h2>
  <ol class="progress">${t.steps.map(
    ([name, when], i) =>
      html`<li${i === 0 && html` class="now" aria-current="step"`}><b>${name}</b> <span>${when}</span></li>`,
  )}</ol>
  <p class="actions"><a class="button" href="${link('/help')}">${t.recipe}</a> <a class="quiet" href="${link('/account')}">${t.account}</a></p>
</section>`
}

/** The order is done, and only now the shop says so: whether and what to ask is for cx.json to decide. */
export const script = `cx.track('order_placed', {
  order: 'A-2041',
  size: new URLSearchParams(location.search).get('size') ?? 'small',
})`

import { html } from '../html.mjs'
import { sunMark } from './drawings.mjs'

export function notFound(words, { link }) {
  const { notFound: t } = words
  return html`
<section class="wrap narrow confirmed">
  <div class="medal">${sunMark}</div>
  <h1>${t.heading}</h1>
  <p class="lead">${t.lead}</p>
  <p class="actions"><a class="button" href="${link('/')}">${t.home}</a></p>
</section>`
}

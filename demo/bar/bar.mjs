import { html } from '../html.mjs'

/** The demo's own controls, above the shop and no part of it. */
export function bar(words, { mapLink }) {
  const { bar: t } = words
  return html`<aside class="demo-bar" aria-label="${t.title}">
  <b>${t.title}</b>
  <a href="${mapLink}">${t.map}</a>
  <button type="button" data-fill aria-label="${t.fill}"><span class="long">${t.fill}</span><span class="short">${t.fillShort}</span></button>
  <p role="status" data-filling="${t.filling}" data-filled="${t.filled}" data-already="${t.already}" data-failed="${t.failed}"></p>
</aside>`
}

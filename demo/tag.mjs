import { html, trusted } from './html.mjs'

/** Keeps calls that come before the script has loaded, and answers them once it has. */
export const STUB =
  '!function(w){w.cx=w.cx||new Proxy({q:[]},{get:(t,k)=>k in t?t[k]:(...a)=>new Promise(r=>t.q.push([k,a,r]))})}(window)'

/**
 * The Latido tag, as a customer would paste it into the head of a page.
 * @param nonce of the page's Content-Security-Policy
 * @param tab a touchpoint that the handle on the edge of the page asks about
 */
export function tag(nonce, { tab }) {
  return html`<script nonce="${nonce}">${trusted(STUB)}</script>
  <script nonce="${nonce}" async src="/latido/cx.js" data-site="shop" data-endpoint="/v1/answers" data-config="/cx.json"${tab && html` data-tab="${tab}"`}></script>`
}

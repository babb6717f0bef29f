import { bar } from './bar/bar.mjs'
import { html, trusted } from './html.mjs'
import * as account from './shop/account.mjs'
import { checkout } from './shop/checkout.mjs'
import * as confirmed from './shop/confirmed.mjs'
import { sunMark } from './shop/drawings.mjs'
import { help } from './shop/help.mjs'
import { landing } from './shop/landing.mjs'
import { notFound } from './shop/not-found.mjs'
import * as product from './shop/product.mjs'
import { tag } from './tag.mjs'
import { en } from './words/en.mjs'
import { es } from './words/es.mjs'

const WORDS = { en, es }

/** Path → the page: its words, its body, its styles, and what it runs. When it asks is in cx.json. */
const PAGES = {
  '/': { name: 'landing', styles: ['landing'], body: landing },
  '/product': {
    name: 'product',
    styles: ['product', 'forms'],
    body: product.product,
    script: product.script,
  },
  '/checkout': { name: 'checkout', styles: ['product', 'forms'], body: checkout },
  '/order/confirmed': {
    name: 'confirmed',
    styles: ['after'],
    body: confirmed.confirmed,
    script: confirmed.script,
  },
  '/help': { name: 'help', styles: ['after'], body: help },
  '/account': {
    name: 'account',
    styles: ['after'],
    body: account.account,
    script: account.script,
    tab: account.tab,
  },
}
const NOT_FOUND = { name: 'notFound', styles: ['after'], body: notFound }

export const PATHS = Object.keys(PAGES)

/**
 * A page of the shop as one complete HTML document in one language. An unknown path is the page
 * that says so.
 * @param url the address, whose query may hold the choices of the product page
 * @param mapLink where the demo bar's link to the journey map leads
 */
export function render({ url, locale, nonce, mapLink }) {
  const words = WORDS[locale]
  const page = PAGES[url.pathname] ?? NOT_FOUND
  const link = (path) => `${path}?lang=${locale}`
  const body = page.body(words, { link, locale, search: url.searchParams })
  const { brand: t } = words

  const other = new URLSearchParams(url.searchParams)
  other.set('lang', t.other.locale)
  const sections = [
    ['/product', t.coffee],
    ['/help', t.help],
    ['/account', t.account],
  ]
  const document = html`<!doctype html>
<html lang="${locale}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${words[page.name].title}</title>
  <meta name="description" content="${words.landing.lead}">
  <meta name="color-scheme" content="light dark">
  <link rel="icon" href="/alba.svg" type="image/svg+xml">
  ${['base', 'site', ...page.styles, 'drawings'].map((name) => html`<link rel="stylesheet" href="/styles/${name}.css">`)}
  <link rel="stylesheet" href="/bar.css">
  ${tag(nonce, page)}
</head>
<body>
<a class="skip" href="#content">${t.skip}</a>
${bar(words, { mapLink })}
<header class="site"><div class="wrap">
  <a class="logo" href="${link('/')}" aria-label="${t.home}">${sunMark}<span>Alba</span></a>
  <nav aria-label="${t.sections}">${sections.map(
    ([path, name]) =>
      html`<a href="${link(path)}"${path === url.pathname && html` aria-current="page"`}>${name}</a>`,
  )}</nav>
  <a class="language" href="${url.pathname}?${other}" hreflang="${t.other.locale}" lang="${t.other.locale}" aria-label="${t.other.short}: ${t.other.label}">${t.other.short}</a>
</div></header>
<main id="content" tabindex="-1">${body}</main>
<footer class="site"><div class="wrap">
  <p class="logo">${sunMark}<span>Alba</span></p>
  <p>${t.footer}</p>
  <p>${t.address}<br>${t.hours}</p>
  <p class="small">${t.note}</p>
</div></footer>
<script nonce="${nonce}" src="/bar.js" defer></script>
${page.script && html`<script nonce="${nonce}">${trusted(page.script)}</script>`}
</body>
</html>
`
  return { html: document.toString(), found: page !== NOT_FOUND }
}

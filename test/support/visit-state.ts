import type { Browser, Page } from 'playwright-core'
import { CONFIG, type State } from '../states/state'
import { cardOf } from './card'
import type { AtEnd } from './listening'
import { aSite, type Site } from './site'

const RECEIPT = JSON.stringify({ accepted: [], duplicate: [], rejected: [] })
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="24"><circle cx="12" cy="12" r="12" fill="#9a3412"/><rect x="32" y="6" width="64" height="12" rx="6" fill="#9a3412"/></svg>'
const JSON_TYPE = { 'content-type': 'application/json' }

/** A site for pages in any state; what is answered there goes nowhere. */
export async function aSiteOfStates(atEnd?: AtEnd): Promise<Site> {
  const site = await aSite(atEnd)
  site.put('/v1/answers', { body: RECEIPT, headers: JSON_TYPE })
  site.put('/latido/logo.svg', { body: LOGO, headers: { 'content-type': 'image/svg+xml' } })
  return site
}

/** Brings a card into a state on a page of its own. The caller closes the page's context. */
export async function visitState(browser: Browser, site: Site, state: State): Promise<Page> {
  const { name, touchpoint = 'checkout', anchor = '', acts = [] } = state
  const path = `/${name.replaceAll(' ', '-')}`
  site.put(`${path}.json`, { body: JSON.stringify(configOf(state)), headers: JSON_TYPE })
  site.put(path, pageOf(state, `${path}.json`))
  const context = await browser.newContext({
    viewport: { width: 560, height: 640 },
    reducedMotion: 'reduce',
    ...state.browser,
  })
  context.setDefaultTimeout(15_000)
  if (state.isReturning) {
    await context.addInitScript(() => {
      localStorage.setItem(`cx:shop:past:answered:${Date.now() - 200 * 86_400_000}:landing`, '')
    })
  }
  const page = await context.newPage()
  await page.goto(site.origin + path)
  if (!state.byItself) {
    await page.waitForFunction('window.cx')
    await page.evaluate(
      ({ touchpoint, anchor }) => {
        const element = anchor && document.querySelector(anchor)
        window.cx.ask(touchpoint, element ? { anchor: element } : {})
      },
      { touchpoint, anchor },
    )
  }
  const card = cardOf(page)
  await page
    .locator(`[part="${state.byItself ?? 'question'}"]`)
    .first()
    .waitFor()
  for (const act of acts) await act(card, page)
  return page
}

function configOf({ config: { touchpoint, ...config } = {} }: State) {
  const { checkout } = CONFIG.touchpoints
  return { touchpoints: { checkout: { ...checkout, ...touchpoint } }, ...config }
}

function pageOf({ lang = 'en', body = '' }: State, config: string): string {
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Alba Coffee</title>
<meta name="viewport" content="width=device-width">
<style>
  :root { color-scheme: light dark; font: 16px/1.6 Georgia, serif }
  body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem }
</style>
<main lang="en" dir="ltr"><h1>Thank you for your order</h1>
<p>Your coffee is roasted on Tuesday and leaves our house on Wednesday morning. We write to you as
soon as it is on its way.</p>${body}
<p>Order A-1024 · two bags of Alba, ground for filter · 23.80 €</p></main>
<script async src="/latido/cx.js" data-site="shop" data-endpoint="/v1/answers"
 data-config="${config}"></script></html>`
}

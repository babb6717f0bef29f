import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Answer } from '../../../src/model/answer'
import type { CardOnPage } from '../../support/card'
import type { HostPage } from '../../support/site'

/** What lies at other origins than the page. */
export interface Elsewhere {
  /** A site with the built files. */
  cdn: string
  /** Where the collector itself takes answers. */
  endpoint: string
}

/** A page that makes life hard for whatever is embedded in it: a row of the matrix of hosts. */
export interface Host {
  /** The row and the condition in words; the file is named by both. */
  row: string
  condition: string
  /** Markup at the start of the head, before the tag. */
  head?: string
  /** Markup at the end of the body. */
  body?: string
  headers?: Record<string, string>
  /** The whole document around the tag, where head and body will not do. */
  document?(tag: string, elsewhere: Elsewhere): HostPage
  /** More attributes of the tag, or others than usual. */
  attributes?: Record<string, string> | ((elsewhere: Elsewhere) => Record<string, string>)
  /** What else the site serves. */
  files?: Record<string, HostPage>
  /** The page stands in a frame; the markup's attributes of each frame, from the outermost in. */
  frames?: string[]
  /** The frames stand in a page of another site. */
  isCrossSite?: true
  /** No card comes here: nothing happens at all, but for what is said. */
  staysQuiet?: true
  /** What the console tells of here and not without the tag. */
  says?: RegExp[]
  /** In what the answer differs from that of a plain page. */
  differsIn?: (keyof Answer)[]
  /** Asks that reach the collector, if not one. */
  asks?: number
  /** The browser may keep pages that are left, and bring them back as they were. */
  keepsPages?: true
  /** The page asks by itself; else the test asks about the checkout. */
  asksItself?: true
  /** The card is pixel for pixel what it is on a plain page. */
  looksPlain?: true
  context?: BrowserContextOptions
  /** What happens to the page before it asks. Also done without the tag, as is the next. */
  before?(page: Page): Promise<void>
  /** What happens while the card stands. */
  meanwhile?(page: Page): Promise<void>
  /** How the person answers `4, 2`; with a mouse if not said. */
  answer?(page: Page, card: CardOnPage): Promise<void>
  /** How the answer leaves the device, where this page cannot send it. */
  deliver?(page: Page, card: CardOnPage): Promise<void>
  /**
   * What the row expects beyond the common oracle, once both questions are answered.
   * @param answers what the collector has of this page by now
   */
  expected?(page: Page, card: CardOnPage, answers: () => Answer[]): Promise<void>
  /** What was measured and not asserted, since it depends on the machine. */
  figure?(page: Page): Promise<string>
}

/** The page of a host; `tag` is empty for the page without Latido. */
export function pageOf(
  { head = '', body = '', headers, document }: Host,
  tag: string,
  elsewhere: Elsewhere,
): HostPage {
  if (document) return document(tag, elsewhere)
  return {
    headers,
    body: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page of the brand</title>
${head}
${tag}</head>
<body><main><h1>Thank you</h1><p>Your order is on its way.</p><button id="host">Track it</button></main>
${body}</body></html>`,
  }
}

/** The tag of a host, with what every page gives it. */
export function tagOf({ attributes = {} }: Host, elsewhere: Elsewhere): string {
  const own = typeof attributes === 'function' ? attributes(elsewhere) : attributes
  const all = {
    nonce: 'r4nd0m',
    src: '/latido/cx.js',
    'data-site': 'shop',
    'data-endpoint': '/v1/answers',
    ...own,
  }
  const texts = Object.entries(all).map(([name, text]) => ` ${name}="${text}"`)
  return `<script async${texts.join('')}></script>`
}

/** A page with nothing but a frame in it. */
export function around(frame: string, src: string): string {
  return `<!doctype html><html lang="en"><title>Around</title><style>body { margin: 0 }</style>
<iframe ${frame} src="${src}" width="700" height="520" style="border:0"></iframe></html>`
}

/** Where the site has a page that is in nobody's way. */
export const FREE_PAGE = '/free'

/** The person goes on to a free page in another tab: what this one has kept leaves from there. */
export async function goOn(page: Page): Promise<void> {
  const next = await page.context().newPage()
  await next.goto(new URL(FREE_PAGE, page.url()).href)
}

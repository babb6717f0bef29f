import type { BrowserContextOptions, Page } from 'playwright-core'
import type { CardOnPage } from '../../support/card'
import type { HostPage } from '../../support/site'

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
  document?(tag: string): HostPage
  /** More attributes of the tag. */
  attributes?: Record<string, string>
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
  /** What the row expects beyond the common oracle, once both questions are answered. */
  expected?(page: Page, card: CardOnPage): Promise<void>
}

/** The page of a host; `tag` is empty for the page without Latido. */
export function pageOf({ head = '', body = '', headers, document }: Host, tag: string): HostPage {
  if (document) return document(tag)
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

import { onTestFinished, vi } from 'vitest'
import type { Answer, Batch } from '../../src/model/answer'
import type { Card, Widget } from '../../src/model/card'
import type { SuppressedCount } from '../../src/model/suppressed'
import type { CxEvents, CxOptions } from '../../src/sdk/api'
import type { Parts } from '../../src/sdk/parts'
import { everythingSettled } from './virtual-time'

type Serve = (url: string, body: string) => Response | Promise<Response>

let serve: Serve = () => new Response('', { status: 404 })
// The sdk takes the browser's fetch while it loads, so this one must be there before.
vi.stubGlobal('fetch', async (input: unknown, init?: RequestInit) =>
  serve(String(input), String(init?.body ?? '')),
)
const { startCx } = await import('../../src/sdk/cx')
const { npmParts } = await import('../../src/sdk/npm-parts')

export const ENDPOINT = 'https://collect.test/v1/answers'
const EVENTS = ['shown', 'answer', 'complete', 'dismiss', 'suppressed', 'pain', 'wow', 'recovery']

export function json(value: unknown, status = 200): Response {
  const headers = { 'content-type': 'application/json' }
  return new Response(JSON.stringify(value), { status, headers })
}

/** A receipt for everything in the body. */
export function acknowledge(body: string): Response {
  const { answers }: Batch = JSON.parse(body)
  const accepted = answers.map(({ id, rev }) => ({ id, rev }))
  return json({ accepted, duplicate: [], rejected: [] })
}

/** A widget that shows nothing: the test is the person who taps. */
function scriptedWidget() {
  const cards: Card[] = []
  const waiting: ((card: Card) => void)[] = []
  const closed: Card[] = []
  const widget: Widget = {
    open(card) {
      cards.push(card)
      card.onShown()
      waiting.shift()?.(card)
      return () => closed.push(card)
    },
    openerOf: async () => widget,
    beside: async () => () => {},
  }
  /** The next card that opens. */
  const nextCard = () => new Promise<Card>((resolve) => waiting.push(resolve))
  return { widget, cards, closed, nextCard }
}

interface PageOptions {
  options?: CxOptions
  parts?: Partial<Parts>
  files?: Record<string, unknown>
  endpoint?: (body: string) => Response | Promise<Response>
}

/** A page with Latido on it, and everything that leaves it or is told. */
export function startPage(given: PageOptions = {}) {
  const { options = {}, parts = {}, files = {}, endpoint = acknowledge } = given
  const { widget, ...cards } = scriptedWidget()
  const posted: Answer[] = []
  const counts: SuppressedCount[][] = []
  const events: string[] = []
  serve = (url, body) => {
    if (url in files) return json(files[url])
    if (url !== ENDPOINT) throw new TypeError('Failed to fetch')
    const batch: Batch = JSON.parse(body)
    posted.push(...batch.answers)
    if (batch.counts.length) counts.push(batch.counts)
    return endpoint(body)
  }
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const cx = startCx(
    { site: 'shop', endpoint: ENDPOINT, ...options },
    { ...npmParts, widget: async () => widget, ...parts },
  )
  for (const event of EVENTS) cx.on(event as keyof CxEvents, () => events.push(event))
  onTestFinished(() => {
    cx.destroy()
    told.mockRestore()
    localStorage.clear()
    sessionStorage.clear()
  })
  return {
    cx,
    ...cards,
    posted,
    /** What was not shown, request by request. */
    counts,
    events,
    /** What a developer reads in the console, once there is something: its words are loaded first. */
    async told() {
      await vi.waitUntil(() => told.mock.calls.length > 0)
      await everythingSettled()
      return told.mock.calls.map(([text]) => String(text))
    },
    /** How much a developer has read so far. */
    toldSoFar: () => told.mock.calls.length,
    /** Asks and waits until the card is there. */
    async ask(...args: Parameters<typeof cx.ask>) {
      const card = cards.nextCard()
      const result = cx.ask(...args)
      return { card: await card, result }
    },
  }
}

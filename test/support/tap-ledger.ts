import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import { listening } from './listening'

/** How long a finger or a mouse button is down in a tap: the card gets ready as it goes down. */
export const A_PRESS_MS = 60

/** Proof outside of the browser that taps have happened: id → highest revision. */
export interface TapLedger {
  taps: Map<string, number>
  /** From a tap until it was written here, milliseconds, tap by tap. */
  delays: number[]
  /** Where `tellTaps` tells them. */
  address: string
  /** Writes every tap of a page down from now on; then the page goes on to `away`, if given. */
  watch(page: Page, away?: Away): Promise<void>
}

/** Where a page goes once its tap is written down. */
type Away = 'reload' | { to: string }

/**
 * A page tells its taps by a synchronous request, in a microtask after all listeners of the tap.
 * Without it a test could not tell a lost answer from a tap that never ran.
 * @param onTap runs while the page still waits for the reply, before anything else can happen there
 * @param onReady runs when a page that taps by itself says that it is about to, and waits
 */
export async function aTapLedger(
  onTap: () => unknown = () => {},
  onReady: () => unknown = () => {},
): Promise<TapLedger> {
  const taps = new Map<string, number>()
  const delays: number[] = []
  const server = createServer((request, response) => {
    const { pathname, searchParams: tap } = new URL(request.url ?? '/', 'http://ledger')
    response.setHeader('Access-Control-Allow-Origin', '*')
    if (pathname === '/ready') {
      onReady()
      return response.end()
    }
    const id = tap.get('id') ?? ''
    taps.set(id, Math.max(taps.get(id) ?? 0, Number(tap.get('rev'))))
    delays.push(Date.now() - Number(tap.get('at')))
    onTap()
    response.end()
  })
  const address = `${await listening(server)}/`

  return {
    taps,
    delays,
    address,
    watch: (page, away) => page.evaluate(tellTaps, { address, away }),
  }
}

interface Telling {
  address: string
  away?: Away
  /** Tells it so long after the tap, for an engine that hands writes over in a later task. */
  afterMs?: number
}

/** Runs in the page: tells the ledger at an address of every tap from now on. */
export function tellTaps({ address, away, afterMs }: Telling) {
  window.cx.on('answer', ({ answer: { id, rev } }) => {
    const at = performance.timeOrigin + (window.event?.timeStamp ?? performance.now())
    const tell = () => {
      const call = new XMLHttpRequest()
      call.open('GET', `${address}?id=${id}&rev=${rev}&at=${at}`, false)
      call.send()
      if (away === 'reload') location.reload()
      else if (away) location.href = away.to
    }
    if (afterMs === undefined) queueMicrotask(tell)
    else setTimeout(tell, afterMs)
  })
}

/** The middle one of some figures, rounded. */
export function median(figures: number[]): number {
  const sorted = figures.slice().sort((a, b) => a - b)
  return Math.round(sorted[sorted.length >> 1] ?? 0)
}

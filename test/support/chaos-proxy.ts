import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { bodyOf } from './body-of'
import { listening } from './listening'

/** What becomes of a request on a bad day. */
type Fate = 'pass' | 'drop' | 'lose' | 'truncate' | 'hang' | 'portal' | 'broken' | 'busy'

/** Share of each fate; what is left passes. */
const BAD_DAY: [Exclude<Fate, 'pass'>, number][] = [
  ['drop', 0.3],
  ['lose', 0.12],
  ['truncate', 0.03],
  ['broken', 0.05],
  ['busy', 0.05],
  ['hang', 0.05],
  ['portal', 0.05],
]

/** A proxy between pages and a collector: real HTTP, and the same seed the same bad day. */
export interface ChaosProxy {
  url: string
  /** How many requests met each fate so far. */
  met: Map<Fate, number>
  /** Preflights so far. */
  preflights(): number
  /** From now on everything passes. */
  heal(): void
  /** From now on nothing passes. */
  sever(): void
  /** From now on nothing is answered. */
  hang(): void
}

interface ChaosProxyParts {
  /** Address of the collector. */
  to: string
  /** From 0 to 1. */
  random(): number
}

export async function aChaosProxy({ to, random }: ChaosProxyParts): Promise<ChaosProxy> {
  const met = new Map<Fate, number>()
  let preflights = 0
  let fateOf = badDay

  function badDay(): Fate {
    let chance = random()
    for (const [fate, share] of BAD_DAY) {
      if (chance < share) return fate
      chance -= share
    }
    return 'pass'
  }

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const body = await bodyOf(request)
    if (request.method === 'OPTIONS') preflights++
    const fate = fateOf()
    met.set(fate, (met.get(fate) ?? 0) + 1)
    // Pages may read these, as they may read a collector's own.
    const readable = {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-expose-headers': 'Retry-After',
    }
    if (fate === 'hang') return
    if (fate === 'drop') return response.destroy()
    if (fate === 'broken') return response.writeHead(500).end()
    if (fate === 'busy') return response.writeHead(503, { ...readable, 'retry-after': '1' }).end()
    if (fate === 'portal') {
      response.writeHead(200, { ...readable, 'content-type': 'text/html' })
      return response.end('<h1>Welcome to the hotel</h1>')
    }

    const { method = 'GET', url = '/', headers } = request
    const reply = await fetch(to + url, {
      method,
      headers: { origin: headers.origin ?? '', 'content-type': headers['content-type'] ?? '' },
      ...(method === 'POST' && { body }),
    })
    const text = await reply.text()
    if (fate === 'lose') return response.destroy()
    const sent = { ...Object.fromEntries(reply.headers), 'content-length': Buffer.byteLength(text) }
    response.writeHead(reply.status, sent)
    if (fate === 'pass') return response.end(text)
    response.write(text.slice(0, text.length >> 1), () => response.destroy())
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy()) // the page has gone, or the collector
  })
  const url = await listening(server)
  return {
    url,
    met,
    preflights: () => preflights,
    heal() {
      fateOf = () => 'pass'
    },
    sever() {
      fateOf = () => 'drop'
    },
    hang() {
      fateOf = () => 'hang'
    },
  }
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { bodyOf } from './body-of'
import { type AtEnd, listening } from './listening'

/** A request of a page. */
export interface Crossing {
  /** As the page has called it. */
  url: string
  body: string
}

/** What becomes of a request: the server has it, a status is all the answer, or the connection breaks. */
export type Fate = 'passed' | 'broken' | { status: number }

/** What lies between pages and a server, for steps of a test that a driver cannot take. */
export interface Wire {
  url: string
  /** Decide about a request, the latest first; where none does it passes. */
  deciding: ((crossing: Crossing) => Fate | undefined)[]
  /** Hear of a request before anything becomes of it. */
  asked: Set<(crossing: Crossing) => void>
  /** Hear of what a page is answered. */
  replied: Set<(crossing: Crossing, text: string) => void>
}

/** A wire to a server; it ends with whatever `atEnd` belongs to. */
export async function aWire(to: string, atEnd: AtEnd): Promise<Wire> {
  async function serve(request: IncomingMessage, response: ServerResponse) {
    const { method = 'GET', url = '/', headers } = request
    const crossing = { url: `http://${headers.host}${url}`, body: await bodyOf(request) }
    for (const hear of wire.asked) hear(crossing)
    let fate: Fate | undefined
    for (const decide of wire.deciding.toReversed()) fate ??= decide(crossing)
    if (fate === 'broken') return response.destroy()
    if (typeof fate === 'object') {
      response.writeHead(fate.status).end()
      for (const hear of wire.replied) hear(crossing, '')
      return
    }
    const reply = await fetch(to + url, {
      method,
      headers: { origin: headers.origin ?? '', 'content-type': headers['content-type'] ?? '' },
      ...(method === 'POST' && { body: crossing.body }),
    })
    const text = await reply.text()
    response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(text)
    for (const hear of wire.replied) hear(crossing, text)
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy()) // the collector has gone
  })
  const wire: Wire = {
    url: await listening(server, atEnd),
    deciding: [],
    asked: new Set(),
    replied: new Set(),
  }
  return wire
}

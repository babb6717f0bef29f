import { createServer } from 'node:http'
import { bodyOf } from './body-of'
import { listening } from './listening'

/** Where pages say something to the test, and ask whether another page has, with no driver in between. */
export interface Ear {
  /** A page says something by `POST /say/<name>`; `GET /hear/<name>` is answered once that was said. */
  origin: string
  /** What was said last, by name. */
  heard: Map<string, string>
  /** Resolves with what is said from now on. */
  next(name: string): Promise<string>
}

export async function anEar(): Promise<Ear> {
  const heard = new Map<string, string>()
  const waiting = new Map<string, Set<(text: string) => void>>()
  const next = (name: string) =>
    new Promise<string>((resolve) => {
      waiting.set(name, (waiting.get(name) ?? new Set()).add(resolve))
    })
  const server = createServer(async (request, response) => {
    const [, verb, name = ''] = request.url?.split('/') ?? []
    if (verb === 'say') {
      const text = await bodyOf(request)
      heard.set(name, text)
      for (const tell of waiting.get(name) ?? []) tell(text)
      waiting.delete(name)
    } else if (!heard.has(name)) await next(name)
    response.setHeader('access-control-allow-origin', '*').end()
  })
  return { origin: await listening(server), heard, next }
}

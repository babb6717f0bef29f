import { type CollectorOptions, createCollector } from '../../src/collector/index'
import { readConfig } from '../../src/model/read-config'
import { aStore, NOW } from './support'

export const ORIGIN = 'https://shop.example'
export const TOKEN = 'a-secret-of-the-shop'

/** A collector for the site `shop`, over an empty store. */
export function aCollector(options: Partial<CollectorOptions> & { cx?: unknown } = {}) {
  const { store, file } = aStore()
  const { config } = readConfig(options.cx)
  const sites = { shop: { origins: [ORIGIN], token: TOKEN, config } }
  const collector = createCollector({ store, sites, now: () => NOW, ...options })
  return { collector, store, file }
}

export type Collector = (request: Request) => Promise<Response>

export function aBatch(answers: unknown[], site = 'shop') {
  return { v: 1, site, sentAt: NOW, answers, counts: [] }
}

/** Sends a body as a page of the shop does. */
export function post(collector: Collector, body: unknown, headers: Record<string, string> = {}) {
  return collector(
    new Request('https://collect.example/v1/answers', {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain;charset=UTF-8', Origin: ORIGIN, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
}

/** Reads a report route with the shop's token. */
export function read(collector: Collector, path: string, token = TOKEN) {
  const headers = { Authorization: `Bearer ${token}` }
  return collector(new Request(`https://collect.example${path}`, { headers }))
}

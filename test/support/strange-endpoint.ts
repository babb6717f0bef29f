import { createServer } from 'node:http'
import type { Batch } from '../../src/model/answer'
import { bodyOf } from './body-of'
import { listening } from './listening'

/** What comes back instead of a receipt for what was sent. */
export interface StrangeReply {
  status?: number
  headers?: Record<string, string>
  body?(batch: Batch): string
  /** Nothing comes back until this does. */
  after?: Promise<unknown>
}

const JSON_TYPE = { 'content-type': 'application/json' }
const receipt = (accepted: object[]) => JSON.stringify({ accepted, duplicate: [], rejected: [] })

/** What stands between a page and its endpoint, or is taken for it. */
export const STRANGE_REPLIES: Record<string, StrangeReply> = {
  '500': { status: 500 },
  '503 with Retry-After': { status: 503, headers: { 'retry-after': '1' } },
  '429': { status: 429 },
  '403': { status: 403 },
  '404': { status: 404 },
  '410': { status: 410 },
  '204': { status: 204 },
  'a redirect': { status: 302, headers: { location: '/welcome' } },
  'the page of a captive portal': {
    headers: { 'content-type': 'text/html' },
    body: () => '<h1>Welcome to the hotel</h1>',
  },
  'JSON of somebody else': { headers: JSON_TYPE, body: () => '{"ok":true}' },
  'a receipt that was cut short': {
    headers: JSON_TYPE,
    body: ({ answers }) => receipt(answers).slice(0, -4),
  },
  'a receipt for nobody': { headers: JSON_TYPE, body: () => receipt([]) },
  'a receipt for another answer': {
    headers: JSON_TYPE,
    body: () => receipt([{ id: '01890000-0000-7000-8000-000000000000', rev: 9 }]),
  },
  'a receipt for a lower revision': {
    headers: JSON_TYPE,
    body: ({ answers }) => receipt(answers.map(({ id, rev }) => ({ id, rev: rev - 1 }))),
  },
  'a receipt that calls itself text': {
    headers: { 'content-type': 'text/plain' },
    body: ({ answers }) => receipt(answers.map(({ id, rev }) => ({ id, rev }))),
  },
}

/** An endpoint that gives no receipt of ours, at an origin of its own. */
export async function aStrangeEndpoint() {
  let reply: StrangeReply = {}
  let requests = 0
  const server = createServer(async (request, response) => {
    const sent = (await bodyOf(request)) || '{"answers":[]}'
    requests++
    const { status = 200, headers = {}, body, after } = reply
    await after
    response.writeHead(status, { 'access-control-allow-origin': '*', ...headers })
    response.end(body?.(JSON.parse(sent)))
  })
  const origin = await listening(server)
  return {
    url: `${origin}/v1/answers`,
    requests: () => requests,
    from(next: StrangeReply) {
      reply = next
    },
  }
}

// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/model/read-config'
import { anAnswer } from './support'
import { aBatch, aCollector, ORIGIN, post, read, TOKEN } from './support-collector'

const { config } = readConfig(undefined)
const sites = {
  shop: { origins: [ORIGIN, 'https://m.shop.example/'], token: TOKEN, config },
  app: { origins: ['null'], token: 'another', config },
}

function ask(method: string, headers: Record<string, string>) {
  return new Request('https://collect.example/prefix/v1/answers', { method, headers })
}

describe('a page of another origin', () => {
  test.each([
    ['an allowed origin', { Origin: ORIGIN }, ORIGIN],
    [
      'an origin configured with a slash',
      { Origin: 'https://m.shop.example' },
      'https://m.shop.example',
    ],
    ['the opaque origin where it is configured', { Origin: 'null' }, 'null'],
    ['the own origin', { Origin: 'https://collect.example' }, 'https://collect.example'],
    ['an unknown origin', { Origin: 'https://evil.example' }, null],
    ['another scheme', { Origin: 'http://shop.example' }, null],
    ['another port', { Origin: `${ORIGIN}:8443` }, null],
    ['an origin that starts alike', { Origin: `${ORIGIN}.evil.example` }, null],
    ['no origin', {}, null],
  ])('with %s learns whether it may send', async (_case, headers, allowed) => {
    const { collector } = aCollector({ sites })
    for (const method of ['OPTIONS', 'POST']) {
      const response = await collector(ask(method, headers))
      expect(response.headers.get('access-control-allow-origin')).toBe(allowed)
      expect(response.headers.get('vary')).toBe('Origin')
      expect(response.headers.has('access-control-allow-credentials')).toBe(false)
    }
  })

  test('asks only once in two hours before it sends JSON', async () => {
    const { collector } = aCollector()
    const response = await collector(ask('OPTIONS', { Origin: ORIGIN }))
    expect(response.status).toBe(204)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'Content-Type',
      'access-control-max-age': '7200',
    })
  })

  test('may read when to try again', async () => {
    const { collector } = aCollector()
    const response = await post(collector, aBatch([anAnswer()]))
    expect(response.headers.get('access-control-expose-headers')).toBe('Retry-After')
  })

  test('sends for its own site only, though another site allows its origin', async () => {
    const { collector } = aCollector({ sites })
    const response = await post(collector, aBatch([anAnswer()], 'app'), { Origin: ORIGIN })
    expect((await response.json()).rejected).toMatchObject([{ code: 'origin' }])
  })

  test('never reads a report: no report route allows any origin', async () => {
    const { collector } = aCollector()
    for (const path of ['/v1/journey', '/v1/comments', '/journey', '/healthz']) {
      const response = await read(collector, `${path}?site=shop`)
      expect(response.status).toBe(200)
      expect(response.headers.has('access-control-allow-origin')).toBe(false)
    }
  })

  test('of the same origin may send behind a proxy that ends TLS', async () => {
    const { collector } = aCollector()
    const headers = { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'same-origin' }
    const response = await post(collector, aBatch([anAnswer()]), headers)
    expect((await response.json()).accepted).toHaveLength(1)
  })
})

test('an origin that no page can have is a mistake that is told at once', () => {
  const wrong = { shop: { origins: ['shop.example'], token: TOKEN, config } }
  expect(() => aCollector({ sites: wrong })).toThrow(
    'sites.shop.origins[0]: expected an origin such as "https://shop.example", received "shop.example".',
  )
})

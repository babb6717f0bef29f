// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/model/read-config'
import type { JourneyMap } from '../../src/report/map'
import { anAnswer, idAt, NOW } from './support'
import { aBatch, aCollector, ORIGIN, post, read, TOKEN } from './support-collector'

const HOUR = 3_600_000
const { config } = readConfig(undefined)
const sites = {
  shop: { origins: [ORIGIN], token: TOKEN, config },
  blog: { origins: [], token: 'a-secret-of-the-blog', config },
}

describe('who may read', () => {
  const routes = ['/v1/journey', '/v1/comments', '/v1/live']
  const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })

  test.each([
    ['no token', 'shop', {}],
    ['a wrong token', 'shop', bearer('wrong')],
    ['the token of another site', 'shop', bearer('a-secret-of-the-blog')],
    ['the start of the token', 'shop', bearer(TOKEN.slice(0, -1))],
    ['another scheme', 'shop', { Authorization: `Basic ${TOKEN}` }],
    ['an empty token', 'shop', bearer('')],
    ['an unknown site', 'nowhere', bearer(TOKEN)],
    ['an unknown site and no token', 'nowhere', {}],
    ['a site named like a property of objects', 'constructor', bearer(TOKEN)],
  ])('is not someone with %s, and is not told why', async (_case, site, headers) => {
    const { collector } = aCollector({ sites })
    for (const route of routes) {
      const request = new Request(`https://collect.example${route}?site=${site}`, { headers })
      const response = await collector(request)
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toBe('Bearer')
      expect(await response.json()).toEqual({
        type: 'urn:problem-type:latido:unauthorized',
        title: 'A valid token is needed',
        status: 401,
        code: 'unauthorized',
      })
    }
  })

  test('is whoever has the token of the site', async () => {
    const { collector } = aCollector({ sites })
    for (const route of routes) {
      const response = await read(collector, `${route}?site=shop`)
      expect(response.status).toBe(200)
      await response.body?.cancel()
    }
  })

  test('needs not name the only site', async () => {
    const { collector } = aCollector()
    expect((await read(collector, '/v1/journey')).status).toBe(200)
  })

  test('is never everyone: an empty token is refused when the collector is made', () => {
    const open = { shop: { origins: [], token: '', config } }
    expect(() => aCollector({ sites: open })).toThrow('sites.shop.token: expected a secret text')
  })
})

describe('the journey', () => {
  test('covers the last 30 days with today unless other days are asked for', async () => {
    const { collector } = aCollector()
    expect(await (await read(collector, '/v1/journey?site=shop')).json()).toMatchObject({
      from: '2026-10-23',
      to: '2026-11-21',
    })
    const asked = await read(collector, '/v1/journey?site=shop&from=2026-01-01&to=2026-01-01')
    expect(await asked.json()).toMatchObject({ from: '2026-01-01', to: '2026-01-01' })
  })

  test('shows an answer as soon as it is acknowledged', async () => {
    const { collector } = aCollector()
    const answers = Array.from({ length: 12 }, (_, i) =>
      anAnswer({ id: idAt(NOW - i * 1000, i), emotion: 2, ease: 1, end: 'complete' }),
    )
    await post(collector, aBatch(answers))
    const map = await (await read(collector, '/v1/journey?site=shop')).json()
    const checkout = JSON.stringify(map.touchpoints ?? map.stages)
    expect(checkout).toContain('"checkout"')
    expect(checkout).toMatch(/"n":12\b/)
  })

  test('calls touchpoints and reasons as the question bank does, unless the site has a word', async () => {
    const cx = {
      touchpoints: {
        landing: {},
        checkout: { name: 'Caja', reasons: [{ id: 'form', label: 'Nuestro formulario' }] },
      },
    }
    const { collector } = aCollector({ cx })
    const reasons = ['form', 'payment', 'made-up']
    const answers = Array.from({ length: 12 }, (_, i) =>
      anAnswer({ id: idAt(NOW, i), emotion: 2, ease: 1, reasons, rev: 3 }),
    )
    await post(collector, aBatch(answers))
    const map: JourneyMap = await (await read(collector, '/v1/journey')).json()
    expect(map.names).toEqual({
      checkout: { '*': 'Caja' },
      landing: { en: 'Landing page', es: 'Página de inicio' },
    })
    const [checkout] = map.stages.flatMap(({ touchpoints }) => touchpoints)
    expect(Object.fromEntries(checkout?.reasons.map((r) => [r.reason, r.label]) ?? [])).toEqual({
      form: { '*': 'Nuestro formulario' },
      payment: { en: 'Payment methods', es: 'Formas de pago' },
      other: {},
    })
  })

  test.each(['from=yesterday', 'to=2026-02-30', 'from=2026-02-02&to=2026-02-01', 'from=2026-1-1'])(
    'refuses days that are none: %s',
    async (query) => {
      const { collector } = aCollector()
      const response = await read(collector, `/v1/journey?site=shop&${query}`)
      expect([response.status, (await response.json()).code]).toEqual([400, 'bad-query'])
    },
  )

  test('is kept by no cache', async () => {
    const { collector } = aCollector()
    const { headers } = await read(collector, '/v1/journey?site=shop')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('comments', () => {
  test('are read page by page, newest first', async () => {
    let now = NOW
    const { collector } = aCollector({ now: () => now })
    for (let i = 0; i < 5; i++) {
      now += HOUR
      await post(collector, aBatch([anAnswer({ id: idAt(NOW, i), comment: `number ${i}` })]))
    }
    const first = await (await read(collector, '/v1/comments?site=shop&limit=3')).json()
    const rest = await read(collector, `/v1/comments?site=shop&limit=3&before=${first.next}`)
    const last = await rest.json()

    const texts = [...first.comments, ...last.comments].map(({ comment }) => comment)
    expect(texts).toEqual([4, 3, 2, 1, 0].map((i) => `number ${i}`))
    expect(last).not.toHaveProperty('next')
  })

  test('tell when they were written, though they were delivered hours later', async () => {
    const { collector } = aCollector()
    const [late, fresh] = [NOW - 3 * HOUR, NOW - 60_000]
    await post(collector, aBatch([anAnswer({ id: idAt(fresh), answeredAt: fresh, comment: 'b' })]))
    await post(collector, aBatch([anAnswer({ id: idAt(late), answeredAt: late, comment: 'a' })]))
    const { comments } = await (await read(collector, '/v1/comments?site=shop')).json()
    expect(comments).toMatchObject([
      { comment: 'b', answeredAt: fresh, receivedAt: NOW },
      { comment: 'a', answeredAt: late, receivedAt: NOW },
    ])
  })

  test.each(['limit=0', 'limit=201', 'limit=x', 'before=1', "before=1.' OR 1=1"])(
    'refuse a query that makes no sense: %s',
    async (query) => {
      const { collector } = aCollector()
      const response = await read(collector, `/v1/comments?site=shop&${query}`)
      expect(response.status).toBe(400)
      expect(await response.text()).not.toContain('OR 1')
    },
  )
})

describe('the page', () => {
  test.each([
    ['/journey', 'text/html; charset=utf-8'],
    ['/journey/page.js', 'text/javascript; charset=utf-8'],
    ['/journey/page.css', 'text/css; charset=utf-8'],
    ['/some/prefix/journey', 'text/html; charset=utf-8'],
  ])('%s is served under a policy that lets nothing injected run', async (path, type) => {
    const { collector } = aCollector()
    const response = await collector(new Request(`https://collect.example${path}`))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe')
  })
})

describe('other requests', () => {
  test.each(['/healthz', '/journey'])('HEAD %s is answered like GET', async (path) => {
    const { collector } = aCollector()
    const request = new Request(`https://collect.example${path}`, { method: 'HEAD' })
    expect((await collector(request)).status).toBe(200)
  })

  test('tell whether the store can be read', async () => {
    const { collector, store } = aCollector()
    const ask = () => collector(new Request('https://collect.example/healthz'))
    const up = await ask()
    await store.close()
    const down = await ask()
    expect([up.status, await up.json()]).toEqual([200, { ok: true }])
    expect([down.status, await down.json()]).toEqual([503, { ok: false }])
  })

  test.each([
    ['GET', '/v1/answers', 405],
    ['POST', '/v1/journey', 405],
    ['DELETE', '/journey', 405],
    ['GET', '/', 404],
    ['GET', '/v1/nothing', 404],
  ])('%s %s is a problem', async (method, path, status) => {
    const { collector } = aCollector()
    const response = await collector(new Request(`https://collect.example${path}`, { method }))
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ status })
  })
})

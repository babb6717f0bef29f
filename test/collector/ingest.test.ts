// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, BATCH_LIMIT } from '../../src/model/answer'
import { decodeReceipt } from '../../src/model/receipt'
import { ALL_DAYS, anAnswer, cubes, idAt, NOW, recount, storedRevisions } from './support'
import { aBatch, aCollector, post, read } from './support-collector'

async function receiptOf(response: Response) {
  expect(response.status).toBe(200)
  const receipt = decodeReceipt(await response.json())
  if (!receipt) throw new Error('the response is no receipt')
  return receipt
}

function answers(count: number, parts: Partial<Answer> = {}) {
  return Array.from({ length: count }, (_, i) => anAnswer({ id: idAt(NOW, i), ...parts }))
}

/** A body in pieces, as `Transfer-Encoding: chunked` brings it: without a length. */
function inChunks(text: string) {
  const bytes = new TextEncoder().encode(text)
  return new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 16_384) {
        controller.enqueue(bytes.slice(at, at + 16_384))
      }
      controller.close()
    },
  })
}

describe('a batch', () => {
  test.each(['text/plain;charset=UTF-8', 'application/json'])('is taken as %s', async (type) => {
    const { collector, file } = aCollector()
    const response = await post(collector, aBatch([anAnswer()]), { 'Content-Type': type })
    expect(await receiptOf(response)).toEqual({
      accepted: [{ id: idAt(NOW), rev: 1 }],
      duplicate: [],
      rejected: [],
    })
    expect(storedRevisions(file)).toEqual(new Map([[idAt(NOW), 1]]))
  })

  test('of good and bad answers stores the good ones and names each bad one', async () => {
    const { collector, file } = aCollector()
    const mixed = answers(100).map((answer, i) => (i % 2 ? { ...answer, emotion: 6 } : answer))
    const first = await receiptOf(await post(collector, aBatch(mixed)))
    const again = await receiptOf(await post(collector, aBatch(mixed)))

    expect([first.accepted.length, first.duplicate.length]).toEqual([50, 0])
    expect(first.rejected).toHaveLength(50)
    expect(first.rejected[0]).toEqual({
      id: idAt(NOW, 1),
      rev: 1,
      code: 'invalid',
      pointer: '/answers/1/emotion',
      retryable: false,
    })
    expect([again.accepted.length, again.duplicate.length]).toEqual([0, 50])
    expect(storedRevisions(file).size).toBe(50)
  })

  test('names an item whose id cannot be read by its place alone', async () => {
    const { collector } = aCollector()
    const hostile = { id: '<script>', rev: 'x' }
    const items = [null, 7, 'text', [], {}, hostile]
    const { rejected } = await receiptOf(await post(collector, aBatch(items)))
    expect(rejected.map(({ id, rev }) => [id, rev])).toEqual(items.map(() => ['', 0]))
    expect(rejected.map(({ pointer }) => pointer)[0]).toBe('/answers/0')
  })

  test('for an unknown site is handed back for later, nothing stored', async () => {
    const { collector, file } = aCollector()
    for (const site of ['blog', '__proto__', 'constructor']) {
      const { accepted, rejected } = await receiptOf(
        await post(collector, aBatch([anAnswer()], site)),
      )
      expect(accepted).toEqual([])
      expect(rejected).toMatchObject([{ id: idAt(NOW), rev: 1, code: 'site', retryable: true }])
    }
    expect(storedRevisions(file).size).toBe(0)
  })

  test('from an unknown origin is handed back for later, nothing stored', async () => {
    const { collector, file } = aCollector()
    const response = await post(collector, aBatch([anAnswer()]), { Origin: 'https://evil.example' })
    expect((await receiptOf(response)).rejected).toMatchObject([
      { code: 'origin', retryable: true },
    ])
    expect(storedRevisions(file).size).toBe(0)
  })

  test('with two revisions of one answer ends at the higher, in either order', async () => {
    const { collector, file } = aCollector()
    const two = [anAnswer({ rev: 2, emotion: 4 }), anAnswer({ rev: 1 })]
    const receipt = await receiptOf(await post(collector, aBatch(two)))
    expect([receipt.accepted, receipt.duplicate]).toEqual([
      [{ id: idAt(NOW), rev: 2 }],
      [{ id: idAt(NOW), rev: 1 }],
    ])
    expect(cubes(file).cells).toMatchObject([{ emotion: 4, n: 1 }])
  })

  test('that is sent a thousand times at once counts once', async () => {
    const { collector, file } = aCollector()
    const sends = Array.from({ length: 1000 }, () => post(collector, aBatch(answers(2))))
    const receipts = await Promise.all((await Promise.all(sends)).map(receiptOf))
    expect(receipts.flatMap(({ accepted }) => accepted)).toHaveLength(2)
    expect(cubes(file).cells).toMatchObject([{ n: 2 }])
    expect(cubes(file)).toEqual(recount(file))
  })

  test('counts made-up names as other and keeps the answer as it was sent', async () => {
    const { collector } = aCollector()
    const madeUp = anAnswer({ touchpoint: 'zzz', stage: 'yyy', locale: 'xx', reasons: ['www'] })
    await post(collector, aBatch([{ ...madeUp, comment: 'Hi', instrument: 'DROP TABLE' }]))
    const { comments } = await (await read(collector, '/v1/comments?site=shop')).json()
    expect(comments).toMatchObject([{ touchpoint: 'other', stage: 'other', reasons: ['other'] }])
  })
})

describe('a body that cannot be used', () => {
  const whole = JSON.stringify(aBatch([anAnswer()]))
  const tooLong = `${whole}${' '.repeat(256 * 1024)}`

  test.each([
    ['not JSON', 'canary<script>', 400, 'bad-json'],
    ['empty', '', 400, 'bad-json'],
    ['no batch', '{"canary":1}', 400, 'bad-batch'],
    ['of a later version', whole.replace('"v":1', '"v":2'), 400, 'bad-batch'],
    ['deeply nested', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 400, 'bad-batch'],
    ['more than 256 KiB', tooLong, 413, 'too-large'],
    ['more than 100 answers', JSON.stringify(aBatch(answers(BATCH_LIMIT + 1))), 413, 'too-large'],
  ])('because it is %s is refused with a problem', async (_why, body, status, code) => {
    const { collector, file } = aCollector()
    const response = await post(collector, body)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({ status, code, type: expect.any(String) })
    expect(text).not.toContain('canary')
    expect(text).not.toContain('script')
    expect(storedRevisions(file).size).toBe(0)
  })

  test('is refused when it is not UTF-8: a comment is stored whole or not at all', async () => {
    const { collector } = aCollector()
    const latin1 = Buffer.from(JSON.stringify(aBatch([anAnswer({ comment: 'día' })])), 'latin1')
    const response = await collector(
      new Request('https://collect.example/v1/answers', {
        method: 'POST',
        headers: { 'Content-Type': 'text/plain' },
        body: latin1,
      }),
    )
    expect([response.status, (await response.json()).code]).toEqual([400, 'bad-json'])
  })

  test('is refused at the limit when it comes in chunks without a length', async () => {
    const { collector } = aCollector()
    const request = (body: string) =>
      new Request('https://collect.example/v1/answers', {
        method: 'POST',
        headers: { 'Content-Type': 'text/plain' },
        body: inChunks(body),
        ...{ duplex: 'half' },
      })
    expect((await collector(request(tooLong))).status).toBe(413)
    expect((await collector(request(whole.padEnd(256 * 1024)))).status).toBe(200)
  })

  test('that never ends is not read to its end', async () => {
    const { collector } = aCollector()
    let isCancelled = false
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
      cancel: () => {
        isCancelled = true
      },
    })
    const response = await collector(
      new Request('https://collect.example/v1/answers', {
        method: 'POST',
        headers: { 'Content-Type': 'text/plain' },
        body: endless,
        ...{ duplex: 'half' },
      }),
    )
    expect([response.status, isCancelled]).toEqual([413, true])
  })

  test.each(['gzip', 'br', 'deflate', 'gzip, identity'])('is refused as %s', async (encoding) => {
    const { collector } = aCollector()
    const response = await post(collector, whole, { 'Content-Encoding': encoding })
    expect([response.status, (await response.json()).code]).toEqual([415, 'bad-encoding'])
  })

  test.each(['text/html', 'multipart/form-data', ''])('is refused with type "%s"', async (type) => {
    const { collector } = aCollector()
    const response = await post(collector, whole, { 'Content-Type': type })
    expect([response.status, (await response.json()).code]).toEqual([415, 'bad-type'])
  })

  test('leaves Object.prototype as it was', async () => {
    const { collector } = aCollector()
    const poisoned = whole
      .replace(
        '{"id"',
        '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id"',
      )
      .replace('{"v"', '{"__proto__":{"polluted":1},"v"')
      .replace('"rev":1', '"rev":1,"context":{"__proto__":"polluted"}')
    const response = await post(collector, poisoned)
    expect(response.status).toBe(200)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('never makes the collector fail, whatever it is', async () => {
    const { collector, file } = aCollector({
      onError: (error) => {
        throw error
      },
    })
    const fields = Object.keys(anAnswer())
    const twisted = fc
      .tuple(fc.constantFrom(...fields), fc.anything(), fc.integer({ min: 1, max: 9 }))
      .map(([field, value, rev]) => aBatch([{ ...anAnswer({ rev }), [field]: value }]))
    const body = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      twisted.map((batch) => {
        try {
          return JSON.stringify(batch)
        } catch {
          return '' // a value that JSON cannot carry, such as a bigint
        }
      }),
    )
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const response = await post(collector, text)
        expect(response.status).toBeLessThan(500)
        const type = response.status === 200 ? 'application/json' : 'application/problem+json'
        expect(response.headers.get('content-type')).toBe(type)
      }),
      { numRuns: 500 },
    )
    expect(cubes(file)).toEqual(recount(file))
  })
})

describe('what was not shown', () => {
  const count = {
    day: '2026-11-21',
    touchpoint: 'checkout',
    stage: 'purchase',
    reason: 'session',
    n: 2,
  }
  const all = { site: 'shop', ...ALL_DAYS }
  const countsOf = (counts: unknown, answers: unknown[] = []) => ({ ...aBatch(answers), counts })

  test('is counted with and without answers, each time it is sent', async () => {
    const { collector, store } = aCollector()
    await post(collector, countsOf([count]))
    await post(collector, countsOf([{ ...count, n: 1 }], [anAnswer()]))
    const { suppressed, cells } = await store.counts(all)
    expect(suppressed).toEqual([{ ...count, n: 3 }])
    expect(cells).toMatchObject([{ n: 1 }])
  })

  test('is counted only under what the site knows', async () => {
    const { collector, store } = aCollector()
    const madeUp = { touchpoint: 'made-up', stage: 'nowhere', reason: 'because' }
    await post(collector, countsOf([{ ...count, ...madeUp }]))
    expect((await store.counts(all)).suppressed).toEqual([
      { ...count, touchpoint: 'other', stage: 'other', reason: 'other' },
    ])
  })

  test('is counted today where its day cannot be right', async () => {
    const { collector, store } = aCollector()
    await post(collector, countsOf([{ ...count, day: '1999-01-01' }]))
    expect((await store.counts(all)).suppressed).toEqual([count])
  })

  test('that is wrong is left out and told without an echo, beside what is right', async () => {
    const { collector, store } = aCollector()
    const response = await post(collector, countsOf([{ ...count, reason: 7 }, count], [anAnswer()]))
    const text = await response.clone().text()
    expect(await receiptOf(response)).toMatchObject({
      accepted: [{ id: idAt(NOW), rev: 1 }],
      ignored: [{ pointer: '/counts/0/reason', expected: 'a text of 1 to 100 characters' }],
    })
    expect(text).not.toContain('7"')
    expect((await store.counts(all)).suppressed).toEqual([count])
  })

  test('of another origin or site is not counted', async () => {
    const { collector, store } = aCollector()
    await post(collector, countsOf([count]), { Origin: 'https://other.example' })
    await post(collector, { ...countsOf([count]), site: 'blog' })
    expect((await store.counts(all)).suppressed).toEqual([])
  })

  test('has no language, so a slice of one has none of it', async () => {
    const { collector, store } = aCollector()
    await post(collector, countsOf([count]))
    expect((await store.counts({ ...all, locale: 'en' })).suppressed).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anAnswer, idAt, NOW } from '../../support/an-answer'
import { memoryJournal } from '../../support/memory-journal'
import { openPage } from '../../support/open-page'
import {
  accepts,
  type Behaviour,
  isUnreachable,
  replies,
  scriptedEndpoint,
} from '../../support/scripted-endpoint'
import { virtualTime } from '../../support/virtual-time'

const SECOND = 1000
const HOUR = 3600 * SECOND
const answer = anAnswer()

/** A journal that an earlier page has left full. */
function leftBehind(count: number) {
  const journal = memoryJournal()
  for (let i = 0; i < count; i++) {
    const one = anAnswer({ id: idAt(NOW, i), askedAt: NOW + i })
    journal.put({ v: 1, answer: one, tries: 0, notBefore: 0 })
  }
  return journal
}

/** A source of chance that gives the same every time. */
function chance(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** When requests come, in milliseconds from the start. */
function timedEndpoint(time: ReturnType<typeof virtualTime>, ...script: Behaviour[]) {
  const start = time.now()
  const at: number[] = []
  const endpoint = scriptedEndpoint(...script)
  const post: typeof endpoint.post = (body) => {
    at.push(time.now() - start)
    return endpoint.post(body)
  }
  return { ...endpoint, post, at }
}

describe('Retry-After', () => {
  test.each([
    ['in seconds', () => '120', 120 * SECOND],
    ['as a date', () => new Date(NOW + 120 * SECOND).toUTCString(), 120 * SECOND],
    ['of 0 seconds', () => '0', SECOND],
    ['of many years', () => '1000000000', HOUR],
  ])('%s is waited for, and then the answer is sent', async (_name, header, waitMs) => {
    const time = virtualTime()
    const { post, at } = timedEndpoint(time, replies(503, header()), accepts)
    const page = openPage({ post, time, random: () => 0 })
    await page.give(answer)
    await time.pass(waitMs - 1)
    expect(at).toEqual([0])
    await time.pass(1)
    expect(at).toEqual([0, waitMs])
    expect(page.delivered).toHaveLength(1)
  })

  test.each(['soon', '-5', '1.5', ''])('"%s" means nothing: the usual wait', async (header) => {
    const time = virtualTime()
    const { post, at } = timedEndpoint(time, replies(503, header), accepts)
    await openPage({ post, time, random: () => 0.5 }).give(answer)
    await time.pass(HOUR)
    expect(at).toEqual([0, SECOND])
  })

  test('holds for everything that waits, not for the batch alone that met it', async () => {
    const time = virtualTime()
    const journal = leftBehind(120)
    const { post, at } = timedEndpoint(time, replies(503, '120'), accepts)
    const page = openPage({ post, time, journals: [journal] })
    await page.flush(true)
    await time.pass(119 * SECOND)
    expect(at).toEqual([0])
    await time.pass(SECOND)
    expect(at).toEqual([0, 120_000, 120_000, 120_000])
    expect(journal.kept.size).toBe(0)
  })

  test('holds for an answer that is given meanwhile', async () => {
    const time = virtualTime()
    const { post, at } = timedEndpoint(time, replies(429, '60'), accepts)
    const page = openPage({ post, time })
    await page.give(answer)
    await time.pass(5 * SECOND)
    await page.give({ ...answer, rev: 2 })
    expect(at).toEqual([0])
    await time.pass(55 * SECOND)
    expect(at).toEqual([0, 60_000])
    expect(page.delivered).toEqual([{ id: answer.id, rev: 2 }])
  })
})

test('after any number of failures the page waits as full jitter says, never in a hot loop', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 }), async (seed) => {
      const time = virtualTime()
      const { post, at } = timedEndpoint(time, isUnreachable)
      await openPage({ post, time, random: chance(seed) }).give(answer)
      await time.pass(HOUR)
      for (let tries = 1; tries < at.length; tries++) {
        const wait = (at[tries] ?? 0) - (at[tries - 1] ?? 0)
        expect(wait).toBeLessThanOrEqual(Math.min(15 * 60 * SECOND, SECOND * 2 ** tries))
      }
      expect(at.length).toBeLessThanOrEqual(40)
      expect(at.length).toBeGreaterThanOrEqual(4)
    }),
    { numRuns: 50 },
  )
})

test.each([1, 50, 500])(
  'an endpoint that is down for an hour gets at most 40 requests for %i answers',
  async (count) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const time = virtualTime()
      const { post, at } = timedEndpoint(time, isUnreachable)
      const page = openPage({ post, time, random: chance(seed), journals: [leftBehind(count)] })
      await page.flush(true)
      await time.pass(HOUR)
      expect(at.length).toBeLessThanOrEqual(40)
    }
  },
)

test('after 72 hours offline everything arrives, in order of the asks', async () => {
  const time = virtualTime()
  const journal = memoryJournal()
  const endpoint = timedEndpoint(time, isUnreachable)
  const page = openPage({ post: endpoint.post, time, journals: [journal], random: chance(7) })
  for (let i = 0; i < 120; i++) {
    await page.give(anAnswer({ id: idAt(NOW, i), askedAt: time.now() }))
    await time.pass(0.6 * HOUR)
  }
  const { at, batches } = endpoint
  const tries = at.length
  expect(tries).toBeLessThanOrEqual((72 * HOUR) / (5 * SECOND))

  endpoint.from(accepts)
  await time.pass(HOUR)
  const arrived = batches.slice(tries).flatMap(({ answers }) => answers.map(({ id }) => id))
  expect(arrived).toEqual(Array.from({ length: 120 }, (_, i) => idAt(NOW, i)))
  expect(journal.kept.size).toBe(0)
})

test('when the network is back everything is tried at once, also what would still wait', async () => {
  const time = virtualTime()
  const { post, at } = timedEndpoint(time, replies(503, '3600'), accepts)
  const page = openPage({ post, time })
  await page.give(answer)
  await time.pass(10 * SECOND)
  await page.flush(true)
  expect(at).toEqual([0, 10_000])
  expect(page.delivered).toHaveLength(1)
})

test('once the endpoint has taken something its rest is over for everything', async () => {
  const time = virtualTime()
  const { post, at } = timedEndpoint(time, replies(503, '3600'), accepts)
  const page = openPage({ post, time })
  await page.give(answer)
  await time.pass(10 * SECOND)
  page.hurry()
  await time.pass(SECOND)
  await page.give(anAnswer({ id: idAt(NOW, 1) }))
  expect(at).toEqual([0, 10_000, 11_000])
})

test('a flush that is not told to send everything leaves alone what waits', async () => {
  const time = virtualTime()
  const { post, at } = timedEndpoint(time, replies(503, '3600'))
  const page = openPage({ post, time })
  await page.give(answer)
  await page.flush()
  expect(at).toEqual([0])
})

test.each([-10, 10])(
  'an answer is still sent when the clock jumps by %i years while it waits',
  async (years) => {
    const time = virtualTime()
    const { post, batches } = scriptedEndpoint(replies(503, '600'), accepts)
    const page = openPage({ post, time })
    await page.give(answer)
    time.jump(years * 365 * 24 * HOUR)
    await time.pass(600 * SECOND)
    expect(batches).toHaveLength(2)
    expect(page.delivered).toHaveLength(1)
  },
)

test('an answer kept under a clock ten years ahead is due on the next page', async () => {
  const journal = memoryJournal()
  journal.put({ v: 1, answer, tries: 3, notBefore: NOW + 10 * 365 * 24 * HOUR })
  const { post, batches } = scriptedEndpoint()
  await openPage({ post, journals: [journal] }).flush()
  expect(batches).toHaveLength(1)
})

test('the number of tries is kept, so that a reload does not start the waits anew', async () => {
  const journal = memoryJournal()
  const time = virtualTime()
  const { post } = scriptedEndpoint(isUnreachable)
  const first = openPage({ post, time, journals: [journal] })
  await first.give(answer)
  await time.pass(10 * SECOND)
  const tries = journal.kept.get(answer.id)?.tries ?? 0
  expect(tries).toBeGreaterThanOrEqual(3)
  first.close()
  await openPage({ post, time, journals: [journal] }).flush(true)
  expect(journal.kept.get(answer.id)?.tries).toBe(tries + 1)
})

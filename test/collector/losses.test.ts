// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { JourneyMap } from '../../src/report/map'
import { anAnswer, cubes, idAt, NOW, recount, storedRevisions } from './support'
import { aBatch, aCollector, type Collector, post, read } from './support-collector'

const DAY = 86_400_000
const lost = (i: number, cause = 'expired') => ({ id: idAt(NOW, i), cause })

async function send(collector: Collector, answers: unknown[], lost: unknown, site = 'shop') {
  const response = await post(collector, { ...aBatch(answers, site), lost })
  expect(response.status).toBe(200)
  return response.json()
}

/** What the map says of answers that never arrived. */
async function lostOn(collector: Collector, query = '') {
  const map: JourneyMap = await (await read(collector, `/v1/journey?${query}`)).json()
  return map.reach?.lost
}

describe('what a page has given up', () => {
  test('is counted by its cause, beside the answers that it came with', async () => {
    const { collector, file } = aCollector()
    const told = [lost(7), lost(8, '413'), lost(9)]
    const receipt = await send(collector, [anAnswer()], told)
    expect(receipt).toEqual({ accepted: [{ id: idAt(NOW), rev: 1 }], duplicate: [], rejected: [] })
    expect(await lostOn(collector)).toEqual({
      n: 3,
      causes: [
        { cause: 'expired', n: 2 },
        { cause: '413', n: 1 },
      ],
    })
    expect(storedRevisions(file).size).toBe(1)
    expect(cubes(file)).toEqual(recount(file))
  })

  test('counts once however often it is told, and under the first cause', async () => {
    const { collector } = aCollector()
    await Promise.all(Array.from({ length: 50 }, () => send(collector, [], [lost(7)])))
    await send(collector, [], [lost(7, '413'), lost(7)])
    expect(await lostOn(collector)).toEqual({ n: 1, causes: [{ cause: 'expired', n: 1 }] })
  })

  test('is not lost any more when it arrives after all', async () => {
    const { collector } = aCollector()
    await send(collector, [], [lost(7), lost(8)])
    await send(collector, [anAnswer({ id: idAt(NOW, 7) })], undefined)
    expect(await lostOn(collector)).toMatchObject({ n: 1 })
    await send(collector, [], [lost(7)])
    expect(await lostOn(collector)).toMatchObject({ n: 1 })
  })

  test('is not lost where an earlier tap of the same answer is there, or comes with it', async () => {
    const { collector } = aCollector()
    await send(collector, [anAnswer({ id: idAt(NOW, 7) })], [lost(7, '422')])
    expect(await lostOn(collector)).toEqual({ n: 0, causes: [] })
  })

  test('with mistakes is taken without them, the answers are stored, and the receipt says where', async () => {
    const { collector, file } = aCollector()
    const receipt = await send(
      collector,
      [anAnswer()],
      [lost(7), { id: 'x', cause: 'canary' }, null],
    )
    expect(receipt).toMatchObject({
      accepted: [{ rev: 1 }],
      ignored: [
        { pointer: '/lost/1/id', expected: 'a UUIDv7 in lower case' },
        { pointer: '/lost/2', expected: 'a loss' },
      ],
    })
    expect(JSON.stringify(receipt)).not.toContain('canary')
    expect(storedRevisions(file).size).toBe(1)
    expect(await lostOn(collector)).toMatchObject({ n: 1 })
  })

  test('for a cause that nobody knows counts under other: no page can grow the map', async () => {
    const { collector } = aCollector()
    await send(collector, [], [lost(7, 'made-up'), lost(8, 'constructor')])
    expect(await lostOn(collector)).toEqual({ n: 2, causes: [{ cause: 'other', n: 2 }] })
  })

  test('belongs to the day on which it was told, in every language, and to its site', async () => {
    let now = NOW
    const { collector } = aCollector({ now: () => now })
    await send(collector, [], [lost(7)])
    now += 2 * DAY
    await send(collector, [], [lost(7), lost(8)])
    expect(await lostOn(collector, 'from=2026-11-21&to=2026-11-21')).toMatchObject({ n: 1 })
    expect(await lostOn(collector, 'from=2026-11-22&to=2026-11-23')).toMatchObject({ n: 1 })
    expect(await lostOn(collector, 'locale=en')).toBeUndefined()
  })

  test('is not taken from an unknown origin or for an unknown site', async () => {
    const { collector } = aCollector()
    const body = { ...aBatch([anAnswer()]), lost: [lost(7)] }
    await post(collector, body, { Origin: 'https://evil.example' })
    await send(collector, [anAnswer()], [lost(7)], 'blog')
    expect(await lostOn(collector)).toEqual({ n: 0, causes: [] })
  })
})

// @vitest-environment node
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dimensionsFor } from '../../src/collector/dimensions'
import { receive } from '../../src/collector/receive'
import { openSqliteStore } from '../../src/collector/sqlite-store'
import type { Answer } from '../../src/model/answer'
import { readConfig } from '../../src/model/read-config'
import { proves } from '../support/proves'
import { ALL_DAYS, aFolder, anAnswer, aStore, cubes, idAt, NOW, recount } from './support'

const dimensionsOf = dimensionsFor(
  readConfig({ touchpoints: { checkout: { variants: [{ id: 'b' }] } } }).config,
)
const DAY = 86_400_000

function received(answer: Answer, receivedAt = NOW) {
  return receive(answer, { receivedAt, sentAt: receivedAt }, dimensionsOf(answer))
}

const everything = { site: 'shop', ...ALL_DAYS }
const asked = {
  day: '2026-11-21',
  touchpoint: 'checkout',
  stage: 'purchase',
  locale: 'en',
  layout: 'cards',
  order: 'emotion-first',
  source: 'prompt',
}

describe('appending', () => {
  test('counts a wording by what people answered, and moves it with each revision', async () => {
    const { store, file } = aStore()
    await store.append('shop', [received(anAnswer({ variant: 'b', emotion: 2 }))])
    await store.append('shop', [received(anAnswer({ variant: 'b', emotion: 5, ease: 4, rev: 2 }))])
    const { variants } = await store.counts(everything)
    expect(variants).toEqual([{ ...asked, variant: 'b', emotion: 5, ease: 4, n: 1 }])
    expect(cubes(file)).toEqual(recount(file))
  })

  test('says of each answer in order whether it was new', async () => {
    const { store } = aStore()
    const [a, b] = [anAnswer({ id: idAt(NOW, 1) }), anAnswer({ id: idAt(NOW, 2) })]

    expect(
      await store.append(
        'shop',
        [a, b, a].map((one) => received(one)),
      ),
    ).toEqual(['accepted', 'accepted', 'duplicate'])
  })

  test('lets a higher revision replace and a lower or equal one change nothing', async () => {
    const { store } = aStore()
    const tap = anAnswer({ rev: 2, emotion: 2 })
    await store.append('shop', [received(tap)])

    const lower = await store.append('shop', [received({ ...tap, rev: 1, emotion: 5 })])
    const equal = await store.append('shop', [received({ ...tap, emotion: 5 })])
    const higher = await store.append('shop', [received({ ...tap, rev: 3, emotion: 4, ease: 1 })])

    expect([lower, equal, higher]).toEqual([['duplicate'], ['duplicate'], ['accepted']])
    const { cells } = await store.counts(everything)
    expect(cells).toMatchObject([{ emotion: 4, ease: 1, n: 1 }])
  })

  test('counts an answer that arrives a hundred times at once as one', async () => {
    const { store } = aStore()
    const sends = Array.from({ length: 100 }, () => store.append('shop', [received(anAnswer())]))
    const verdicts = (await Promise.all(sends)).flat()

    expect(verdicts.filter((verdict) => verdict === 'accepted')).toHaveLength(1)
    expect((await store.counts(everything)).cells).toMatchObject([{ n: 1 }])
  })

  test('keeps the same id of two sites apart', async () => {
    const { store } = aStore()
    await store.append('shop', [received(anAnswer())])
    expect(await store.append('blog', [received(anAnswer())])).toEqual(['accepted'])
    expect((await store.counts(everything)).cells).toMatchObject([{ n: 1 }])
  })

  test('keeps answers over a restart', async () => {
    const file = `${aFolder()}/answers.db`
    const first = openSqliteStore(file)
    await first.append('shop', [received(anAnswer({ emotion: 5 }))])
    await first.close()

    const second = openSqliteStore(file)
    expect((await second.counts(everything)).cells).toMatchObject([{ emotion: 5, n: 1 }])
    expect(await second.append('shop', [received(anAnswer({ emotion: 1 }))])).toEqual(['duplicate'])
    await second.close()
  })

  test('commits what is waiting before it closes, and takes nothing afterwards', async () => {
    const file = `${aFolder()}/answers.db`
    const store = openSqliteStore(file)
    const waiting = store.append('shop', [received(anAnswer())])
    await store.close()

    expect(await waiting).toEqual(['accepted'])
    await expect(store.append('shop', [received(anAnswer({ rev: 2 }))])).rejects.toThrow('closed')
    expect(recount(file).cells).toHaveLength(1)
  })
})

describe('counting', () => {
  test('counts an ask that was seen and left with no points: the denominator', async () => {
    const { store } = aStore()
    await store.append('shop', [received(anAnswer({ end: 'ignored' }))])
    expect((await store.counts(everything)).cells).toEqual([
      {
        day: '2026-11-21',
        touchpoint: 'checkout',
        stage: 'purchase',
        locale: 'en',
        instrument: 'k3x9a',
        layout: 'cards',
        order: 'emotion-first',
        source: 'prompt',
        emotion: 0,
        ease: 0,
        n: 1,
      },
    ])
  })

  test('stores a test answer and counts it nowhere, not even its comment', async () => {
    const { store, file } = aStore()
    const said = { emotion: 1, reasons: ['payment'], comment: 'Hi', success: 'no' } as const
    const preview = anAnswer({ test: true, ...said, reasons: ['payment'] })
    expect(await store.append('shop', [received(preview)])).toEqual(['accepted'])

    expect(await store.counts(everything)).toEqual({
      cells: [],
      reasons: [],
      followUps: [],
      variants: [],
      suppressed: [],
      lost: [],
    })
    expect((await store.comments({ site: 'shop', limit: 10 })).comments).toEqual([])
    expect(cubes(file)).toEqual({ cells: [], reasons: [], followUps: [], variants: [] })
  })

  test('counts each reason with the points that it came with', async () => {
    const { store } = aStore()
    const slow = anAnswer({ emotion: 2, ease: 1, reasons: ['payment', 'speed', 'speed'] })
    await store.append('shop', [received(slow)])

    expect((await store.counts(everything)).reasons).toEqual([
      { ...asked, reason: 'payment', emotion: 2, ease: 1, n: 1 },
      { ...asked, reason: 'speed', emotion: 2, ease: 1, n: 1 },
    ])
  })

  test('counts a grid on its own three points, and never on the five', async () => {
    const { store } = aStore()
    const grid = { layout: 'grid3', order: 'together' } as const
    const [tapped, mixed] = [
      anAnswer({ ...grid, id: idAt(NOW, 1), emotion3: 3, ease3: 1, reasons: ['speed'] }),
      anAnswer({ ...grid, id: idAt(NOW, 2), emotion: 5, ease: 5 }),
    ]
    const outside = anAnswer({ id: idAt(NOW, 3), emotion3: 3, ease3: 3 })
    await store.append(
      'shop',
      [tapped, mixed, outside].map((one) => received(one)),
    )
    const { cells, reasons } = await store.counts(everything)
    expect(cells.map(({ layout, emotion, ease }) => [layout, emotion, ease]).sort()).toEqual([
      ['cards', 0, 0],
      ['grid3', 0, 0],
      ['grid3', 3, 1],
    ])
    expect(reasons).toEqual([{ ...asked, ...grid, reason: 'speed', emotion: 3, ease: 1, n: 1 }])
  })

  test('counts the optional questions, each latest choice once', async () => {
    const { store } = aStore()
    const first = anAnswer({ emotion: 4, success: 'no', expectation: -1, feeling: 'worry' })
    const { feeling: _, ...changed } = {
      ...first,
      rev: 2,
      success: 'yes' as const,
      recommend: 5 as const,
    }
    await store.append('shop', [received(first)])
    await store.append('shop', [received(changed)])
    const { followUps } = await store.counts(everything)
    expect(followUps).toHaveLength(3)
    expect(followUps).toEqual(
      expect.arrayContaining([
        { ...asked, question: 'success', choice: 'yes', n: 1 },
        { ...asked, question: 'expectation', choice: -1, n: 1 },
        { ...asked, question: 'recommend', choice: 5, n: 1 },
      ]),
    )
  })

  test('returns the days of the slice, both ends included, and only its language', async () => {
    const { store } = aStore()
    const days = [0, 1, 2, 3].map((ago) => anAnswer({ id: idAt(NOW - ago * DAY) }))
    const spanish = anAnswer({ id: idAt(NOW - DAY, 9), locale: 'es' })
    await store.append(
      'shop',
      [...days, spanish].map((one) => received(one)),
    )

    const slice = { site: 'shop', from: '2026-11-19', to: '2026-11-20' }
    const inDays = (await store.counts(slice)).cells.map(({ day, locale }) => `${day} ${locale}`)
    expect(inDays.sort()).toEqual(['2026-11-19 en', '2026-11-20 en', '2026-11-20 es'])
    expect((await store.counts({ ...slice, locale: 'es' })).cells).toHaveLength(1)
  })

  test('leaves a revised answer on the day of its ask', async () => {
    const { store } = aStore()
    const ask = anAnswer({ id: idAt(NOW - 2 * DAY) })
    await store.append('shop', [received(ask, NOW - 2 * DAY)])
    await store.append('shop', [received({ ...ask, rev: 2, emotion: 5 }, NOW)])
    expect((await store.counts(everything)).cells).toMatchObject([{ day: '2026-11-19', n: 1 }])
  })

  test('decides the day of a wrong clock once, when the answer first arrives', async () => {
    const { store } = aStore()
    const future = anAnswer({ id: idAt(Date.UTC(2036, 0, 1)) })
    await store.append('shop', [received(future, NOW)])
    await store.append('shop', [received({ ...future, rev: 2, ease: 3 }, NOW + 3 * DAY)])
    expect((await store.counts(everything)).cells).toMatchObject([{ day: '2026-11-21', n: 1 }])
  })

  test('keeps the cubes equal to a recount of the answers, however revisions arrive', async () => {
    const point = fc.option(fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<1 | 2 | 3 | 4 | 5>)
    const sending = fc.record({
      number: fc.nat(4),
      rev: fc.integer({ min: 1, max: 5 }),
      emotion: point,
      ease: point,
      reasons: fc.subarray(['payment', 'speed', 'made-up', 'other']),
      touchpoint: fc.constantFrom('checkout', 'help-center', 'nowhere'),
      locale: fc.constantFrom('en', 'es-MX', 'xx'),
      isTest: fc.boolean(),
      layout: fc.constantFrom('cards', 'grid3'),
      point3: fc.option(fc.constantFrom(1, 2, 3)),
      success: fc.option(fc.constantFrom('yes', 'no')),
      expectation: fc.option(fc.constantFrom(-1, 0, 1)),
    })
    const batches = fc.array(fc.array(sending, { minLength: 1, maxLength: 6 }), { maxLength: 8 })

    await fc.assert(
      fc.asyncProperty(batches, async (all) => {
        const file = `${aFolder()}/answers.db`
        const store = openSqliteStore(file)
        const model = new Map<string, number>()
        const appended = all.map((batch) =>
          store.append(
            'shop',
            batch.map(
              ({ number, emotion, ease, isTest, point3, success, expectation, ...rest }) => {
                const id = idAt(NOW, number)
                model.set(id, Math.max(model.get(id) ?? 0, rest.rev))
                return received({
                  ...anAnswer({ ...rest, id }),
                  ...(emotion && { emotion }),
                  ...(ease && { ease }),
                  ...(isTest && { test: true }),
                  ...(point3 && { emotion3: point3, ease3: point3 }),
                  ...(success && { success }),
                  ...(expectation !== null && { expectation }),
                })
              },
            ),
          ),
        )
        await Promise.all(appended)
        const { cells } = await store.counts(everything)
        await store.close()

        const truth = recount(file)
        expect(cubes(file)).toEqual(truth)
        const total = truth.cells.reduce((sum, row) => sum + Number(Reflect.get(row, 'n')), 0)
        expect(cells.reduce((sum, { n }) => sum + n, 0)).toBe(total)
        const database = new DatabaseSync(file, { readOnly: true })
        const stored = database.prepare('SELECT id, rev FROM answer').all()
        database.close()
        expect(new Map(stored.map(({ id, rev }) => [String(id), Number(rev)]))).toEqual(model)
      }),
      { numRuns: 60 },
    )
    proves(
      'R15',
      '60 random orders with repetitions, on SQLite: the highest revision stays each time',
    )
  })
})

describe('comments', () => {
  test('come newest first and page by page, each once', async () => {
    const { store } = aStore()
    for (let i = 0; i < 7; i++) {
      const one = anAnswer({ id: idAt(NOW, i), comment: `comment ${i}`, emotion: 3 })
      // Three share a millisecond: the cursor must tell them apart.
      await store.append('shop', [received(one, NOW + Math.floor(i / 3))])
    }
    const seen: string[] = []
    let before: Awaited<ReturnType<typeof store.comments>>['next']
    do {
      const page = await store.comments({ site: 'shop', limit: 2, ...(before && { before }) })
      seen.push(...page.comments.map(({ comment }) => comment))
      before = page.next
    } while (before)

    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((i) => `comment ${i}`))
  })

  test('carry the answer that they came with, and only what was answered', async () => {
    const { store } = aStore()
    const answer = anAnswer({ emotion: 2, reasons: ['payment'], comment: 'Una <b>pena</b>\u0000' })
    await store.append('shop', [received(answer)])
    expect(await store.comments({ site: 'shop', limit: 1 })).toEqual({
      comments: [
        {
          id: answer.id,
          touchpoint: 'checkout',
          stage: 'purchase',
          emotion: 2,
          reasons: ['payment'],
          comment: 'Una <b>pena</b>\u0000',
          locale: 'en',
          receivedAt: NOW,
          answeredAt: NOW,
        },
      ],
    })
  })

  test('are those of the touchpoint asked for, and of no other site', async () => {
    const { store } = aStore()
    const [here, there] = [
      anAnswer({ id: idAt(NOW, 1), comment: 'here' }),
      anAnswer({ id: idAt(NOW, 2), comment: 'there', touchpoint: 'landing', stage: 'awareness' }),
    ]
    await store.append('shop', [received(here), received(there)])
    await store.append('blog', [received({ ...here, comment: 'elsewhere' })])

    const page = await store.comments({ site: 'shop', touchpoint: 'landing', limit: 5 })
    expect(page.comments.map(({ comment }) => comment)).toEqual(['there'])
  })

  test('go when a later revision has none', async () => {
    const { store } = aStore()
    await store.append('shop', [received(anAnswer({ comment: 'Oops' }))])
    await store.append('shop', [received(anAnswer({ rev: 2 }))])
    expect((await store.comments({ site: 'shop', limit: 5 })).comments).toEqual([])
  })
})

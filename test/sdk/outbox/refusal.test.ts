import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anAnswer, idAt, NOW } from '../../support/an-answer'
import { memoryJournal } from '../../support/memory-journal'
import { openPage } from '../../support/open-page'
import { proves } from '../../support/proves'
import {
  accepts,
  isUnreachable,
  receipt,
  refOf,
  refuses,
  rejects,
  replies,
  scriptedEndpoint,
} from '../../support/scripted-endpoint'
import { everythingSettled } from '../../support/virtual-time'

const HOUR = 3_600_000
const answer = anAnswer({ emotion: 4 })
const { id } = answer

/** A journal that an earlier page has left full. */
function leftBehind(count: number) {
  const journal = memoryJournal()
  const answers = Array.from({ length: count }, (_, i) =>
    anAnswer({ id: idAt(NOW, i), askedAt: NOW + i }),
  )
  for (const one of answers) journal.put({ v: 1, answer: one, tries: 0, notBefore: 0 })
  return { journal, answers }
}

describe('an answer that the endpoint will never take', () => {
  test.each([
    ['rejected for good', rejects('invalid', false), 200, 'invalid'],
    ['refused alone with 400', replies(400), 400, '400'],
    ['refused alone with 413', replies(413), 413, '413'],
    ['refused alone with 422', replies(422), 422, '422'],
  ])('because it was %s is told once and never sent again', async (_name, behave, status, code) => {
    const journal = memoryJournal()
    const { post, batches } = scriptedEndpoint(behave)
    const page = openPage({ post, journals: [journal] })
    await page.give(answer)
    expect(page.undelivered).toEqual([{ refs: [{ id, rev: 1 }], willRetry: false, status, code }])
    await page.flush(true)
    await page.time.pass(24 * HOUR)
    expect(batches).toHaveLength(1)
    expect(page.undelivered).toHaveLength(1)
    expect(page.delivered).toEqual([])
    expect(page.time.pending()).toBe(0)

    const next = openPage({ post, journals: [journal] })
    await next.flush(true)
    expect(batches).toHaveLength(1)
    expect(next.undelivered).toEqual([])
  })

  test('gets another chance with its next revision', async () => {
    const { post, received } = scriptedEndpoint(rejects('invalid', false), accepts)
    const page = openPage({ post })
    await page.give(answer)
    await page.give({ ...answer, rev: 2 })
    expect(received()).toEqual([[`${id}@1`], [`${id}@2`]])
    expect(page.delivered).toEqual([{ id, rev: 2 }])
  })
})

test('a rejection that does not say that retrying is useless is retried', async () => {
  const rejected = [{ id, rev: 1, code: 'busy', pointer: '/answers/0' }]
  const unsure = () => ({
    status: 200,
    retryAfter: null,
    json: { ...(receipt().json as object), rejected },
  })
  const page = openPage({ post: scriptedEndpoint(unsure, accepts).post })
  await page.give(answer)
  await page.time.pass(HOUR)
  expect(page.delivered).toEqual([{ id, rev: 1 }])
})

test('an answer rejected in a receipt takes nothing from those accepted beside it', async () => {
  const { journal, answers } = leftBehind(3)
  const [first, second, third] = answers.map(refOf)
  if (!first || !second || !third) throw new Error('three answers are left behind')
  const { post } = scriptedEndpoint(() =>
    receipt({
      accepted: [first, third],
      rejected: [{ ...second, code: 'invalid', pointer: '/answers/1', retryable: false }],
    }),
  )
  const page = openPage({ post, journals: [journal] })
  await page.flush(true)
  expect(page.delivered).toEqual([first, third])
  expect(page.undelivered).toMatchObject([{ refs: [second], willRetry: false, code: 'invalid' }])
  expect([...journal.kept.keys()]).toEqual([second.id])
})

test('a rejection of somebody else’s answer changes nothing', async () => {
  const stranger = { id: idAt(NOW, 99), rev: 1, code: 'x', pointer: '', retryable: false }
  const { post } = scriptedEndpoint(({ answers }) =>
    receipt({ accepted: answers.map(refOf), rejected: [stranger] }),
  )
  const page = openPage({ post })
  await page.give(answer)
  expect(page.delivered).toEqual([{ id, rev: 1 }])
  expect(page.undelivered).toEqual([])
})

describe('a batch that the endpoint refuses', () => {
  test.each([400, 413, 422])(
    'with %i is halved until only the bad answer is left',
    async (status) => {
      const { journal, answers } = leftBehind(50)
      const bad = answers[17]?.id ?? ''
      const { post, batches } = scriptedEndpoint(refuses(status, [bad]))
      const page = openPage({ post, journals: [journal] })
      await page.flush(true)
      expect(page.delivered).toHaveLength(49)
      expect(page.undelivered).toMatchObject([
        { refs: [{ id: bad }], willRetry: false, code: String(status) },
      ])
      expect([...journal.kept.keys()]).toEqual([bad])
      // The whole, and two halves at each of ⌈log2 50⌉ levels.
      expect(batches.length).toBeLessThanOrEqual(1 + 2 * 6)
      const found = `the bad one found in ${batches.length} requests, 49 delivered`
      proves('R11', `1 of 50 refused with ${status}: ${found}`)
    },
  )

  test('is refused once on each level, whatever its size and wherever the bad answer is', async () => {
    const batch = fc
      .integer({ min: 1, max: 50 })
      .chain((n) => fc.tuple(fc.constant(n), fc.nat(n - 1)))
    await fc.assert(
      fc.asyncProperty(batch, async ([n, at]) => {
        const { journal, answers } = leftBehind(n)
        const bad = answers[at]?.id ?? ''
        const { post, batches } = scriptedEndpoint(refuses(422, [bad]))
        const page = openPage({ post, journals: [journal] })
        await page.flush(true)
        const refused = batches.filter((one) => one.answers.some(({ id }) => id === bad))
        expect(refused.length).toBeLessThanOrEqual(Math.ceil(Math.log2(n)) + 1)
        expect(page.delivered).toHaveLength(n - 1)
        // Nobody is sent twice once taken: every other request carries healthy answers alone.
        const taken = batches.filter((one) => !refused.includes(one)).flatMap((one) => one.answers)
        expect(new Set(taken).size).toBe(n - 1)
      }),
      { numRuns: 100 },
    )
    proves('R11', 'any of 1 to 50 answers refused: at most ⌈log2 n⌉ + 1 refusals until it is alone')
  })

  test('holds up the other batches by the one request that was refused', async () => {
    const { journal, answers } = leftBehind(120)
    const bad = answers[17]?.id ?? ''
    const { post, batches } = scriptedEndpoint(refuses(413, [bad]))
    const page = openPage({ post, journals: [journal] })
    await page.flush(true)
    expect(batches.slice(0, 3).map((batch) => batch.answers.length)).toEqual([50, 50, 20])
    expect(page.delivered).toHaveLength(119)
    proves('R11', '1 of 120 refused: the other two batches go after 1 request')
  })

  test('as its page is left is halved on, should the page live', async () => {
    const { journal, answers } = leftBehind(3)
    const bad = answers[1]?.id ?? ''
    const { post, received } = scriptedEndpoint(isUnreachable, refuses(413, [bad]))
    const page = openPage({ post, journals: [journal] })
    await page.flush(true)
    expect(received()).toHaveLength(1)
    page.hurry()
    await everythingSettled()
    await page.time.pass(HOUR)
    expect(page.delivered).toHaveLength(2)
    expect([...journal.kept.keys()]).toEqual([bad])
  })

  test('never costs a neighbour, wherever the bad ones are', async () => {
    const positions = fc.uniqueArray(fc.nat(49), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(positions, async (bad) => {
        const { journal, answers } = leftBehind(50)
        const badIds = bad.map((i) => answers[i]?.id ?? '')
        const page = openPage({
          post: scriptedEndpoint(refuses(413, badIds)).post,
          journals: [journal],
        })
        await page.flush(true)
        expect([...journal.kept.keys()].sort()).toEqual([...badIds].sort())
        expect(page.delivered).toHaveLength(50 - bad.length)
        expect(page.undelivered.every(({ willRetry }) => !willRetry)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('is kept whole when the endpoint fails before the bad answer is found', async () => {
    const { journal } = leftBehind(8)
    const { post } = scriptedEndpoint(replies(413), isUnreachable)
    const page = openPage({ post, journals: [journal] })
    await page.flush(true)
    expect(journal.kept.size).toBe(8)
    expect([...journal.kept.values()].filter(({ dead }) => dead)).toEqual([])
  })
})

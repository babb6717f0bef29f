import { describe, expect, test } from 'vitest'
import { anAnswer, idAt, NOW } from '../../support/an-answer'
import { deniedJournal, memoryJournal } from '../../support/memory-journal'
import { openPage } from '../../support/open-page'
import { proves } from '../../support/proves'
import {
  accepts,
  type Behaviour,
  held,
  isUnreachable,
  knowsAlready,
  receipt,
  rejects,
  replies,
  scriptedEndpoint,
} from '../../support/scripted-endpoint'
import { everythingSettled } from '../../support/virtual-time'

const MINUTE = 60_000
const answer = anAnswer({ emotion: 4 })
const { id } = answer

test('an answer is kept in the calling task, before anything is sent', () => {
  const journal = memoryJournal()
  const { post, batches } = scriptedEndpoint()
  openPage({ post, journals: [journal] }).add(answer)
  expect(journal.kept.get(id)).toEqual({ v: 1, answer, tries: 0, notBefore: 0 })
  expect(batches).toEqual([])
})

test('an answer is kept in every journal', () => {
  const journals = [memoryJournal(), memoryJournal()]
  openPage({ post: scriptedEndpoint().post, journals }).add(answer)
  expect(journals.map(({ kept }) => kept.has(id))).toEqual([true, true])
})

test('an answer is sent at once, and forgotten everywhere when a receipt names it', async () => {
  const journals = [memoryJournal(), memoryJournal()]
  const { post, received } = scriptedEndpoint(accepts)
  const page = openPage({ post, journals })
  await page.give(answer)
  expect(received()).toEqual([[`${id}@1`]])
  expect(journals.map(({ kept }) => kept.size)).toEqual([0, 0])
  expect(page.delivered).toEqual([{ id, rev: 1 }])
  expect(page.undelivered).toEqual([])
  expect(page.time.pending()).toBe(0)
})

test('an answer that the endpoint has had before counts as delivered', async () => {
  const journal = memoryJournal()
  const page = openPage({ post: scriptedEndpoint(knowsAlready).post, journals: [journal] })
  await page.give(answer)
  expect(journal.kept.size).toBe(0)
  expect(page.delivered).toEqual([{ id, rev: 1 }])
})

test('an answer is delivered from memory where both journals are denied', async () => {
  const { post, received } = scriptedEndpoint(isUnreachable, accepts)
  const page = openPage({ post, journals: [deniedJournal(), deniedJournal()] })
  await page.give(answer)
  await page.time.pass(MINUTE)
  expect(received()).toEqual([[`${id}@1`], [`${id}@1`]])
  expect(page.delivered).toEqual([{ id, rev: 1 }])
  await page.time.pass(60 * MINUTE)
  expect(received()).toHaveLength(2)
})

test('a tap outlives the failed delivery of the one before, though both journals are denied', async () => {
  const { behaviour, release } = held(isUnreachable)
  const { post, received } = scriptedEndpoint(behaviour, accepts)
  const page = openPage({ post, journals: [deniedJournal(), deniedJournal()] })
  await page.give(answer)
  page.add({ ...answer, rev: 2, emotion: 1 })
  release()
  await everythingSettled()
  await page.time.pass(MINUTE)
  expect(received()).toEqual([[`${id}@1`], [`${id}@2`]])
  expect(page.delivered).toEqual([{ id, rev: 2 }])
})

const somebodyElse = { id: idAt(NOW, 99), rev: 1 }

describe('an answer stays kept, and arrives later, when its delivery meets', () => {
  test.each<[string, Behaviour, status: number]>([
    ['no network', isUnreachable, 0],
    ['a reply of 503', replies(503), 503],
    ['a reply of 500', replies(500), 500],
    ['a reply of 429', replies(429, '5'), 429],
    ['a reply of 401', replies(401), 401],
    ['a reply of 403', replies(403), 403],
    ['a reply of 404', replies(404), 404],
    ['a reply of 410', replies(410), 410],
    ['a redirect', replies(302), 302],
    ['204 without a body', replies(204), 204],
    ['200 with an HTML page of a captive portal', replies(200), 200],
    ['200 with a proxy’s own JSON', replies(200, null, { ok: true }), 200],
    ['JSON that was cut short', () => JSON.parse('{"accepted":[{"id'), 0],
    ['a receipt for somebody else', () => receipt({ accepted: [somebodyElse] }), 200],
    ['a receipt for nobody', () => receipt(), 200],
    ['a receipt for a lower revision', () => receipt({ accepted: [{ id, rev: 0 }] }), 200],
    ['a rejection that may be retried', rejects('origin', true), 200],
  ])('%s', async (name, behave, status) => {
    const journal = memoryJournal()
    const { post, batches } = scriptedEndpoint(behave, accepts)
    const page = openPage({ post, journals: [journal] })
    await page.give(answer)
    expect(journal.kept.get(id)).toMatchObject({ answer, tries: 1 })
    expect(journal.kept.get(id)?.dead).toBeUndefined()
    expect(page.delivered).toEqual([])
    expect(page.undelivered).toMatchObject([{ refs: [{ id, rev: 1 }], willRetry: true, status }])

    await page.time.pass(MINUTE)
    expect(batches).toHaveLength(2)
    expect(page.delivered).toEqual([{ id, rev: 1 }])
    expect(journal.kept.size).toBe(0)
    proves('R12', `kept at ${name}`)
  })
})

test('a receipt for somebody else takes nothing from the journal of either', async () => {
  const journal = memoryJournal()
  const other = anAnswer({ ...somebodyElse })
  journal.put({ v: 1, answer: other, tries: 1, notBefore: NOW + MINUTE })
  const { post } = scriptedEndpoint(() => receipt({ accepted: [somebodyElse] }), isUnreachable)
  await openPage({ post, journals: [journal] }).give(answer)
  expect([...journal.kept.keys()].sort()).toEqual([id, other.id].sort())
})

test('a revision that comes while an older one is under way survives the receipt of the older', async () => {
  const journal = memoryJournal()
  const slow = held()
  const { post, received } = scriptedEndpoint(slow.behaviour, accepts)
  const page = openPage({ post, journals: [journal] })
  await page.give(answer)
  await page.give({ ...answer, rev: 2, ease: 5 })
  expect(received()).toEqual([[`${id}@1`]])

  slow.release()
  await everythingSettled()
  expect(received()).toEqual([[`${id}@1`], [`${id}@2`]])
  expect(page.delivered).toEqual([
    { id, rev: 1 },
    { id, rev: 2 },
  ])
  expect(journal.kept.size).toBe(0)
})

test('a revision that comes while an older one fails is the one that is sent again', async () => {
  const journal = memoryJournal()
  const slow = held(isUnreachable)
  const { post, received } = scriptedEndpoint(slow.behaviour, accepts)
  const page = openPage({ post, journals: [journal] })
  await page.give(answer)
  await page.give({ ...answer, rev: 2, ease: 5 })
  slow.release()
  await page.time.pass(MINUTE)
  expect(received()).toEqual([[`${id}@1`], [`${id}@2`]])
  expect(journal.kept.size).toBe(0)
})

test('a receipt that names a higher revision settles the lower one', async () => {
  const journal = memoryJournal()
  const { post, received } = scriptedEndpoint(() => receipt({ duplicate: [{ id, rev: 7 }] }))
  const page = openPage({ post, journals: [journal] })
  await page.give(answer)
  await page.time.pass(60 * MINUTE)
  expect(received()).toHaveLength(1)
  expect(journal.kept.size).toBe(0)
})

test('what an earlier page has left is delivered by the next one, oldest ask first', async () => {
  const journal = memoryJournal()
  const answers = [2, 0, 1].map((i) => anAnswer({ id: idAt(NOW, i), askedAt: NOW + i }))
  const earlier = openPage({ post: scriptedEndpoint(isUnreachable).post, journals: [journal] })
  for (const one of answers) await earlier.give(one)
  earlier.close()

  const { post, batches } = scriptedEndpoint()
  await openPage({ post, journals: [journal] }).flush(true)
  expect(batches.map(({ answers }) => answers.map(({ askedAt }) => askedAt - NOW))).toEqual([
    [0, 1, 2],
  ])
  expect(journal.kept.size).toBe(0)
})

test('of two journals that hold unlike revisions the higher one is sent, and both are emptied', async () => {
  const [one, other] = [memoryJournal(), memoryJournal()]
  one.put({ v: 1, answer: { ...answer, rev: 2 }, tries: 0, notBefore: 0 })
  other.put({ v: 1, answer, tries: 0, notBefore: 0 })
  const { post, received } = scriptedEndpoint()
  await openPage({ post, journals: [one, other] }).flush(true)
  expect(received()).toEqual([[`${id}@2`]])
  expect([one.kept.size, other.kept.size]).toEqual([0, 0])
})

test('what is sent once is kept nowhere, whatever becomes of it', async () => {
  const journal = memoryJournal()
  const { post, received } = scriptedEndpoint(isUnreachable)
  const page = openPage({ post, journals: [journal] })
  page.sendOnce({ ...answer, end: 'ignored' })
  expect(received()).toEqual([[`${id}@1`]])
  await page.time.pass(60 * MINUTE)
  expect(received()).toHaveLength(1)
  expect(journal.kept.size).toBe(0)
  expect(page.undelivered).toEqual([])
})

test('a page that has closed leaves its answers to the next one, and sets no timer', async () => {
  const journal = memoryJournal()
  const slow = held(isUnreachable)
  const { post, batches } = scriptedEndpoint(slow.behaviour, isUnreachable)
  const page = openPage({ post, journals: [journal] })
  await page.give(answer)
  page.close()
  slow.release()
  await page.time.pass(60 * MINUTE)
  expect(batches).toHaveLength(1)
  expect(page.time.pending()).toBe(0)
  expect(journal.kept.has(id)).toBe(true)
})

test('a page that closes while it waits does not wake again', async () => {
  const { post, batches } = scriptedEndpoint(isUnreachable)
  const page = openPage({ post })
  await page.give(answer)
  expect(page.time.pending()).toBe(1)
  page.close()
  await page.time.pass(60 * MINUTE)
  expect(batches).toHaveLength(1)
})

describe('when the page is being hidden', () => {
  test('what waits for its next try is sent in the calling task', async () => {
    const { post, received } = scriptedEndpoint(isUnreachable, accepts)
    const page = openPage({ post })
    await page.give(answer)
    page.hurry()
    expect(received()).toEqual([[`${id}@1`], [`${id}@1`]])
    await everythingSettled()
    expect(page.delivered).toEqual([{ id, rev: 1 }])
  })

  test('what is under way is not sent a second time', async () => {
    const slow = held()
    const { post, batches } = scriptedEndpoint(slow.behaviour)
    const page = openPage({ post })
    await page.give(answer)
    page.hurry()
    page.hurry()
    expect(batches).toHaveLength(1)
  })

  test('a newer revision of what is under way is sent', async () => {
    const slow = held()
    const { post, received } = scriptedEndpoint(slow.behaviour, accepts)
    const page = openPage({ post })
    await page.give(answer)
    page.add({ ...answer, rev: 2 })
    page.hurry()
    expect(received()).toEqual([[`${id}@1`], [`${id}@2`]])
  })

  test('nothing is sent when nothing waits', () => {
    const { post, batches } = scriptedEndpoint()
    openPage({ post }).hurry()
    expect(batches).toEqual([])
  })

  test('what will never be taken is not sent', async () => {
    const { post, batches } = scriptedEndpoint(rejects('invalid', false))
    const page = openPage({ post })
    await page.give(answer)
    page.hurry()
    expect(batches).toHaveLength(1)
  })
})

test('an answer given while the journals are being read is not taken for one that has gone', async () => {
  const journal = memoryJournal()
  const { post, received } = scriptedEndpoint()
  let whenRead = () => {}
  const slow = {
    ...journal,
    async all() {
      const found = await journal.all()
      whenRead()
      return found
    },
  }
  const denied = deniedJournal()
  let isFull = false
  const filling = {
    ...slow,
    put: (entry: Parameters<typeof slow.put>[0]) => isFull || slow.put(entry),
  }
  const page = openPage({ post, journals: [filling, denied] })
  await page.give(answer)
  isFull = true
  whenRead = () => {
    whenRead = () => {}
    page.add({ ...answer, rev: 2 })
  }
  await page.flush()
  await everythingSettled()
  expect(received().flat()).toEqual([`${id}@1`, `${id}@2`])
})

test('a flush of everything that comes while another one runs has sent everything when it resolves', async () => {
  const slow = held(replies(503, '3600'))
  const { post, received } = scriptedEndpoint(
    replies(503, '3600'),
    slow.behaviour,
    async (batch) => {
      await everythingSettled()
      return accepts(batch)
    },
  )
  const page = openPage({ post })
  await page.give(answer)
  void page.flush(true)
  await everythingSettled()
  const flushed = page.flush(true)
  void page.flush()
  slow.release()
  await flushed
  expect(received()).toHaveLength(3)
  expect(page.delivered).toEqual([{ id, rev: 1 }])
})

test('a revision that comes while an older one is under way arrives where nothing can be kept', async () => {
  const slow = held()
  const { post, received } = scriptedEndpoint(slow.behaviour, accepts)
  const page = openPage({ post, journals: [deniedJournal()] })
  await page.give(answer)
  await page.give({ ...answer, rev: 2 })
  slow.release()
  await everythingSettled()
  expect(received()).toEqual([[`${id}@1`], [`${id}@2`]])
})

test('on a page that has broken the lists of the language an answer is kept, and nothing rejects', async () => {
  const { filter, map, slice } = Array.prototype
  const broken = () => {
    throw new Error('replaced')
  }
  const journal = memoryJournal()
  const { post, batches } = scriptedEndpoint()
  const page = openPage({ post, journals: [journal] })
  Object.assign(Array.prototype, { filter: broken, map: broken, slice: broken })
  try {
    page.add(answer)
    await page.flush()
  } finally {
    Object.assign(Array.prototype, { filter, map, slice })
  }
  expect(batches).toEqual([])
  expect(journal.kept.get(id)?.answer).toEqual(answer)

  await page.flush(true)
  expect(journal.kept.size).toBe(0)
})

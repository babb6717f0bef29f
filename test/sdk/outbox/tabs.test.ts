import { expect, test } from 'vitest'
import { anAnswer, idAt, NOW } from '../../support/an-answer'
import { memoryJournal } from '../../support/memory-journal'
import { openPage } from '../../support/open-page'
import {
  accepts,
  held,
  isUnreachable,
  replies,
  scriptedEndpoint,
} from '../../support/scripted-endpoint'
import { everythingSettled, virtualTime } from '../../support/virtual-time'

const HOUR = 3_600_000
const answer = anAnswer()
const { id } = answer

test('what one tab could not deliver another one does, and the first stops trying', async () => {
  const journal = memoryJournal()
  const time = virtualTime()
  const blocked = scriptedEndpoint(isUnreachable)
  const free = scriptedEndpoint()
  const first = openPage({ post: blocked.post, time, journals: [journal] })
  await first.give(answer)
  const second = openPage({ post: free.post, time, journals: [journal] })
  await second.flush(true)
  expect(second.delivered).toEqual([{ id, rev: 1 }])

  await time.pass(24 * HOUR)
  expect(blocked.batches).toHaveLength(1)
  expect(free.batches).toHaveLength(1)
  expect(time.pending()).toBe(0)
})

test('two tabs without locks may send the same answer twice, and both are content', async () => {
  const journal = memoryJournal()
  journal.put({ v: 1, answer, tries: 0, notBefore: 0 })
  const { post, batches } = scriptedEndpoint()
  const tabs = [openPage({ post, journals: [journal] }), openPage({ post, journals: [journal] })]
  await Promise.all(tabs.map(({ flush }) => flush(true)))
  expect(batches).toHaveLength(2)
  expect(journal.kept.size).toBe(0)
  await tabs[0]?.flush(true)
  expect(batches).toHaveLength(2)
})

test('two tabs with locks send each answer once', async () => {
  const journal = memoryJournal()
  for (let i = 0; i < 100; i++) {
    const one = anAnswer({ id: idAt(NOW, i) })
    journal.put({ v: 1, answer: one, tries: 0, notBefore: 0 })
  }
  let last = Promise.resolve()
  const alone = (task: () => Promise<void>) => {
    last = last.then(task)
    return last
  }
  const { post, received } = scriptedEndpoint()
  const tabs = Array.from({ length: 20 }, () => openPage({ post, journals: [journal], alone }))
  await Promise.all(tabs.map(({ flush }) => flush(true)))
  expect(received()).toHaveLength(2)
  expect(new Set(received().flat()).size).toBe(100)
  expect(journal.kept.size).toBe(0)
})

test('a higher revision of another tab is the one that is sent', async () => {
  const journal = memoryJournal()
  const time = virtualTime()
  const { post, received } = scriptedEndpoint(isUnreachable, accepts)
  await openPage({ post, time, journals: [journal] }).give(answer)
  journal.put({ v: 1, answer: { ...answer, rev: 2 }, tries: 0, notBefore: 0 })
  await time.pass(HOUR)
  expect(received()).toEqual([[`${id}@1`], [`${id}@2`]])
  expect(journal.kept.size).toBe(0)
})

test('a failure in one tab does not bring back what another one has delivered', async () => {
  const journal = memoryJournal()
  const slow = held(isUnreachable)
  const first = openPage({ post: scriptedEndpoint(slow.behaviour).post, journals: [journal] })
  await first.give(answer)
  await openPage({ post: scriptedEndpoint().post, journals: [journal] }).flush(true)
  slow.release()
  await everythingSettled()
  expect(journal.kept.size).toBe(0)
  await first.time.pass(HOUR)
  expect(journal.kept.size).toBe(0)
})

test('a failure in one tab does not touch the higher revision that another one has kept', async () => {
  const journal = memoryJournal()
  const slow = held(replies(503))
  const { post } = scriptedEndpoint(slow.behaviour)
  const first = openPage({ post, journals: [journal] })
  await first.give(answer)
  const newer = { ...answer, rev: 2 }
  journal.put({ v: 1, answer: newer, tries: 0, notBefore: 0 })
  slow.release()
  await everythingSettled()
  expect(journal.kept.get(id)).toMatchObject({ answer: newer, tries: 0 })
  first.close()
})

test('a revision that could not be kept is sent, though another tab delivers the one before it', async () => {
  const journal = memoryJournal()
  const time = virtualTime()
  let isFull = false
  const filling = {
    ...journal,
    put(entry: Parameters<typeof journal.put>[0]) {
      if (!isFull) journal.put(entry)
    },
  }
  const offline = scriptedEndpoint(isUnreachable)
  const first = openPage({ post: offline.post, time, journals: [filling] })
  await first.give(answer)
  isFull = true
  await first.give({ ...answer, rev: 2 })
  await openPage({ post: scriptedEndpoint().post, time, journals: [journal] }).flush(true)

  offline.from(accepts)
  await time.pass(HOUR)
  expect(first.delivered).toContainEqual({ id, rev: 2 })
})

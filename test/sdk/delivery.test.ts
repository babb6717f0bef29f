// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import type { Answer } from '../../src/model/answer'
import { createDelivery } from '../../src/sdk/delivery'
import { anAnswer } from '../support/an-answer'
import { memoryJournal } from '../support/memory-journal'

/** A delivery whose outbox comes when it is told to, and tells what reaches it. */
function aDelivery() {
  const journal = memoryJournal()
  const sent: [id: string, rev: number][] = []
  const once: string[] = []
  const asked: ((isLost: boolean) => void)[] = []
  let stopped = 0
  let flushed = 0
  const delivery = createDelivery(journal.put, async () => {
    await new Promise<void>((resolve, reject) => {
      asked.push((isLost) => (isLost ? reject(new TypeError('Failed to fetch')) : resolve()))
    })
    const outbox = {
      add: ({ id, rev }: Answer) => void sent.push([id, rev]),
      sendOnce: ({ id }: Answer) => void once.push(id),
      flush: async () => void flushed++,
      hurry() {},
      close() {},
    }
    return { outbox, warm() {}, async settle() {}, stop: () => void stopped++ }
  })
  return {
    ...{ delivery, journal, sent, once, asked },
    stopped: () => stopped,
    flushed: () => flushed,
    /** Ends a try to load the outbox. */
    async end(nth: number, isLost = false) {
      await vi.waitFor(() => expect(asked.length).toBeGreaterThan(nth))
      asked[nth]?.(isLost)
    },
  }
}

const kept = async ({ journal }: ReturnType<typeof aDelivery>) =>
  (await journal.all()).map(({ answer: { id, rev } }) => [id, rev])
const first = anAnswer({ rev: 1 })
const second = { ...first, rev: 2 }

test('the outbox comes when the page is idle, though nobody has answered', async () => {
  const page = aDelivery()
  expect(page.asked).toHaveLength(0)
  await page.end(0)
  expect(page.sent).toEqual([])
})

test('an answer from before the outbox came is kept in the calling task, and sent once, at its latest revision', async () => {
  const page = aDelivery()
  page.delivery.add(first)
  page.delivery.add(second)
  expect(await kept(page)).toEqual([[first.id, 2]])
  expect(page.sent).toEqual([])
  await page.end(0)
  await vi.waitFor(() => expect(page.sent).toEqual([[first.id, 2]]))
  expect(page.asked).toHaveLength(1)
})

test('once the outbox is there, an answer reaches it in the calling task', async () => {
  const page = aDelivery()
  await page.end(0)
  await page.delivery.flush()
  page.delivery.add(first)
  expect(page.sent).toEqual([[first.id, 1]])
})

test('where the network loses the outbox the answer stays kept, and the next use asks for it again', async () => {
  const page = aDelivery()
  page.delivery.add(first)
  await page.end(0, true)
  expect(await kept(page)).toEqual([[first.id, 1]])
  const flushing = page.delivery.flush()
  await page.end(1)
  await flushing
  expect(page.sent).toEqual([[first.id, 1]])
  expect(page.flushed()).toBe(1)
})

test('an ask that nobody acted on waits for the outbox, and nothing of it is kept', async () => {
  const page = aDelivery()
  page.delivery.sendOnce(first)
  expect(await kept(page)).toEqual([])
  await page.end(0)
  await vi.waitFor(() => expect(page.once).toEqual([first.id]))
})

test('a page that stops before the outbox came stops it at once, and sends nothing', async () => {
  const page = aDelivery()
  page.delivery.add(first)
  page.delivery.stop()
  await page.end(0)
  await vi.waitFor(() => expect(page.stopped()).toBe(1))
  await page.delivery.flush()
  expect([page.sent, page.flushed()]).toEqual([[], 0])
  expect(await kept(page)).toEqual([[first.id, 1]])
})

test('a page that has stopped loads no outbox', async () => {
  const page = aDelivery()
  page.delivery.stop()
  await page.delivery.flush()
  expect(page.asked).toEqual([])
})

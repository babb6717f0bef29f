import { expect, test } from 'vitest'
import type { Post } from '../../../src/sdk/host/post'
import { anAnswer, idAt } from '../../support/an-answer'
import { badNetwork } from '../../support/bad-network'
import { chance } from '../../support/chance'
import { memoryJournal } from '../../support/memory-journal'
import { openPage } from '../../support/open-page'
import { LONG_MS, proves, runs, spaced } from '../../support/proves'
import { tinyCollector } from '../../support/tiny-collector'
import { virtualTime } from '../../support/virtual-time'

const SECOND = 1000
const HOUR = 3600 * SECOND
const SEEDS = runs(4, 50)
const ANSWERS = runs(300, 2000)

/** Three tabs answer through a bad network until it heals; how long the last answer took from then on. */
async function aBadDay(seed: number): Promise<number> {
  const random = chance(seed)
  const time = virtualTime()
  const collector = tinyCollector()
  const network = badNetwork({ time, random, receive: collector.receive })
  const journals = [memoryJournal(), memoryJournal()]
  const visit = () => openPage({ post: network.post, time, random, journals })
  const tabs = [visit(), visit(), visit()]
  const tapped = new Map<string, number>()
  const delivered = new Map<string, number>()

  for (let i = 0; i < ANSWERS; i++) {
    const tab = Math.floor(random() * tabs.length)
    const answer = anAnswer({ id: idAt(time.now(), i), askedAt: time.now(), emotion: 3 })
    const taps = 1 + Math.floor(random() * 4)
    for (let rev = 1; rev <= taps; rev++) {
      tabs[tab]?.add({ ...answer, rev })
      tapped.set(answer.id, rev)
      await time.pass(Math.floor(random() * 2 * SECOND))
    }
    if (random() < 0.2) tabs[tab]?.hurry()
    if (random() < 0.1) {
      tabs[tab]?.close()
      tabs[tab] = visit()
      void tabs[tab]?.flush(true)
    }
  }

  network.heal()
  const healed = time.now()
  for (const { flush } of tabs) void flush(true)
  while (journals.some(({ kept }) => kept.size) && time.now() < healed + 60 * SECOND) {
    await time.pass(SECOND)
  }
  const recoveryMs = time.now() - healed

  expect(collector.revisions()).toEqual(tapped)
  expect(journals.map(({ kept }) => kept.size)).toEqual([0, 0])
  const revisions = [...tapped.values()].reduce((sum, rev) => sum + rev, 0)
  expect(collector.stores()).toBeLessThanOrEqual(revisions)

  // What the pages were told is true, and nothing is sent any more.
  for (const { id, rev } of tabs.flatMap((tab) => tab.delivered)) {
    delivered.set(id, Math.max(rev, delivered.get(id) ?? 0))
  }
  for (const [id, rev] of delivered) expect(rev).toBeLessThanOrEqual(tapped.get(id) ?? 0)
  expect(tabs.flatMap((tab) => tab.undelivered).every(({ willRetry }) => willRetry)).toBe(true)
  const stores = collector.stores()
  await time.pass(24 * HOUR)
  expect(collector.stores()).toBe(stores)
  return recoveryMs
}

test(
  'answers of three tabs reach the collector through bad networks, none lost and none twice',
  async () => {
    let slowest = 0
    for (let seed = 1; seed <= SEEDS; seed++) slowest = Math.max(slowest, await aBadDay(seed))
    expect(slowest).toBeLessThanOrEqual(60 * SECOND)
    const days = `${spaced(ANSWERS)} answers × ${SEEDS} seeds in virtual time`
    proves('R01', `${days}: 0 lost, 0 twice; all there ${slowest / SECOND} s after the network`)
  },
  LONG_MS,
)

test('a whole visit offline arrives when the network is back', async () => {
  const time = virtualTime()
  const collector = tinyCollector()
  let isOnline = false
  const post: Post = async (body) => {
    if (!isOnline) throw new TypeError('Failed to fetch')
    return collector.receive(body)
  }
  const journals = [memoryJournal()]
  const answer = anAnswer()
  const page = openPage({ post, time, journals })
  for (const rev of [1, 2, 3]) await page.give({ ...answer, rev })
  page.hurry()
  page.close()

  isOnline = true
  await openPage({ post, time, journals }).flush(true)
  expect([...collector.stored.values()]).toEqual([{ ...answer, rev: 3 }])
})

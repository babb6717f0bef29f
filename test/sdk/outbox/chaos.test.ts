import { expect, test } from 'vitest'
import type { Answer } from '../../../src/model/answer'
import { decodeBatch } from '../../../src/model/decode-answer'
import type { Post } from '../../../src/sdk/host/post'
import { anAnswer, idAt } from '../../support/an-answer'
import { memoryJournal } from '../../support/memory-journal'
import { openPage } from '../../support/open-page'
import { receipt, refOf } from '../../support/scripted-endpoint'
import { type VirtualTime, virtualTime } from '../../support/virtual-time'

const SECOND = 1000
const HOUR = 3600 * SECOND

/** mulberry32: the same seed, the same bad day. */
function chance(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A collector that follows the wire contract: highest revision wins, receipts name what is stored. */
function tinyCollector() {
  const stored = new Map<string, Answer>()
  let stores = 0
  return {
    stored,
    /** How often an answer was stored or replaced. */
    stores: () => stores,
    receive(body: string) {
      const batch = decodeBatch(JSON.parse(body))
      if (Array.isArray(batch)) throw new Error('the page sent what is no batch')
      const result = { accepted: [] as Answer[], duplicate: [] as Answer[] }
      for (const answer of batch.answers) {
        if (Array.isArray(answer)) throw new Error('the page sent what is no answer')
        const isNew = (stored.get(answer.id)?.rev ?? 0) < answer.rev
        result[isNew ? 'accepted' : 'duplicate'].push(answer)
        if (!isNew) continue
        stored.set(answer.id, answer)
        stores++
      }
      const { accepted, duplicate } = result
      return receipt({ accepted: accepted.map(refOf), duplicate: duplicate.map(refOf) })
    },
  }
}

type Collector = ReturnType<typeof tinyCollector>

/** A network that drops, delays, loses replies, and puts other servers in between. */
function badNetwork(collector: Collector, time: VirtualTime, random: () => number) {
  let isHealed = false
  const lag = () =>
    new Promise<void>((arrive) => time.after(Math.floor(random() * 3 * SECOND), arrive))
  const post: Post = async (body) => {
    if (isHealed) return collector.receive(body)
    const fate = random()
    await lag()
    if (fate < 0.3) throw new TypeError('dropped before it arrived')
    if (fate < 0.4) return { status: 503, retryAfter: random() < 0.5 ? '3' : null }
    if (fate < 0.45) return { status: 200, retryAfter: null } // a captive portal's page
    const reply = collector.receive(body)
    await lag()
    if (fate < 0.6) throw new TypeError('the reply was lost')
    return reply
  }
  return {
    post,
    heal() {
      isHealed = true
    },
  }
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  '500 answers reach the collector through bad network %i, none lost and none twice',
  async (seed) => {
    const random = chance(seed)
    const time = virtualTime()
    const collector = tinyCollector()
    const network = badNetwork(collector, time, random)
    const journals = [memoryJournal(), memoryJournal()]
    const visit = () => openPage({ post: network.post, time, random, journals })
    const tabs = [visit(), visit(), visit()]
    const tapped = new Map<string, number>()
    const delivered = new Map<string, number>()

    for (let i = 0; i < 500; i++) {
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
    for (const { flush } of tabs) void flush(true)
    await time.pass(60 * SECOND)

    const inStore = new Map([...collector.stored].map(([id, { rev }]) => [id, rev]))
    expect(inStore).toEqual(tapped)
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
  },
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

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '../../../src/model/answer'
import type { Entry } from '../../../src/sdk/host/entry'
import type { Post } from '../../../src/sdk/host/post'
import { anAnswer, idAt } from '../../support/an-answer'
import { chance } from '../../support/chance'
import { memoryJournal } from '../../support/memory-journal'
import { memoryLosses, openPage } from '../../support/open-page'
import { LONG_MS, proves, runs, spaced } from '../../support/proves'
import { tinyCollector } from '../../support/tiny-collector'
import { virtualTime } from '../../support/virtual-time'

const MINUTE = 60_000
const YEAR = 365 * 86_400_000

/** What people have tapped: id → highest revision. */
type Model = Map<string, number>
type Net = 'online' | 'offline' | 'loses replies' | 'is busy' | 'has a portal'
type Command = fc.AsyncCommand<Model, Device>

/** A device with tabs, two journals, a clock and a network, and the collector behind it. */
function aDevice(seed: number) {
  const time = virtualTime()
  const random = chance(seed)
  const collector = tinyCollector()
  const database = memoryJournal()
  const local = memoryJournal()
  const losses = memoryLosses()
  let net: Net = 'online'
  let isLocalFull = false
  let given = 0

  const full = {
    ...local,
    put: (entry: Entry) => {
      if (!isLocalFull) local.put(entry)
    },
  }

  /** A tab whose page may die at any moment: then nothing of it goes out or comes in any more. */
  function openTab() {
    let isAlive = true
    const post: Post = async (body) => {
      if (!isAlive || net === 'offline') throw new TypeError('Failed to fetch')
      if (net === 'is busy') return { status: 503, retryAfter: '2' }
      if (net === 'has a portal') return { status: 200, retryAfter: null }
      const reply = collector.receive(body)
      if (net === 'loses replies') throw new TypeError('Failed to fetch')
      return reply
    }
    const journals = [full, database]
    const page = openPage({ post, time, random, journals, losses })
    void page.flush(true)
    return {
      page,
      last: undefined as Answer | undefined,
      die() {
        isAlive = false
        page.close()
      },
    }
  }

  const tabs = [openTab()]
  return {
    time,
    collector,
    journals: [local, database],
    losses,
    tabs,
    openTab,
    tab: (n: number) => tabs[n % tabs.length],
    nextAnswer: () => anAnswer({ id: idAt(time.now(), ++given), askedAt: time.now(), emotion: 3 }),
    turn(next: Net) {
      net = next
    },
    fill(isFull: boolean) {
      isLocalFull = isFull
    },
  }
}

type Device = ReturnType<typeof aDevice>

function command(name: string, run: (model: Model, device: Device) => unknown): Command {
  return {
    check: () => true,
    async run(model, device) {
      await run(model, device)
      await device.time.pass(500)
    },
    toString: () => name,
  }
}

const n = fc.nat(5)
const commands = [
  n.map((tab) =>
    command(`tap in ${tab}`, (model, device) => {
      const one = device.tab(tab)
      if (!one) return
      one.last = device.nextAnswer()
      one.page.add(one.last)
      model.set(one.last.id, 1)
    }),
  ),
  n.map((tab) =>
    command(`edit in ${tab}`, (model, device) => {
      const one = device.tab(tab)
      if (!one?.last) return
      one.last = { ...one.last, rev: one.last.rev + 1, ease: 2 }
      one.page.add(one.last)
      model.set(one.last.id, one.last.rev)
    }),
  ),
  fc
    .constantFrom<Net>('online', 'offline', 'loses replies', 'is busy', 'has a portal')
    .map((net) => command(`the network ${net}`, (_model, device) => device.turn(net))),
  n.map((tab) =>
    command(`crash of ${tab}`, (_model, device) => {
      device.tab(tab)?.die()
      device.tabs[tab % device.tabs.length] = device.openTab()
    }),
  ),
  n.map((tab) =>
    command(`reload of ${tab}`, (_model, device) => {
      device.tab(tab)?.page.hurry()
      device.tab(tab)?.page.close()
      device.tabs[tab % device.tabs.length] = device.openTab()
    }),
  ),
  fc.constant(command('open a tab', (_model, device) => device.tabs.push(device.openTab()))),
  fc
    .boolean()
    .map((isFull) =>
      command(`localStorage full: ${isFull}`, (_model, device) => device.fill(isFull)),
    ),
  fc
    .constantFrom(-10 * YEAR, 10 * YEAR, -MINUTE, 90 * MINUTE)
    .map((ms) => command(`clock jumps ${ms}`, (_model, device) => device.time.jump(ms))),
  n.map((tab) => command(`flush ${tab}`, (_model, device) => device.tab(tab)?.page.flush(true))),
  fc
    .integer({ min: 1, max: 30 })
    .map((minutes) =>
      command(`${minutes} min pass`, (_model, device) => device.time.pass(minutes * MINUTE)),
    ),
]

test(
  'whatever happens to taps, tabs, clock, storage and network, in the end the collector has what people tapped',
  async () => {
    const stories = runs(100, 2000)
    let done = 0
    await fc.assert(
      fc.asyncProperty(
        fc.commands(commands, { maxCommands: 40 }),
        fc.nat(1000),
        async (story, seed) => {
          const device = aDevice(seed)
          const model: Model = new Map()
          await fc.asyncModelRun(() => ({ model, real: device }), story)

          device.turn('online')
          device.fill(false)
          device.tabs.push(device.openTab())
          await device.time.pass(2 * MINUTE)
          expect(device.collector.revisions()).toEqual(model)
          expect(device.losses.all()).toEqual([])
          expect(device.journals.map(({ kept }) => kept.size)).toEqual([0, 0])
          done++
        },
      ),
      { numRuns: stories },
    )
    const told = `${spaced(done)} random stories of up to 40 taps, edits, crashes, reloads, new tabs, lost replies, full storages and clock jumps`
    proves('R01', `${told}: collector = what was tapped, each time`)
  },
  LONG_MS,
)

test('tabs whose timers come once a minute send nothing twice that has been acknowledged', async () => {
  const collector = tinyCollector()
  const time = virtualTime()
  const database = memoryJournal()
  let isUp = false
  let requests = 0
  const post: Post = async (body) => {
    requests++
    if (!isUp) throw new TypeError('Failed to fetch')
    return collector.receive(body)
  }
  const throttled = (ms: number, wake: () => void) =>
    time.after(Math.ceil(ms / MINUTE) * MINUTE, wake)
  const tabs = Array.from({ length: 5 }, (_, seed) =>
    openPage({ post, time, after: throttled, random: chance(seed), journals: [database] }),
  )
  for (const [i, tab] of tabs.entries()) await tab.give(anAnswer({ id: idAt(time.now(), i) }))
  await time.pass(20 * MINUTE)
  isUp = true
  const before = requests
  await time.pass(120 * MINUTE)
  expect(collector.revisions().size).toBe(5)
  expect(collector.stores()).toBe(5)
  const sent = requests - before
  expect(sent).toBeLessThanOrEqual(5)
  await time.pass(24 * 60 * MINUTE)
  expect(requests - before).toBe(sent)
  proves('R08', `5 tabs at one timer a minute: 5 answers, ${sent} requests, none twice`)
})

import { expect, test } from 'vitest'
import { anAnswer, idAt, NOW } from '../../support/an-answer'
import { chance } from '../../support/chance'
import { memoryJournal } from '../../support/memory-journal'
import { openPage } from '../../support/open-page'
import { LONG_MS, proves, runs, spaced } from '../../support/proves'
import { accepts, isUnreachable, replies, scriptedEndpoint } from '../../support/scripted-endpoint'
import { virtualTime } from '../../support/virtual-time'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

test('after five failures in a row a network that comes and goes brings two tries a minute, not more', async () => {
  const { post, batches } = scriptedEndpoint(replies(503))
  const page = openPage({ post })
  await page.give(anAnswer())
  await page.time.pass(MINUTE)
  for (let i = 0; i < 5; i++) await page.flush(true)
  const before = batches.length
  for (let second = 0; second < 600; second++) {
    await page.flush(true)
    page.hurry()
    await page.time.pass(SECOND)
  }
  expect(batches.length - before).toBeLessThanOrEqual(21)
})

test('a try that was wanted while the page was patient comes within half a minute', async () => {
  const endpoint = scriptedEndpoint(isUnreachable)
  const page = openPage({ post: endpoint.post, random: () => 1 })
  await page.give(anAnswer())
  for (let i = 0; i < 6; i++) await page.flush(true)
  endpoint.from(accepts)
  await page.flush(true)
  expect(page.delivered).toEqual([])
  await page.time.pass(30 * SECOND)
  expect(page.delivered).toHaveLength(1)
})

test('a delivery that works ends the patience', async () => {
  const endpoint = scriptedEndpoint(isUnreachable)
  const page = openPage({ post: endpoint.post })
  await page.give(anAnswer())
  for (let i = 0; i < 6; i++) await page.flush(true)
  endpoint.from(accepts)
  await page.time.pass(HOUR)
  endpoint.from(isUnreachable)
  await page.give(anAnswer({ id: idAt(NOW, 1) }))
  const before = endpoint.batches.length
  await page.flush(true)
  expect(endpoint.batches).toHaveLength(before + 1)
})

test(
  'an endpoint that is down for an hour gets few requests of each page, and all pages do not come back at once',
  async () => {
    const pages = runs(200, 1000)
    let most = 0
    const returns: number[] = []
    for (let seed = 1; seed <= pages; seed++) {
      const time = virtualTime()
      let isUp = false
      const { post, batches } = scriptedEndpoint((batch) => {
        if (!isUp) return replies(503)(batch)
        returns.push(time.now() - NOW - HOUR)
        return accepts(batch)
      })
      const page = openPage({ post, time, random: chance(seed) })
      await page.give(anAnswer())
      await time.pass(HOUR)
      most = Math.max(most, batches.length)
      isUp = true
      await time.pass(HOUR)
    }
    expect(returns).toHaveLength(pages)
    expect(most).toBeLessThanOrEqual(40)
    // All fail from the same moment on, the worst that an outage does. The mean is that of the time
    // until the last page is back; the peak that of any ten seconds, wherever they begin.
    returns.sort((a, b) => a - b)
    const lastMs = returns.at(-1) ?? 0
    const mean = (pages * 10 * SECOND) / lastMs
    const peak = Math.max(
      ...returns.map(
        (from) => returns.filter((at) => at >= from && at < from + 10 * SECOND).length,
      ),
    )
    // Of few pages chance alone brings several together.
    expect(peak / mean).toBeLessThanOrEqual(pages < 1000 ? 3 : 2)
    const ratio = (peak / mean).toFixed(2)
    proves(
      'R09',
      `${spaced(pages)} pages: at most ${most} requests of one in the hour; all back ${Math.round(lastMs / SECOND)} s after the endpoint, at most ${peak} in any 10 s, ${ratio} times the mean`,
    )
  },
  LONG_MS,
)

test('three days offline end in everything delivered, oldest ask first, and without a storm', async () => {
  const time = virtualTime()
  let isOnline = false
  const sent: number[] = []
  const { post, batches } = scriptedEndpoint((batch) => {
    sent.push(time.now())
    if (!isOnline) throw new TypeError('Failed to fetch')
    return accepts(batch)
  })
  const journals = [memoryJournal(), memoryJournal()]
  const random = chance(3)
  const tapped: string[] = []
  for (let hour = 0; hour < 72; hour++) {
    const page = openPage({ post, time, random, journals })
    void page.flush(true)
    for (let i = 0; i < 2; i++) {
      const answer = anAnswer({ id: idAt(time.now(), i), askedAt: time.now() })
      tapped.push(answer.id)
      await page.give(answer)
      await time.pass(10 * MINUTE)
    }
    page.close()
    await time.pass(40 * MINUTE)
  }
  const perHour = sent.length / 72
  isOnline = true
  const before = batches.length
  await openPage({ post, time, random, journals }).flush(true)

  const arrived = batches.slice(before).flatMap(({ answers }) => answers)
  expect(arrived.map(({ id }) => id)).toEqual(tapped)
  expect(journals.map(({ kept }) => kept.size)).toEqual([0, 0])
  expect(time.now() - NOW).toBe(3 * DAY)
  expect(perHour).toBeLessThanOrEqual(40)
  proves(
    'R05',
    `${tapped.length} answers of 72 visits: all there, in order, in ${batches.length - before} requests; ${perHour.toFixed(1)} tries an hour while offline`,
  )
})

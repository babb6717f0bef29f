import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/model/answer'
import { anAnswer, idAt, NOW } from '../../support/an-answer'
import { memoryJournal } from '../../support/memory-journal'
import { memoryLosses, openPage } from '../../support/open-page'
import { proves } from '../../support/proves'
import {
  accepts,
  isUnreachable,
  refuses,
  rejects,
  scriptedEndpoint,
} from '../../support/scripted-endpoint'
import { virtualTime } from '../../support/virtual-time'

const DAY = 86_400_000
const answers = [0, 1, 2].map((i) => anAnswer({ id: idAt(NOW, i), askedAt: NOW + i }))
const answer = anAnswer()

/** A device that is visited again and again while the endpoint does as it is told. */
function aDevice() {
  const time = virtualTime()
  const journals = [memoryJournal(), memoryJournal()]
  const losses = memoryLosses()
  const endpoint = scriptedEndpoint(isUnreachable)
  const visit = () => openPage({ post: endpoint.post, time, journals, losses })
  async function visitOnce() {
    const page = visit()
    await page.flush(true)
    page.close()
  }
  return {
    time,
    journals,
    losses,
    ...endpoint,
    visit,
    visitOnce,
    async give(answer: Answer) {
      const page = visit()
      await page.give(answer)
      page.close()
    },
    /** Comes back every day. */
    async live(days: number) {
      for (let day = 0; day < days; day++) {
        await time.pass(DAY)
        await visitOnce()
      }
    },
  }
}

describe('an answer that nobody takes', () => {
  test('is kept for thirty days and a week, then given up and counted', async () => {
    const device = aDevice()
    await device.give(answer)
    await device.live(37)
    expect(device.journals.map(({ kept }) => kept.size)).toEqual([1, 1])
    expect(device.losses.all()).toEqual([])
    await device.live(2)
    expect(device.journals.map(({ kept }) => kept.size)).toEqual([0, 0])
    expect(device.losses.all()).toEqual([{ id: answer.id, cause: 'expired' }])
  })

  test('is tried once more before it is given up, however long nobody came', async () => {
    const device = aDevice()
    await device.give(answer)
    await device.time.pass(400 * DAY)
    device.from(accepts)
    await device.visitOnce()
    expect(device.received().at(-1)).toEqual([`${answer.id}@1`])
    expect(device.losses.all()).toEqual([])
  })

  test('outlives a clock that jumps ten years ahead, and one that jumps back', async () => {
    const device = aDevice()
    await device.give(answer)
    for (const years of [10, -20, 10]) {
      device.time.jump(years * 365 * DAY)
      await device.live(3)
    }
    expect(device.losses.all()).toEqual([])
    device.from(accepts)
    await device.visitOnce()
    expect(device.received().at(-1)).toEqual([`${answer.id}@1`])
    proves('R20', 'a clock ten years ahead, ten behind, and back: 0 lost')
  })
})

test('an answer refused for good stays a week, unsent, then it goes and is counted under its refusal', async () => {
  const device = aDevice()
  const [poison] = answers
  device.from(refuses(422, [poison?.id ?? '']))
  const page = device.visit()
  for (const answer of answers) await page.give(answer)
  page.close()
  await device.live(6)
  expect(device.journals[0]?.kept.get(poison?.id ?? '')).toMatchObject({ dead: '422' })
  await device.live(2)
  expect(device.journals.map(({ kept }) => kept.size)).toEqual([0, 0])
  expect(device.losses.all()).toEqual([{ id: poison?.id, cause: '422' }])
})

test('what was given up is told with the next batch, until a receipt has come, and never again', async () => {
  const device = aDevice()
  const page = device.visit()
  for (const answer of answers) await page.give(answer)
  page.close()
  await device.live(39)
  expect(device.losses.all()).toHaveLength(answers.length)
  const lost = answers.map(({ id }) => ({ id, cause: 'expired' }))

  const fresh = (n: number) => anAnswer({ id: idAt(device.time.now(), n) })
  const next = device.visit()
  await next.give(fresh(7))
  expect(device.batches.at(-1)?.lost).toEqual(lost)
  device.from(accepts)
  await device.time.pass(DAY / 24)
  expect(device.batches.at(-1)?.lost).toEqual(lost)
  await next.give(fresh(8))
  expect(device.batches.at(-1)).not.toHaveProperty('lost')
  expect(device.losses.all()).toEqual([])
  proves(
    'R21',
    `${lost.length} given up, ${lost.length} told, by id, so that a repetition counts nothing`,
  )
})

test('what was given up is told again while an endpoint takes no answer, as where the origin is unknown', async () => {
  const device = aDevice()
  await device.give(answer)
  await device.live(39)
  device.from(rejects('origin', true))
  const page = device.visit()
  await page.give(anAnswer({ id: idAt(device.time.now(), 7) }))
  expect(device.losses.all()).toEqual([{ id: answer.id, cause: 'expired' }])
  device.from(accepts)
  await page.flush(true)
  expect(device.batches.at(-1)?.lost).toEqual([{ id: answer.id, cause: 'expired' }])
  expect(device.losses.all()).toEqual([])
})

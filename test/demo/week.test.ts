// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import config from '../../demo/cx.json'
import { weekOfAnswers } from '../../demo/week.mjs'
import * as model from '../../src/model'
import { readAskConfig } from '../../src/model/read-ask-config'
import { compose } from '../../src/sdk/asking/compose'
import { npmParts } from '../../src/sdk/npm-parts'
import { texts } from '../../src/texts'

const DAY_MS = 86_400_000
const now = Date.UTC(2026, 10, 21, 17, 30)
const week = weekOfAnswers({ now, seed: 7, model, texts, config })
const at = (touchpoint: string) => week.filter((answer) => answer.touchpoint === touchpoint)

/** Lower end of the 95 % interval of a share: Wilson 1927, as the journey map computes it. */
function lowerBound(hits: number, n: number): number {
  const z = 1.959964
  const share = hits / n
  const spread = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))
  return (share + z ** 2 / (2 * n) - spread) / (1 + z ** 2 / n)
}

test('every answer of the sample week is one that a collector takes', () => {
  for (const answer of week) expect(model.decodeAnswer(answer)).toEqual(answer)
})

test('the sample week holds 600 to 900 asks of all five stages in both languages', () => {
  expect(week.length).toBeGreaterThanOrEqual(600)
  expect(week.length).toBeLessThanOrEqual(900)
  expect(new Set(week.map(({ stage }) => stage))).toEqual(new Set(model.STAGES))
  expect(new Set(week.map(({ locale }) => locale))).toEqual(new Set(['en', 'es']))
})

test('the sample week lies in the seven days before now', () => {
  for (const { askedAt, answeredAt, id } of week) {
    expect(askedAt).toBeGreaterThan(now - 7 * DAY_MS)
    expect(answeredAt).toBeLessThanOrEqual(now)
    expect(model.timeOfUuid(id)).toBe(askedAt)
  }
})

test('an hour later the same week has the same answers, so nothing is counted twice', () => {
  const ids = new Set(week.map(({ id }) => id))
  expect(ids.size).toBe(week.length)

  const later = weekOfAnswers({ now: now + 3_600_000, seed: 7, model, texts, config })
  const before = later.filter(({ answeredAt }) => answeredAt <= now)
  expect(before.length).toBeGreaterThan(week.length - 30)
  expect(before).toEqual(week.filter(({ askedAt }) => askedAt > now + 3_600_000 - 7 * DAY_MS))
})

test.each([1, 7, 2026])('with seed %i the checkout is a pain point', (seed) => {
  const eases = weekOfAnswers({ now, seed, model, texts, config })
    .filter(({ touchpoint }) => touchpoint === 'checkout')
    .flatMap(({ ease }) => ease ?? [])
  expect(eases.length).toBeGreaterThanOrEqual(30)
  expect(lowerBound(eases.filter((ease) => ease <= 2).length, eases.length)).toBeGreaterThan(0.25)
})

test.each([1, 7, 2026])('with seed %i the loyalty programme is a WOW', (seed) => {
  const both = weekOfAnswers({ now, seed, model, texts, config }).filter(
    ({ touchpoint, ease }) => touchpoint === 'loyalty-program' && ease,
  )
  const wows = both.filter(({ emotion, ease }) => emotion === 5 && ease === 5)
  expect(both.length).toBeGreaterThanOrEqual(30)
  expect(lowerBound(wows.length, both.length)).toBeGreaterThan(0.3)
})

test('the help center is easy to use and still leaves people cold', () => {
  const answers = at('help-center').filter(({ ease }) => ease)
  const bad = answers.filter(({ emotion }) => emotion && emotion <= 2)
  const hard = answers.filter(({ ease }) => ease && ease <= 2)
  expect(lowerBound(bad.length, answers.length)).toBeGreaterThan(0.25)
  expect(hard.length / answers.length).toBeLessThan(0.25)
})

test('asks that nobody answered are there too, as denominators', () => {
  const ends = week.filter(({ emotion }) => emotion === undefined).map(({ end }) => end)
  expect(new Set(ends)).toEqual(new Set(['dismissed', 'ignored']))
})

test('comments are said once, in the language of their card, with a reason that the card offered', () => {
  const said = week.filter(({ comment }) => comment)
  expect(said.length).toBeGreaterThan(40)
  expect(new Set(said.map(({ comment }) => comment)).size).toBe(said.length)
  for (const { touchpoint, locale, reasons } of week) {
    const offered = texts[locale === 'es' ? 'es' : 'en'].questions
    const entry = model.bankEntry(touchpoint)?.entry ?? ''
    for (const reason of reasons ?? []) expect(offered[entry]?.reasons).toHaveProperty(reason)
  }
})

test('the sample week names the instruments of the pages, so that their answers are one figure', async () => {
  const shop = readAskConfig(config).config
  for (const name of new Set(week.map(({ touchpoint }) => touchpoint))) {
    const touchpoint = model.resolve(name, shop)
    if (!touchpoint) throw new Error(`the shop does not know ${name}`)
    for (const locale of ['en', 'es']) {
      const asked = { locale, chance: 0, address: shop.address }
      const own = at(name).filter((answer) => answer.locale === locale)
      const instruments = new Set(own.map(({ instrument }) => instrument))
      const question = await compose(touchpoint, asked, npmParts)
      expect([name, locale, [...instruments]]).toEqual([
        name,
        locale,
        [model.instrumentOf(question)],
      ])
    }
  }
})

test('comments carry no mail address, link or long number', () => {
  const words = week.map(({ comment }) => comment ?? '').join('\n')
  expect(words).not.toMatch(/@|https?:|\d{4,}/)
})

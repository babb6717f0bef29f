// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { BANK_REASONS } from '../../src/collector/bank-reasons'
import { dimensionsFor } from '../../src/collector/dimensions'
import { bankNames } from '../../src/model/bank'
import { LOCALES } from '../../src/model/locales'
import { readConfig } from '../../src/model/read-config'
import { texts } from '../../src/texts'
import { anAnswer } from './support'

const bare = dimensionsFor(readConfig(undefined).config)
const configured = dimensionsFor(
  readConfig({
    locale: 'sv-FI',
    journey: { stages: [{ id: 'purchase' }, { id: 'unboxing', name: { da: 'Udpakning' } }] },
    touchpoints: {
      Kiosk: { stage: 'unboxing', reasons: [{ id: 'queue', label: { fi: 'Jono' } }] },
    },
  }).config,
)

describe('an answer is counted under', () => {
  test.each([...bankNames(), 'help_center'])('the touchpoint %s of the question bank', (name) => {
    expect(bare(anAnswer({ touchpoint: name })).touchpoint).toBe(name.replace('_', '-'))
  })

  test('the touchpoints, stages, languages and reasons of the configuration', () => {
    const answer = anAnswer({
      touchpoint: 'Kiosk',
      stage: 'unboxing',
      locale: 'sv-FI',
      reasons: ['queue', 'speed'],
    })
    expect(configured(answer)).toMatchObject({
      touchpoint: 'Kiosk',
      stage: 'unboxing',
      locale: 'sv-FI',
      reasons: ['queue', 'speed'],
    })
    for (const locale of ['da', 'fi']) {
      expect(configured(anAnswer({ locale })).locale).toBe(locale)
    }
  })

  test.each(LOCALES)('%s, a language of the card', (locale) => {
    expect(bare(anAnswer({ locale })).locale).toBe(locale)
  })

  test.each([
    ['es-MX', 'es'],
    ['pt-PT', 'pt-BR'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'other'],
  ])('the language of the card where its country is not known: %s as %s', (locale, counted) => {
    expect(bare(anAnswer({ locale })).locale).toBe(counted)
  })

  test('"other" for whatever was made up', () => {
    for (const made of ['zzz', '__proto__', 'constructor', 'toString', '*', 'check out']) {
      const answer = anAnswer({ touchpoint: made, stage: made, locale: made, reasons: [made, 'x'] })
      expect(bare({ ...answer, instrument: 'not a hash' })).toMatchObject({
        touchpoint: 'other',
        stage: 'other',
        locale: 'other',
        instrument: 'other',
        reasons: ['other'],
      })
    }
  })

  test('each reason once', () => {
    expect(bare(anAnswer({ reasons: ['speed', 'speed'] })).reasons).toEqual(['speed'])
  })
})

test('every reason that the question bank offers is known', () => {
  const { questions } = texts.en
  const offered = Object.values(questions).flatMap(({ reasons }) => Object.keys(reasons))
  expect([...BANK_REASONS].sort()).toEqual([...new Set(offered)].sort())
})

test('a wording is counted under its id where the touchpoint has it, and as other elsewhere', () => {
  const { config } = readConfig({ touchpoints: { checkout: { variants: [{ id: 'b' }] } } })
  const dimensionsOf = dimensionsFor(config)
  expect(dimensionsOf(anAnswer({ variant: 'b' })).variant).toBe('b')
  expect(dimensionsOf(anAnswer({ variant: 'c' })).variant).toBe('other')
  expect(dimensionsOf(anAnswer({ touchpoint: 'landing', variant: 'b' })).variant).toBe('other')
  expect(dimensionsOf(anAnswer())).not.toHaveProperty('variant')
})

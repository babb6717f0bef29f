import { expect, test } from 'vitest'
import { numbersIn } from '../../../src/report/page/numbers'
import { lastDays } from '../../../src/report/page/period'

const HOUR = 3_600_000

test('a share is written as its language writes it', () => {
  expect(numbersIn('en').percent(0.352)).toBe('35%')
  expect(numbersIn('es').percent(0.352)).toMatch(/^35\s%$/)
  expect(numbersIn('en').percentBounds({ lo: 0.22, hi: 0.505 })).toBe('22–51%')
})

test('time is told in the largest unit that has passed', () => {
  const { ago } = numbersIn('en')
  expect(ago(1e12, 1e12 + 10)).toBe('now')
  expect(ago(1e12, 1e12 + HOUR * 3)).toContain('3 hr')
  expect(ago(1e12, 1e12 + HOUR * 24)).toBe('yesterday')
})

test('a clock of the collector that is ahead says now, not the future', () => {
  expect(numbersIn('en').ago(1e12 + HOUR, 1e12)).toBe('now')
})

test('a locale that is no language tag is shown as it came', () => {
  expect(numbersIn('en').languageName('es')).toBe('Spanish')
  expect(numbersIn('en').languageName('<b>')).toBe('<b>')
})

test('the last seven days end today, in UTC', () => {
  const now = Date.UTC(2026, 2, 1, 23, 59)
  expect(lastDays(7, now)).toEqual({ from: '2026-02-23', to: '2026-03-01' })
})

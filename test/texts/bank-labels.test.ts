import { expect, test } from 'vitest'
import { bankNames } from '../../src/model/bank'
import { readConfig } from '../../src/model/read-config'
import { bankLabels } from '../../src/texts/bank-labels'

function labels(touchpoints: Record<string, object> = {}) {
  return bankLabels(readConfig({ touchpoints }).config)
}

test('every touchpoint that works with no configuration has a name of its own in both languages', () => {
  const { touchpointNames } = labels()
  expect(Object.keys(touchpointNames).sort()).toEqual(bankNames().sort())
  for (const language of ['en', 'es']) {
    const names = Object.values(touchpointNames).map((name) => name[language])
    expect(new Set(names).size).toBe(bankNames().length)
    expect(names.filter((name) => !name || name.length > 30)).toEqual([])
  }
})

test('every reason of the bank has a label in both languages', () => {
  for (const reasons of Object.values(labels().reasonLabels)) {
    expect(Object.keys(reasons).length).toBeGreaterThan(3)
    for (const label of Object.values(reasons)) expect(Object.keys(label)).toEqual(['en', 'es'])
  }
})

test('a touchpoint has the reasons of the entry that it asks by, and else of its stage', () => {
  const { reasonLabels } = labels({
    thanks: { entry: 'checkout-done' },
    gift: { stage: 'purchase' },
    tracking: { entry: 'order-tracking' },
  })
  expect(reasonLabels.thanks).toEqual(reasonLabels.checkout)
  expect(reasonLabels.gift).toEqual(reasonLabels.purchase)
  expect(reasonLabels.tracking).not.toEqual(reasonLabels.checkout)
})

test('a touchpoint written with underscores has its name, one of the brand’s own has none', () => {
  const { touchpointNames } = labels({ help_center: {}, constructor: { stage: 'use' } })
  expect(touchpointNames.help_center).toEqual({ en: 'Help center', es: 'Centro de ayuda' })
  expect(Object.hasOwn(touchpointNames, 'constructor')).toBe(false)
})

// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { dropAsks, keptAsks } from '../../../src/sdk/host/kept-asks'
import { createLedger } from '../../../src/sdk/host/ledger'
import type { PastAsk } from '../../../src/sdk/host/past-ask'
import { type Storages, storagesOf } from '../../../src/sdk/host/storages'
import { brokenStorage, fullStorage, noStorages, theStorages } from '../../support/storages'

const NOW = Date.now()
const answered: PastAsk = { touchpoint: 'checkout', at: NOW - 5, end: 'answered' }

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

/** The ledger of one page of the shop, whose person has chosen this about consent. */
function aPage(consent?: string, site = 'shop') {
  const person = { consent, storage: 'local' }
  return createLedger(storagesOf(person), { site, person })
}
const kept = (site = 'shop') => keptAsks(theStorages(), site, NOW)
const onDevice = () => localStorage.length + sessionStorage.length

test('reading leaves nothing on the device', () => {
  const ledger = aPage()
  expect([ledger.hasPast(), ledger.isReturning(), ledger.asksThisVisit()]).toEqual([
    false,
    false,
    0,
  ])
  expect(kept()).toEqual([])
  expect(onDevice()).toBe(0)
})

test('a prompt that is shown counts on this page, and leaves nothing on the device', () => {
  const ledger = aPage()
  ledger.note('checkout', NOW)
  expect(ledger.hasPast()).toBe(true)
  expect(ledger.here).toEqual([{ touchpoint: 'checkout', at: NOW, end: 'ignored' }])
  expect(ledger.asksThisVisit()).toBe(1)
  expect(onDevice()).toBe(0)
  expect(aPage().hasPast()).toBe(false)
})

test('once the person acts it is kept, together with the prompts of this visit', () => {
  const ledger = aPage()
  ledger.note('checkout', NOW - 5)
  ledger.keep(answered)
  expect(kept()).toEqual([answered])
  const next = aPage()
  expect([next.hasPast(), next.isReturning(), next.asksThisVisit()]).toEqual([true, true, 1])
})

test('every tap of one ask keeps the same record', () => {
  const ledger = aPage()
  ledger.keep(answered)
  ledger.keep(answered)
  expect(localStorage.length).toBe(1)
})

test('the next page of the visit goes on counting', () => {
  const earlier = aPage()
  earlier.note('checkout', NOW - 5)
  earlier.keep(answered)
  const ledger = aPage()
  ledger.note('landing', NOW)
  expect(ledger.asksThisVisit()).toBe(2)
  expect(aPage().asksThisVisit()).toBe(2)
})

describe('an ask that nobody acts on is kept on the device', () => {
  const ignored = { touchpoint: 'landing', at: NOW - 1, end: 'ignored' }

  test('with consent, and makes nobody a returning person', () => {
    const ledger = aPage('granted')
    ledger.note('landing', NOW - 1)
    expect(kept()).toEqual([ignored])
    expect(aPage().isReturning()).toBe(false)
    expect(aPage().asksThisVisit()).toBe(1)
  })

  test('where the person has acted before', () => {
    aPage().keep(answered)
    aPage().note('landing', NOW - 1)
    expect(kept()).toContainEqual(ignored)
  })

  test('not where all that is kept are asks that nobody has acted on', () => {
    aPage('granted').note('landing', NOW - 1)
    aPage().note('pricing', NOW - 1)
    expect(kept()).toEqual([ignored])
  })
})

test('without consent nothing is kept, not even what the person does', () => {
  const ledger = aPage('denied')
  ledger.note('checkout', NOW - 5)
  ledger.keep(answered)
  expect(ledger.here).toHaveLength(2)
  expect(onDevice()).toBe(0)
})

test('whoever listens is told of every ask, and again as it ends', () => {
  const ledger = aPage()
  const heard: string[] = []
  ledger.onAsk = ({ touchpoint, end }) => heard.push(`${touchpoint} ${end}`)
  ledger.note('checkout', NOW - 5)
  ledger.keep(answered)
  expect(heard).toEqual(['checkout ignored', 'checkout answered'])
})

test('a touchpoint may have any name', () => {
  const names = ['__proto__', 'a:b', 'length', 'two\nlines', 'ñandú', '7:7']
  for (const touchpoint of names) aPage().keep({ ...answered, touchpoint })
  expect(
    kept()
      .map(({ touchpoint }) => touchpoint)
      .sort(),
  ).toEqual([...names].sort())
})

test('sites of one origin do not count each other’s asks', () => {
  aPage().keep(answered)
  const blog = aPage(undefined, 'blog')
  expect([blog.hasPast(), blog.asksThisVisit()]).toEqual([false, 0])
  expect(kept('blog')).toEqual([])
})

test.each([
  ...['answered', 'answered:', 'answered::landing', 'answered:yesterday:landing', 'landing', ''],
  ...['forgiven:5:landing', 'Answered:5:landing', 'answered:-5:landing', 'answered:1e3:landing'],
])('a record that is foreign (%s) is passed over and left alone', (record) => {
  localStorage.setItem(`cx:shop:past:${record}`, '{"at":')
  aPage().keep(answered)
  expect(kept()).toEqual([answered])
  expect(localStorage.getItem(`cx:shop:past:${record}`)).toBe('{"at":')
})

test('an ask that lies in the future, kept while the clock was wrong, does not count', () => {
  aPage().keep({ ...answered, at: NOW + 3_600_000 })
  aPage().keep(answered)
  expect(kept()).toEqual([answered])
})

test('a count that is corrupt is no count', () => {
  sessionStorage.setItem('cx:shop:visit', 'many')
  expect(aPage().asksThisVisit()).toBe(0)
})

test('what is dropped has gone, and nothing else', () => {
  aPage().keep(answered)
  aPage().keep({ ...answered, at: NOW - 9 })
  dropAsks(theStorages(), 'shop', [{ ...answered, at: NOW - 9 }])
  expect(kept()).toEqual([answered])
})

test.each<[string, () => Storages]>([
  ['is denied', () => noStorages],
  ['throws at every use', () => theStorages(brokenStorage(), brokenStorage())],
  ['is full', () => theStorages(fullStorage(localStorage), fullStorage(localStorage))],
])('where storage %s the page still remembers, and nothing throws', (_name, storages) => {
  const ledger = createLedger(storages(), {
    site: 'shop',
    person: { consent: 'granted' },
  })
  ledger.note('checkout', NOW - 5)
  ledger.keep(answered)
  expect([ledger.here.length, ledger.asksThisVisit(), ledger.hasPast()]).toEqual([2, 1, true])
  expect(keptAsks(storages(), 'shop', NOW)).toEqual([])
  expect(() => dropAsks(storages(), 'shop', [answered])).not.toThrow()
})

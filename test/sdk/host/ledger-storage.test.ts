// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { ledgerStorage } from '../../../src/sdk/host/ledger-storage'
import { brokenStorage, fullStorage } from '../../support/storages'

const NOW = Date.now()
const ledger = () => ledgerStorage(localStorage, sessionStorage, 'shop')
const ask = { at: NOW, isDismissed: true }

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

test('reading leaves nothing on the device', () => {
  expect(ledger().asks().size).toBe(0)
  expect(ledger().asksThisVisit()).toBe(0)
  expect(localStorage.length + sessionStorage.length).toBe(0)
})

test('an ask is kept under a key of its own, the visit’s count for the visit alone', () => {
  ledger().keep('checkout', ask, 2)
  ledger().keep('landing', { at: NOW - 1, isDismissed: false }, 3)
  expect(ledger().asks()).toEqual(
    new Map([
      ['checkout', ask],
      ['landing', { at: NOW - 1, isDismissed: false }],
    ]),
  )
  expect(ledger().asksThisVisit()).toBe(3)
  expect(localStorage.length).toBe(2)
  expect(sessionStorage.length).toBe(1)
})

test('an ask is kept whole on a page whose prototypes have a toJSON', () => {
  Reflect.set(Object.prototype, 'toJSON', () => 'POLLUTED')
  try {
    ledger().keep('checkout', ask, 1)
  } finally {
    Reflect.deleteProperty(Object.prototype, 'toJSON')
  }
  expect(ledger().asks()).toEqual(new Map([['checkout', ask]]))
})

test('a touchpoint may have any name', () => {
  for (const name of ['__proto__', 'a:b', 'length', 'ñandú']) ledger().keep(name, ask, 1)
  expect([...ledger().asks().keys()].sort()).toEqual(['__proto__', 'a:b', 'length', 'ñandú'])
})

test('sites of one origin do not count each other’s asks', () => {
  ledger().keep('checkout', ask, 2)
  const blog = ledgerStorage(localStorage, sessionStorage, 'blog')
  expect(blog.asks().size).toBe(0)
  expect(blog.asksThisVisit()).toBe(0)
})

test.each(['', 'null', '{"at":', '{}', '{"at":"yesterday"}', '[]', 'true'])(
  'a record that is corrupt (%s) is skipped and left alone',
  (text) => {
    localStorage.setItem('cx:shop:asked:landing', text)
    ledger().keep('checkout', ask, 1)
    expect(ledger().asks()).toEqual(new Map([['checkout', ask]]))
    expect(localStorage.getItem('cx:shop:asked:landing')).toBe(text)
  },
)

test('an ask that lies in the future, kept while the clock was wrong, does not count', () => {
  ledger().keep('landing', { at: NOW + 3_600_000, isDismissed: true }, 1)
  ledger().keep('checkout', ask, 1)
  expect([...ledger().asks().keys()]).toEqual(['checkout'])
})

test('a count that is corrupt is no count', () => {
  sessionStorage.setItem('cx:shop:visit', 'many')
  expect(ledger().asksThisVisit()).toBe(0)
})

test.each<[string, () => Storage | undefined]>([
  ['is denied', () => undefined],
  ['throws at every use', brokenStorage],
  ['is full', () => fullStorage(localStorage)],
])('a storage that %s remembers nothing, and nothing throws', (_name, storage) => {
  const denied = ledgerStorage(storage(), storage(), 'shop')
  denied.keep('checkout', ask, 1)
  expect(denied.asks().size).toBe(0)
  expect(denied.asksThisVisit()).toBe(0)
})

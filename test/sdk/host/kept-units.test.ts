// @vitest-environment happy-dom
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { keptUnits } from '../../../src/sdk/host/kept-units'
import { createLedger } from '../../../src/sdk/host/ledger'
import { storagesOf } from '../../../src/sdk/host/storages'

type Who = { consent?: string; visitor?: string }

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

/** The units of one page, on which the person has chosen this about consent. */
function aPage(person: Who = {}) {
  const storages = storagesOf(Object.assign(person, { storage: 'local' }))
  const ledger = createLedger(storages, { site: 'shop', person })
  const units = keptUnits('shop', storages, ledger, person)
  onTestFinished(units.stop)
  return { ...units, ledger, person }
}
const onDevice = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort()
const IDS = ['cx:shop:past:id', 'cx:shop:visit-id']

test('ids are drawn once for a page, and leave nothing on the device', () => {
  const page = aPage()
  expect(page.now()).toEqual(page.now())
  expect(page.now().visit).not.toBe(page.now().visitor)
  expect(aPage().now()).not.toEqual(page.now())
  window.dispatchEvent(new Event('pagehide'))
  expect(onDevice()).toEqual([])
})

test('with consent they are kept, and the next page has the same', () => {
  const drawn = aPage({ consent: 'granted' }).now()
  expect(onDevice()).toEqual(IDS)
  expect(aPage({ consent: 'granted' }).now()).toEqual(drawn)
  expect(aPage().now()).toEqual(drawn)
})

test('nothing is kept where nothing was drawn', () => {
  aPage({ consent: 'granted' })
  window.dispatchEvent(new Event('pagehide'))
  expect(onDevice()).toEqual([])
})

test('the next visit has the same visitor, and another visit', () => {
  const drawn = aPage({ consent: 'granted' }).now()
  sessionStorage.clear()
  const next = aPage({ consent: 'granted' }).now()
  expect(next.visitor).toBe(drawn.visitor)
  expect(next.visit).not.toBe(drawn.visit)
})

test.each<[string, (page: ReturnType<typeof aPage>) => void]>([
  ['acts', ({ ledger }) => ledger.keep({ touchpoint: 'checkout', at: 1, end: 'answered' })],
  ['gives their consent', ({ person }) => Reflect.set(person, 'consent', 'granted')],
])(
  'once the person %s what was drawn before is kept, at the latest when the page goes',
  (_what, act) => {
    const page = aPage()
    const drawn = page.now()
    act(page)
    window.dispatchEvent(new Event('pagehide'))
    expect(aPage().now()).toEqual(drawn)
  },
)

test('without consent nothing is kept or read', () => {
  const kept = aPage({ consent: 'granted' }).now()
  const denied = aPage({ consent: 'denied' }).now()
  expect([denied.visit, denied.visitor]).not.toContain(kept.visit)
  expect([denied.visit, denied.visitor]).not.toContain(kept.visitor)
  expect(aPage({ consent: 'granted' }).now()).toEqual(kept)
})

test('the visitor that the page names goes before every other, and is kept nowhere', () => {
  const page = aPage({ consent: 'granted', visitor: 'u_8f2' })
  expect(page.now().visitor).toBe('u_8f2')
  expect(Object.values({ ...localStorage })).not.toContain('u_8f2')
  page.person.visitor = undefined
  expect(page.now().visitor).toMatch(/^[\da-z]+$/)
})

test('what is no id of ours is replaced', () => {
  localStorage.setItem('cx:shop:past:id', '<b>')
  const { visitor } = aPage({ consent: 'granted' }).now()
  expect(localStorage.getItem('cx:shop:past:id')).toBe(visitor)
})

test('of two tabs that have drawn the first that keeps holds from the next page on', () => {
  const [first, second] = [aPage(), aPage()]
  const drawn = first.now()
  second.now()
  for (const { person } of [first, second]) person.consent = 'granted'
  first.now()
  expect(second.now()).not.toEqual(drawn)
  expect(aPage().now()).toEqual(drawn)
})

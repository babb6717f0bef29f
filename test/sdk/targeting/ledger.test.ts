import { expect, test } from 'vitest'
import type { LedgerStorage, PastAsk } from '../../../src/sdk/host/ledger-storage'
import { createLedger } from '../../../src/sdk/targeting/ledger'
import { NOW } from '../../support/an-answer'

/** The storage of a browser, as its tabs share it. */
function memoryStorage() {
  const kept = new Map<string, PastAsk>()
  let visit = 0
  const storage: LedgerStorage = {
    asks: () => new Map(kept),
    asksThisVisit: () => visit,
    keep(touchpoint, ask, asksThisVisit) {
      kept.set(touchpoint, ask)
      visit = asksThisVisit
    },
  }
  return { storage, kept, visit: () => visit }
}

const past = (at: number, isDismissed = false): PastAsk => ({ at, isDismissed })

test('a prompt that is shown counts on this page, and leaves nothing on the device', () => {
  const { storage, kept, visit } = memoryStorage()
  const ledger = createLedger(storage)
  ledger.note('checkout', NOW)
  expect(ledger.asks()).toEqual(new Map([['checkout', past(NOW)]]))
  expect(ledger.asksThisVisit()).toBe(1)
  expect(kept.size).toBe(0)
  expect(visit()).toBe(0)
})

test('once the person acts it is kept, together with the prompts of this visit', () => {
  const { storage, kept, visit } = memoryStorage()
  const ledger = createLedger(storage)
  ledger.note('checkout', NOW)
  ledger.keep('checkout', past(NOW, true))
  expect(kept).toEqual(new Map([['checkout', past(NOW, true)]]))
  expect(visit()).toBe(1)
  expect(ledger.asks()).toEqual(kept)
})

test('the next page of the visit goes on counting', () => {
  const { storage } = memoryStorage()
  const earlier = createLedger(storage)
  earlier.note('checkout', NOW)
  earlier.keep('checkout', past(NOW))
  const ledger = createLedger(storage)
  expect(ledger.asksThisVisit()).toBe(1)
  ledger.note('landing', NOW)
  expect(ledger.asksThisVisit()).toBe(2)
})

test('an ask inside the page is remembered without counting as a prompt', () => {
  const { storage, visit } = memoryStorage()
  const ledger = createLedger(storage)
  ledger.keep('help-center', past(NOW))
  expect(ledger.asksThisVisit()).toBe(0)
  expect(visit()).toBe(0)
  expect(ledger.asks().get('help-center')).toEqual(past(NOW))
})

test('what another tab has kept is seen at once', () => {
  const { storage } = memoryStorage()
  const here = createLedger(storage)
  createLedger(storage).keep('checkout', past(NOW, true))
  expect(here.asks().get('checkout')).toEqual(past(NOW, true))
})

test('of two tabs the later ask holds, whichever tab it was in', () => {
  const { storage } = memoryStorage()
  const here = createLedger(storage)
  here.note('checkout', NOW)
  createLedger(storage).keep('checkout', past(NOW + 5, true))
  expect(here.asks().get('checkout')).toEqual(past(NOW + 5, true))
  here.note('checkout', NOW + 9)
  expect(here.asks().get('checkout')).toEqual(past(NOW + 9))
})

test('where nothing can be kept the page still remembers', () => {
  const denied: LedgerStorage = { asks: () => new Map(), asksThisVisit: () => 0, keep() {} }
  const ledger = createLedger(denied)
  ledger.note('checkout', NOW)
  ledger.keep('checkout', past(NOW, true))
  expect(ledger.asks().get('checkout')).toEqual(past(NOW, true))
  expect(ledger.asksThisVisit()).toBe(1)
})

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startPage } from '../../support/start-page'
import { everythingSettled } from '../../support/virtual-time'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
})

afterEach(() => vi.restoreAllMocks())

function see() {
  vi.restoreAllMocks()
  document.dispatchEvent(new Event('visibilitychange'))
}

test('a tab in the background asks once a person looks at it, and not before', async () => {
  const page = startPage()
  const asked = page.cx.ask('checkout')
  await everythingSettled()
  expect(page.cards).toEqual([])
  expect(localStorage).toHaveLength(0)
  see()
  await vi.waitFor(() => expect(page.cards).toHaveLength(1))
  page.cx.close()
  expect(await asked).toEqual({ outcome: 'ignored' })
})

test('a tab that nobody has looked at asks nobody once Latido is taken away', async () => {
  const page = startPage()
  const asked = page.cx.ask('checkout')
  await everythingSettled()
  page.cx.destroy()
  see()
  expect(await asked).toEqual({ outcome: 'suppressed', reason: 'destroyed' })
  expect(page.cards).toEqual([])
})

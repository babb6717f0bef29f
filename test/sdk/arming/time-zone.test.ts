// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { startPage } from '../../support/start-page'

test('a time zone that does not exist is told, and days begin and end in UTC', async () => {
  const touchpoints = {
    landing: { schedule: { from: '2020-01-01' } },
    checkout: { schedule: { to: '2020-01-01' } },
  }
  const page = startPage({ options: { config: { timeZone: 'Europe/Nowhere', touchpoints } } })
  expect(await page.cx.why('landing')).toEqual({ wouldAsk: true, reasons: [] })
  expect(await page.cx.why('checkout')).toEqual({ wouldAsk: false, reasons: ['schedule'] })
  expect((await page.told()).join()).toMatch(
    /timeZone: expected a time zone, such as Europe\/Madrid, received "Europe\/Nowhere"/,
  )
})

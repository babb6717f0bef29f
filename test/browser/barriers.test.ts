import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { STATES } from '../states/states'
import { barriersOn } from '../support/barriers'
import { launchChromium } from '../support/chromium'
import type { Site } from '../support/site'
import { aSiteOfStates, visitState } from '../support/visit-state'

let browser: Browser
let site: Site
const ends: (() => unknown)[] = []

beforeAll(async () => {
  browser = await launchChromium()
  site = await aSiteOfStates((end) => ends.push(end))
})

afterAll(async () => {
  await browser.close()
  for (const end of ends) await end()
})

describe('axe knows no barrier, in light and in dark, in the state', () => {
  test.concurrent.each(STATES)('$name', async (state) => {
    const page = await visitState(browser, site, state)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await barriersOn(page), colorScheme).toEqual([])
    }
    await page.context().close()
  })
})

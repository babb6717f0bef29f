import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { LOCALES } from '../../src/model/locales'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aSiteOfStates, visitState } from '../support/visit-state'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

test.each(LOCALES)('in %s no face moves while a pointer looks around, at 320 px', async (lang) => {
  const state = { name: lang, lang, browser: { viewport: { width: 320, height: 568 } } }
  const page = await visitState(browser, await aSiteOfStates(), state)
  onTestFinished(() => page.context().close())
  const card = cardOf(page)
  const places = () =>
    page
      .getByRole('radio')
      .evaluateAll((faces) => faces.map((face) => face.getBoundingClientRect().y))
  const before = await places()
  expect(before).toHaveLength(5)
  for (let point = 1; point <= 5; point++) {
    await card.point(point).hover()
    await page.locator('.at').waitFor()
    expect(await places(), `point ${point}`).toEqual(before)
  }
})

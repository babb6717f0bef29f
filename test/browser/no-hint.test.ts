import { expect, onTestFinished, test } from 'vitest'
import { tap } from '../states/state'
import { launchChromium } from '../support/chromium'
import { aSiteOfStates, visitState } from '../support/visit-state'

test('after a tap no answer of the next question is stressed, until a key looks around', async () => {
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const config = { touchpoint: { order: 'effort-first' } }
  const state = { name: 'effort first', config, acts: [tap(2)] }
  const page = await visitState(browser, await aSiteOfStates(), state)
  const stressed = page.locator('.at')
  const inOrder = page.locator('[role="radio"][tabindex="0"]')

  expect(await stressed.allTextContents()).toEqual([])
  expect(await inOrder.getAttribute('aria-label')).toBe('Very bad')
  await page.keyboard.press('ArrowRight')
  expect(await stressed.allTextContents()).toEqual(['Bad'])
  expect(await inOrder.getAttribute('aria-label')).toBe('Bad')
})

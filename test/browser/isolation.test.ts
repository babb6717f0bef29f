import { expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aSite, withTag } from '../support/site'

test.each([
  ['over the page', ''],
  ['inside the page', '<cx-ask touchpoint="checkout"></cx-ask>'],
])('no event of a card %s bubbles to the page, whatever its type', async (_where, inline) => {
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const site = await aSite()
  site.put('/', withTag({ 'data-endpoint': '/v1/answers' }, inline))
  const page = await browser.newPage()
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')
  if (!inline) await page.evaluate(() => void window.cx.ask('checkout'))
  await cardOf(page).point(1).waitFor()

  const { types, leaked, heardInside } = await page.evaluate(() => {
    // Those with a handler attribute, and those that have none.
    const types = ['focusin', 'focusout', 'compositionstart', 'compositionupdate', 'compositionend']
    for (const name in HTMLElement.prototype) if (name.startsWith('on')) types.push(name.slice(2))
    const host = document.querySelector('cx-card') ?? document.querySelector('cx-ask')
    const point = host?.shadowRoot?.querySelector('[role=radio]')
    const leaked: string[] = []
    const heardInside: string[] = []
    for (const type of types) {
      for (const target of [host, document.documentElement, document, window]) {
        target?.addEventListener(type, () => leaked.push(type))
      }
      point?.addEventListener(type, () => heardInside.push(type))
      point?.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
    }
    return { types, leaked, heardInside }
  })
  expect(types.length).toBeGreaterThanOrEqual(60)
  expect(heardInside).toEqual(types)
  expect(leaked).toEqual([])
})

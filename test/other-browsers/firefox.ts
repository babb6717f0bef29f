import { firefox } from 'playwright-core'
import { otherBrowsers } from '../../.ci/other-browsers.mjs'
import type { Visitor } from './visitor'

/** A visitor with Firefox, over WebDriver BiDi. */
export async function visitWithFirefox(): Promise<Visitor> {
  const browser = await firefox.launch({
    // Without it playwright-core expects a Firefox of its own make.
    channel: 'moz-firefox',
    executablePath: otherBrowsers().firefox,
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en' })
  return {
    async goto(url) {
      await page.goto(url)
    },
    see: (look, given) => page.evaluate(`(${look})(${JSON.stringify(given)})`),
    press: (key) => page.keyboard.press(key === ' ' ? 'Space' : key),
    type: (text) => page.keyboard.type(text),
    click: (x, y) => page.mouse.click(x, y),
    close: () => browser.close(),
  }
}

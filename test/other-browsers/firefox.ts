import {
  type Browser,
  type BrowserContext,
  firefox,
  type LaunchOptions,
  type Page,
} from 'playwright-core'
import { otherBrowsers } from '../../.ci/other-browsers.mjs'
import { descendantsOf } from '../support/processes'
import type { Tab, Visitor } from './visitor'

/** Starts Firefox, over WebDriver BiDi, with preferences of `about:config`. The caller closes it. */
export function launchFirefox(
  preferences: LaunchOptions['firefoxUserPrefs'] = {},
): Promise<Browser> {
  return firefox.launch({
    // Without it playwright-core expects a Firefox of its own make.
    channel: 'moz-firefox',
    executablePath: otherBrowsers().firefox,
    firefoxUserPrefs: preferences,
  })
}

/** A visitor with Firefox. */
export async function visitWithFirefox(): Promise<Visitor> {
  const browser = await launchFirefox()
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en',
  })
  return {
    ...(await aTab(context)),
    open: () => aTab(context),
    pageProcesses: () =>
      descendantsOf(process.pid)
        .filter(({ command }) => /firefox.* -contentproc .* tab$/.test(command))
        .map(({ pid }) => pid),
    close: () => browser.close(),
  }
}

async function aTab(context: BrowserContext): Promise<Tab> {
  const page: Page = await context.newPage()
  return {
    async goto(url) {
      await page.goto(url)
    },
    see: (look, given) => page.evaluate(`(${look})(${JSON.stringify(given)})`),
    press: (key) => page.keyboard.press(key === ' ' ? 'Space' : key),
    type: (text) => page.keyboard.type(text),
    click: (x, y, pressMs) => page.mouse.click(x, y, { delay: pressMs }),
    close: () => page.close(),
  }
}

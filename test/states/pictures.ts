import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import type { Site } from '../support/site'
import { aSiteOfStates, visitState } from '../support/visit-state'
import { contactSheet, pictureOf } from './contact-sheet'
import { ROWS } from './states'

const FOLDER = '.screens'

let browser: Browser
let site: Site
const ends: (() => unknown)[] = []

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER)
  browser = await launchChromium()
  site = await aSiteOfStates((end) => ends.push(end))
})

afterAll(async () => {
  writeFileSync(join(FOLDER, 'index.html'), contactSheet(ROWS))
  const page = await browser.newPage({ viewport: { width: 2400, height: 1000 } })
  await page.goto(`file://${process.cwd()}/${FOLDER}/index.html`)
  await page.screenshot({ path: join(FOLDER, 'contact-sheet.png'), fullPage: true })
  await browser.close()
  for (const end of ends) await end()
})

describe.each(ROWS)('$title', ({ states }) => {
  test.concurrent.each(states)('$name has its picture', async (state) => {
    const sharp = { ...state.browser, deviceScaleFactor: 2 }
    const page = await visitState(browser, site, { ...state, browser: sharp })
    const picture = await page.screenshot({ path: join(FOLDER, pictureOf(state)) })
    await page.context().close()
    expect(picture.length).toBeGreaterThan(0)
  })
})

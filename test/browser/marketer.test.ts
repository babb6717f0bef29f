import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { type Demo, startDemo } from '../support/demo'
import { HEAR, listening } from '../support/visit-triggers'

const folder = mkdtempSync(join(tmpdir(), 'latido-marketer-'))
const file = join(folder, 'cx.json')
const ORIGINAL = readFileSync('demo/cx.json', 'utf8')

const OLD_QUESTION = 'How do you feel about Alba so far?'
const NEW_QUESTION = 'How do you feel about what you have seen?'

let demo: Demo
let browser: Browser
let page: Page

beforeAll(async () => {
  writeFileSync(file, ORIGINAL)
  demo = await startDemo(file)
  browser = await launchChromium()
  page = await (await browser.newContext({ locale: 'en' })).newPage()
  await page.addInitScript(HEAR)
})

afterAll(async () => {
  await browser.close()
  await demo.stop()
  rmSync(folder, { recursive: true })
})

/** Changes the file as somebody does in an editor. */
function edit(text: string, found: string, typed: string): string {
  expect(text.split(found).length, `"${found}" stands in the file`).toBeGreaterThan(1)
  return text.replace(found, typed)
}

/** What the command says to the marketer, and how it ends. */
function latidoCheck() {
  const { status, stdout } = spawnSync(process.execPath, ['dist/node/latido.js', 'check', file], {
    encoding: 'utf8',
  })
  return { status, lines: stdout.replaceAll(file, 'cx.json').trim().split('\n') }
}

/** The page anew, with its triggers at work. */
async function visit() {
  await page.goto(`${demo.shop}/?lang=en`)
  await page.waitForFunction('window.cx?.why')
  // What `why` knows of the rules is there once they are.
  await page.evaluate(() => window.cx.why('landing'))
  await listening(page)
}

const question = () => cardOf(page).question

const EDITED = [
  [OLD_QUESTION, NEW_QUESTION],
  [
    '"when": [{ "on": "scroll", "percent": 50 }]',
    '"when": [{ "on": "click", "selector": "main .quiet" }]',
  ],
].reduce((text, [found = '', typed = '']) => edit(text, found, typed), ORIGINAL)

/** Five slips in the edited file, and what the marketer reads about each. */
const SLIPS: [slip: string, found: string, typed: string, message: RegExp][] = [
  [
    'a missing comma',
    '"site": "shop",',
    '"site": "shop"',
    /^cx\.json:4:3 error a comma is expected before this\. \[json\]$/,
  ],
  [
    'a comma too many',
    '"scheme": "auto" }',
    '"scheme": "auto", }',
    /^cx\.json:\d+:\d+ error .*there may be a comma too many\. \[json\]$/,
  ],
  [
    'a number in words',
    '"radius": 18',
    '"radius": "eighteen"',
    /^cx\.json:\d+:\d+ error theme\.radius: expected a number from 0 to 40, received "eighteen"\. \[shape\]$/,
  ],
  [
    'a stage that is not there',
    '"stage": "loyalty",',
    '"stage": "loyality",',
    /^cx\.json:\d+:7 error touchpoints\.loyalty-program\.stage: expected one of .*received "loyality"\. Did you mean "loyalty"\? \[shape\]$/,
  ],
  [
    'a misspelt field',
    '"address": "tu"',
    '"adress": "tu"',
    /^cx\.json:\d+:3 error adress: nothing reads this field\. Did you mean "address"\? \[unknown-field\]$/,
  ],
]

test('a page asks by the file, and a visitor answers', async () => {
  expect(latidoCheck()).toEqual({ status: 0, lines: ['cx.json: nothing to improve.'] })
  await visit()
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await expect.poll(() => question().textContent()).toBe(OLD_QUESTION)
  await cardOf(page).point(4).click()
})

test('an edited question comes by its edited trigger after a reload, with no deploy', async () => {
  writeFileSync(file, EDITED)
  expect(latidoCheck()).toEqual({ status: 0, lines: ['cx.json: nothing to improve.'] })

  await visit()
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  expect(await question().count()).toBe(0)
  await page.locator('main .quiet').click()
  await expect.poll(() => question().textContent()).toBe(NEW_QUESTION)
  await cardOf(page).point(5).click()
})

test.each(SLIPS)(
  '%s is told in plain words with line and column, and the page asks on',
  async (_, found, typed, message) => {
    writeFileSync(file, edit(EDITED, found, typed))
    const { status, lines } = latidoCheck()
    expect(status).toBe(1)
    expect(lines).toEqual([expect.stringMatching(message), 'cx.json: 1 error, 0 warnings.'])

    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await visit()
    await page.locator('main .quiet').click()
    await expect.poll(() => question().textContent()).toBe(NEW_QUESTION)
    expect(errors).toEqual([])
  },
)

test('the mended file is checked and read as before', async () => {
  writeFileSync(file, ORIGINAL)
  expect(latidoCheck().status).toBe(0)
  await visit()
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await expect.poll(() => question().textContent()).toBe(OLD_QUESTION)
})

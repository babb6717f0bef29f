import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../../support/card'
import { launchChromium } from '../../support/chromium'
import { complaintsOf } from '../../support/oracle'
import { proves } from '../../support/proves'
import { aSite, withTag } from '../../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

const TAG = withTag({ 'data-endpoint': '/v1/answers' })
const BUTTON = '<button onclick="this.textContent = \'Used\'">Use</button>'

/** The tag of the guide that a page brings once it has loaded. */
const [, LATE = ''] = /```html\n(.*?)```/s.exec(readFileSync('docs/reliability.md', 'utf8')) ?? []
const FREE = '<!doctype html><html lang="en"><title>A page of the brand</title><main></main>'

type Serve = Parameters<Page['route']>[1]
const SCRIPT = /\/cx\.js$/
const hang: Serve = () => {}

/** A page whose server does something else for a file of ours than to give it. */
async function visit(html: string, file: RegExp, serve: Serve) {
  const site = await aSite()
  site.put('/', html.replace('</main>', `${BUTTON}</main>`))
  site.put('/cx.json', { body: '{}', headers: { 'content-type': 'application/json' } })
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints = await complaintsOf(page)
  const asked = page.waitForRequest(file)
  await page.route(file, serve)
  await page.goto(site.origin, { waitUntil: 'domcontentloaded' })
  return { page, complaints, asked }
}

async function expectUsable(page: Page) {
  await page.getByText('Use', { exact: true }).click()
  await page.getByText('Used').waitFor()
}

test.each<[string, Serve, RegExp[]]>([
  ['is missing', (route) => route.fulfill({ status: 404 }), [/console: .* 404/]],
  [
    'is cut short',
    async (route) => {
      const whole = await (await route.fetch()).text()
      await route.fulfill({ body: whole.slice(0, 2000), contentType: 'text/javascript' })
    },
    // The browser's own word about the file.
    [/^error: SyntaxError/],
  ],
  ['is not let through', (route) => route.abort(), [/console: .*ERR_FAILED/]],
])('a page whose script %s loads and works as without it', async (how, serve, says) => {
  const { page, complaints } = await visit(TAG, SCRIPT, serve)
  await page.waitForLoadState('load')
  await expectUsable(page)
  expect(await complaints.all()).toEqual(says.map((said) => expect.stringMatching(said)))
  proves('R31', `a script that ${how}: the page has loaded, and hears what the browser says of it`)
})

test('a page whose script never comes is parsed and can be used, but its load waits, as for any script', async () => {
  const { page, complaints } = await visit(TAG, SCRIPT, hang)
  await expectUsable(page)
  expect(await page.evaluate(() => document.readyState)).toBe('interactive')
  expect(await complaints.all()).toEqual([])
  proves('R31', 'a script that never comes: the page is parsed and usable, its load event waits')
})

test('a script that never comes delays nothing when the page brings it after it has loaded', async () => {
  expect(LATE).toContain('/latido/cx.js')
  const { page, complaints } = await visit(FREE + LATE, SCRIPT, hang)
  await page.waitForLoadState('load')
  await expectUsable(page)
  expect(await complaints.all()).toEqual([])
  proves('R31', 'a script that never comes, brought after load: nothing waits')

  await page.unroute(SCRIPT)
  await page.reload()
  await page.waitForFunction('window.cx')
  await page.evaluate(() => void window.cx.ask('checkout'))
  await cardOf(page).point(1).waitFor()
})

test.each([
  ['delivers', /\/delivering-.{8}\.js$/],
  ['draws the card', /\/asking-.{8}\.js$/],
  ['says what it asks', /\/cx\.json$/],
])('a page whose part that %s never comes has loaded, and can be used', async (_what, file) => {
  const attributes = { 'data-endpoint': '/v1/answers', 'data-config': '/cx.json' }
  const { page, complaints, asked } = await visit(withTag(attributes), file, hang)
  await page.waitForLoadState('load')
  await page.waitForFunction('window.cx')
  await page.evaluate(() => void window.cx.ask('checkout'))
  await asked
  await expectUsable(page)
  expect(await complaints.all()).toEqual([])
})

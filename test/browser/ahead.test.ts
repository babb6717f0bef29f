import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import { aSite, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** The parts that a page has loaded once it has nothing better to do, with a touchpoint configured so. */
async function loadedFor(touchpoint: object, config: object = {}) {
  const site = await aSite()
  const content = { endpoint: '/v1/answers', ...config, touchpoints: { landing: touchpoint } }
  site.put('/cx.json', { body: JSON.stringify(content) })
  site.put('/', withTag({ 'data-config': '/cx.json' }))
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const loaded = new Set<string>()
  page.on('request', (request) => loaded.add(/latido\/(\w+)-/.exec(request.url())?.[1] ?? ''))
  await page.goto(site.origin)
  await page.waitForLoadState('networkidle')
  return loaded
}

const when = [{ on: 'exit' }]

test('the card is there before its moment, where one is waited for', async () => {
  expect(await loadedFor({ when })).toContain('asking')
})

test.each([
  ['nothing is waited for', {}, {}],
  ['the person is not in the sample', { when, sample: { rate: 0 } }, {}],
  ['the page is not one of those', { when, where: { paths: ['/help'] } }, {}],
  ['all is switched off', { when }, { enabled: false }],
])('the card is not loaded where %s', async (_why, touchpoint, config) => {
  expect(await loadedFor(touchpoint, config)).not.toContain('asking')
})

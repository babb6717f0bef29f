import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aSite, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

const TRIGGERS = { touchpoints: { landing: { when: [{ on: 'load' }] } } }

/** A page and another one in a frame of it, each with a tag and its configuration. */
async function aPageInAPage(around: object, inside: object, { isCrossSite = false } = {}) {
  const site = await aSite()
  const other = isCrossSite ? site.origin.replace('127.0.0.1', 'localhost') : site.origin
  const tag = (config: object, more: string) =>
    withTag(
      { 'data-endpoint': '/v1/answers', 'data-config': '#own' },
      `<script type="application/json" id="own">${JSON.stringify(config)}</script>${more}`,
    )
  const frame = `<iframe src="${other}/inside" style="width:600px;height:600px"></iframe>`
  site.put('/', tag(around, frame))
  site.put('/inside', tag(inside, ''))
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.goto(site.origin)
  const framed = page.frame({ url: /inside/ })
  if (!framed) throw new Error('the frame has not come')
  await framed.waitForFunction('window.cx')
  return { page, framed }
}

/** Everything that a load could bring has come. */
const armed = "window.cx.why('landing')"

test.each([
  ['of its own site', false],
  ['of another site', true],
])(
  'a page and its frame %s have the same triggers: the person is asked once',
  async (_, isCrossSite) => {
    const { page, framed } = await aPageInAPage(TRIGGERS, TRIGGERS, { isCrossSite })
    await cardOf(page).point(1).waitFor()
    await framed.evaluate(armed)
    expect(await cardOf(framed).question.count()).toBe(0)
    // Its own call is the page's own wish.
    await page.evaluate(() => window.cx.close())
    await framed.evaluate(() => void window.cx.ask('checkout'))
    await cardOf(framed).point(1).waitFor()
  },
)

test('where the configuration lets them, triggers fire in a frame', async () => {
  const { framed } = await aPageInAPage({}, { ...TRIGGERS, frames: true }, { isCrossSite: true })
  await cardOf(framed).point(1).waitFor()
})

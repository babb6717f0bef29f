import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { barriersOn } from '../support/barriers'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aCollector } from '../support/collector'
import { aFreePort, aSite, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

const NO_LIMITS = { perSession: 1000, gapDays: 0, touchpointDays: 0, dismissedDays: 0 }

/** A page in a browser of its own: those behind another one stand still. */
async function newPage() {
  const context = await browser.newContext({ locale: 'en' })
  onTestFinished(() => context.close())
  return context.newPage()
}

/** A page whose checkout asks as configured, and the map of what people answer there. */
async function visit(checkout: object) {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  site.forward('/v1/answers', collector.url)
  const body = JSON.stringify({ touchpoints: { checkout }, limits: NO_LIMITS })
  site.put('/cx.json', { body, headers: { 'content-type': 'application/json' } })
  site.put('/', withTag({ 'data-endpoint': '/v1/answers', 'data-config': '/cx.json' }))
  const [page, map] = [await newPage(), await newPage()]
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')
  const problems: string[] = []
  map.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  map.on('pageerror', (error) => problems.push(String(error)))
  await map.goto(`${collector.url}/journey#token=${collector.token}&site=shop`)

  async function ask() {
    await page.evaluate(() => void window.cx.ask('checkout'))
    await cardOf(page).question.first().waitFor()
  }

  async function close() {
    await page.evaluate(() => window.cx.close())
    await cardOf(page).question.first().waitFor({ state: 'detached' })
  }

  return {
    page,
    map,
    ask,
    close,
    problems,
    tap: (name: string) => page.getByText(name, { exact: true }).click(),
  }
}

test('ten taps on a grid are flow on the map, made of three points', async () => {
  const { page, map, ask, close, problems } = await visit({ layout: 'grid3' })
  for (let i = 0; i < 10; i++) {
    await ask()
    await page.getByRole('button', { name: 'Good and easy' }).click()
    await close()
  }
  await map.getByText('10 answers', { exact: true }).waitFor()
  const row = map.getByRole('row', { name: /^Checkout/ })
  expect(await map.getByRole('columnheader').allTextContents()).toContain('Flow: good and easy')
  expect(await row.getByRole('cell').last().textContent()).toContain('100%')
  expect(await row.getByRole('img').first().getAttribute('aria-label')).toBe(
    'Bad: 0, Neither good nor bad: 0, Good: 10',
  )
  expect(problems).toEqual([])
})

test('what people answer to the optional questions is on the map, and no figure below ten', async () => {
  const { page, map, ask, close, problems, tap } = await visit({
    followUps: ['success', 'feeling'],
  })
  for (let i = 0; i < 10; i++) {
    await ask()
    await cardOf(page).answer(4, 4)
    await tap(i < 7 ? 'Yes' : 'Not yet')
    if (i < 9) await tap('Joy')
    await close()
  }
  const row = map.getByRole('table', { name: 'What else they said' }).getByRole('row').last()
  await expect.poll(() => row.textContent()).toMatch(/70%.*n.=.10.*Collecting 9\/10/)
  expect(problems).toEqual([])
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      await map.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await map.setViewportSize({ width, height: 900 })
      expect(await barriersOn(map), `${colorScheme}, ${width} px`).toEqual([])
      expect(await map.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  }
})

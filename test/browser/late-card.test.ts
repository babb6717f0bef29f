import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aSite, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** What follows the two questions is a file of its own. */
const MORE = /\/asking-more-[\w-]+\.js$/

/** A page that asks, and all that is thrown on it. */
async function anAskingPage(prepare: (page: Page) => Promise<unknown>) {
  const site = await aSite()
  site.put('/', withTag({ 'data-endpoint': '/v1/answers' }))
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const thrown: Error[] = []
  page.on('pageerror', (error) => thrown.push(error))
  await prepare(page)
  await page.goto(site.origin)
  await page.waitForFunction('window.cx && !Array.isArray(window.cx.q)')
  await page.evaluate(() => {
    Reflect.set(window, 'asked', window.cx.ask('checkout'))
  })
  return { page, thrown, card: cardOf(page) }
}

test('what follows the two questions is loaded while the first one stands, and not before', async () => {
  const order: string[] = []
  const { page } = await anAskingPage(async (page) => {
    await page.exposeFunction('heard', (event: string) => order.push(event))
    await page.addInitScript(() => {
      const hear = () => window.cx.on('shown', () => Reflect.get(window, 'heard')('shown'))
      addEventListener('load', hear)
    })
    await page.route(MORE, (route) => {
      order.push('more')
      return route.continue()
    })
  })

  await expect.poll(() => order).toEqual(['shown', 'more'])
  expect(await page.getByRole('radio').count()).toBe(5)
})

test('a second tap before the rest has come is kept, shown as chosen, and leads on when it comes', async () => {
  let arrive = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const { card, page, thrown } = await anAskingPage((page) =>
    page.route(MORE, async (route) => {
      await arrival
      await route.continue()
    }),
  )
  await page.evaluate(() => {
    window.cx.on('answer', ({ change }) => Reflect.set(window, 'last', change))
  })

  await card.answer(4, 2)
  expect(await page.evaluate(() => Reflect.get(window, 'last'))).toEqual({ ease: 2 })
  expect(await card.point(2).getAttribute('aria-checked')).toBe('true')
  expect(await card.done.count()).toBe(0)

  arrive()
  await card.done.click()
  await page.getByText('Thank you').first().waitFor()
  expect(thrown).toEqual([])
})

test('where the rest cannot be loaded, the ask ends with plain thanks as complete', async () => {
  const { card, page, thrown } = await anAskingPage((page) =>
    page.route(MORE, (route) => route.abort()),
  )

  await card.answer(1, 1)
  await expect.poll(() => card.question.textContent()).toContain('Thank you')

  expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toMatchObject({
    outcome: 'answered',
    answer: { emotion: 1, ease: 1, end: 'complete' },
  })
  expect(await card.question.count()).toBe(0)
  expect(thrown).toEqual([])
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { npmParts } from '../../src/sdk/npm-parts'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aCollector } from '../support/collector'
import { complaintsOf } from '../support/oracle'
import { aFreePort, aSite, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** A page in a language, on which the card asks about the checkout. */
async function asked(attributes: Record<string, string> = {}, lang = 'en', more = '') {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  site.forward('/v1/answers', collector.url)
  const tag = withTag({ 'data-endpoint': '/v1/answers', ...attributes }, more)
  site.put('/', tag.replace('lang="en"', `lang="${lang}"`))
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints = await complaintsOf(page)
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')
  const asking = await page.evaluateHandle(() => {
    const told: string[] = []
    window.cx.on('shown', () => told.push('shown'))
    window.cx.on('dismiss', () => told.push('dismiss'))
    window.cx.on('suppressed', () => told.push('suppressed'))
    return { told, result: window.cx.ask('checkout') }
  })
  const told = () => asking.evaluate(({ told }) => told)
  return { page, site, card: cardOf(page), collector, complaints, told }
}

function speak(page: Page, lang: string) {
  return page.evaluate((lang) => {
    document.documentElement.lang = lang
  }, lang)
}

const box = (page: Page) => page.locator('section[part="card"]')

test('a card follows the page into another language at once, and its answer is one of that language', async () => {
  const spanish = await asked({}, 'es')
  await spanish.card.answer(4, 2)
  await expect.poll(() => spanish.collector.answers()).toMatchObject([{ ease: 2 }])

  const { page, card, collector, complaints, told } = await asked()
  await card.point(1).waitFor()
  await speak(page, 'es-MX')
  await box(page).and(page.locator('[lang="es"]')).waitFor()
  expect(await card.question.textContent()).toBe('¿Cómo te sientes después de hacer tu pedido?')
  expect(await card.point(1).getAttribute('aria-label')).toBe('Muy mal')
  expect(await page.locator('cx-card').count()).toBe(1)

  await card.answer(4, 2)
  await expect.poll(() => collector.answers()).toMatchObject([{ ease: 2, locale: 'es' }])
  const [inSpanish] = spanish.collector.answers()
  expect(collector.answers()[0]?.instrument).toBe(inSpanish?.instrument)
  expect(await told()).toEqual(['shown'])
  expect(await complaints.all()).toEqual([])
})

test('a card turns around with a page that goes on from right to left', async () => {
  const { page, card } = await asked()
  await card.point(1).waitFor()
  await speak(page, 'ar')
  await box(page).and(page.locator('[lang="ar"][dir="rtl"]')).waitFor()
  expect(await page.locator('cx-card').getAttribute('dir')).toBe('rtl')
  const { emotionQuestion } = await npmParts.words('ar')
  expect(await card.question.textContent()).toBe(emotionQuestion)
})

test('after a tap the card stays in the language that it was answered in', async () => {
  const { page, card, collector } = await asked()
  await card.point(4).click()
  await speak(page, 'es')
  // As long as another card takes that does follow.
  await page.evaluate(() => {
    const inline = document.createElement('cx-ask')
    inline.setAttribute('touchpoint', 'landing')
    document.querySelector('main')?.append(inline)
  })
  await page.locator('cx-ask section[lang="es"]').waitFor()
  expect(await page.locator('cx-card section').getAttribute('lang')).toBe('en')
  await page.locator('cx-card').getByRole('radio', { name: 'Easy', exact: true }).click()
  await expect.poll(() => collector.answers()).toMatchObject([{ ease: 4, locale: 'en' }])
})

test('a card whose language was said stays in it', async () => {
  const { page, card } = await asked({ 'data-locale': 'fr' })
  await card.point(1).waitFor()
  await speak(page, 'es')
  await page.evaluate(() => new Promise(requestAnimationFrame))
  expect(await box(page).getAttribute('lang')).toBe('fr')
})

test('a card that waited comes in the language that the page has by then', async () => {
  const { page } = await asked({}, 'en', '<dialog open>Language</dialog><input autofocus>')
  await speak(page, 'de')
  await page.evaluate(() => document.querySelector('input')?.blur())
  await box(page).waitFor()
  expect(await box(page).getAttribute('lang')).toBe('de')
})

test('a card inside the page follows it, too', async () => {
  const { page } = await asked({}, 'en', '<cx-ask touchpoint="help-center"></cx-ask>')
  await page.locator('cx-ask section[lang="en"]').waitFor()
  await speak(page, 'ja')
  await page.locator('cx-ask section[lang="ja"]').waitFor()
  expect(await page.locator('cx-ask section').count()).toBe(1)
})

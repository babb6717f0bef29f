import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { LOCALES } from '../../src/model/locales'
import type { MoreWords, Words } from '../../src/model/words'
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

const ENGLISH = Object.values(await npmParts.words('en')).flat()
const CONFIG = { touchpoints: { checkout: { owner: 'shop', recovery: { url: '/help' } } } }

/** A page of the brand in a language, with the card asking about the checkout on it. */
async function asked(lang: string, width = 1280) {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  site.forward('/v1/answers', collector.url)
  const headers = { 'content-type': 'application/json' }
  site.put('/cx.json', { body: JSON.stringify(CONFIG), headers })
  const tag = withTag({ 'data-endpoint': '/v1/answers', 'data-config': '/cx.json' })
  site.put('/', tag.replace('lang="en"', `lang="${lang}"`))
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints = await complaintsOf(page)
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')
  await page.evaluate(() => void window.cx.ask('checkout'))
  const card = cardOf(page)
  await card.point(1).waitFor()
  return { page, card, collector, complaints, box: page.locator('section[part="card"]') }
}

/** Every text on the card that a person reads or hears. */
function textsOn(page: Page): Promise<string[]> {
  return page.locator('section[part="card"]').evaluate((card) => {
    const texts = [...card.querySelectorAll('[aria-label]')].map((el) => el.ariaLabel ?? '')
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
    return texts.filter((text) => text.trim())
  })
}

function expectNoEnglish(texts: string[]) {
  expect(texts.length).toBeGreaterThan(2)
  expect(texts.filter((text) => ENGLISH.includes(text))).toEqual([])
  expect(texts.join('\n')).not.toMatch(/\b(the|you|your|this|how|easy|step|of|saved|answer)\b/i)
}

test.each([
  { lang: 'fr-CA', locale: 'fr', dir: 'ltr' },
  { lang: 'ar', locale: 'ar', dir: 'rtl' },
  { lang: 'ja-JP', locale: 'ja', dir: 'ltr' },
])(
  'a page in $lang asks in $locale from the first question to the end, with no English left',
  async ({ lang, locale, dir }) => {
    const { page, card, collector, complaints, box } = await asked(lang)
    const words: Words & MoreWords = {
      ...(await npmParts.words(locale)),
      ...(await npmParts.moreWords(locale)),
    }
    expect(await box.getAttribute('lang')).toBe(locale)
    expect(await box.getAttribute('dir')).toBe(dir)
    const seen = [...(await textsOn(page))]
    expect(await card.question.textContent()).toBe(words.emotionQuestion)

    await card.point(2).click()
    await expect.poll(() => card.question.textContent()).toBe(words.easeQuestion)
    seen.push(...(await textsOn(page)))
    await card.point(1).click()
    await card.done.waitFor()
    expect(await card.question.textContent()).toBe(words.reasonsTitle)
    expect(await card.reason(1).count()).toBe(0)
    seen.push(...(await textsOn(page)))
    await card.done.click()
    await expect.poll(() => card.question.textContent()).toBe(words.recovery)
    expect(await card.help.textContent()).toBe(words.recoveryLink)
    seen.push(...(await textsOn(page)))

    expectNoEnglish(seen)
    await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 2, ease: 1, locale }])
    expect(await complaints.all()).toEqual([])
  },
)

test('right to left the scale begins at the right, and the left arrow goes on', async () => {
  const { page, card } = await asked('he')
  const [first, last] = [await card.point(1).boundingBox(), await card.point(5).boundingBox()]
  expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY)
  const { emotion } = await npmParts.words('he')
  await page.keyboard.press('F6')
  await page.keyboard.press('ArrowLeft')
  const focused = () =>
    page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.ariaLabel)
  expect(await focused()).toBe(emotion[1])
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toBe(emotion[0])
})

test.each(LOCALES)(
  'in %s no word of the ease buttons is cut or broken at 390 px',
  async (locale) => {
    const { page, card } = await asked(locale, 390)
    await card.point(5).click()
    const { ease } = await npmParts.words(locale)
    await page.getByRole('radio', { name: ease[4], exact: true }).waitFor()
    const broken = await page.getByRole('radio').evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const { firstChild } = button
        if (!(firstChild instanceof Text)) return ['not a text']
        const cut = button.scrollWidth > button.clientWidth ? [firstChild.data] : []
        const split = [...firstChild.data.matchAll(/[^\s\p{Script=Hiragana}\p{Script=Han}]+/gu)]
        return cut.concat(
          split.flatMap(({ 0: word, index }) => {
            const range = document.createRange()
            range.setStart(firstChild, index)
            range.setEnd(firstChild, index + word.length)
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
            return lines.size > 1 ? [word] : []
          }),
        )
      }),
    )
    expect(broken).toEqual([])
  },
)

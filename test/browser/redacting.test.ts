import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aSite, withTag } from '../support/site'

const TYPED = 'Call me at 612 345 678 or ana@mail.example about 4111 1111 1111 1111, order 123456'
const KEPT = 'Call me at [phone] or [email] about [card], order 123456'
const PRIVATE = /612 345|ana@|4111 1111/
/** The endpoint is down: what comes after the first tap waits for the next try. */
const FAILS_FIRST = { timeout: 20_000 }
let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** A page that redacts comments, whose endpoint is down: everything that leaves it or stays on it. */
async function visit({ isPartLost = false } = {}) {
  const site = await aSite()
  site.put('/v1/answers', { body: '', status: 503 })
  const config = JSON.stringify({ privacy: { redact: true } })
  site.put(
    '/',
    withTag(
      { 'data-endpoint': '/v1/answers', 'data-config': '#cx' },
      `<script type="application/json" id="cx">${config}</script>`,
    ),
  )
  const context = await browser.newContext({ locale: 'en' })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const bodies: string[] = []
  page.on('request', (request) => bodies.push(request.postData() ?? ''))
  if (isPartLost) await page.route('**/redacting-*', (route) => route.abort())
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')

  return {
    page,
    card: cardOf(page),
    bodies,
    /** Every text that localStorage and IndexedDB hold. */
    kept: () =>
      page.evaluate(async () => {
        const texts = [JSON.stringify(localStorage)]
        for (const { name = '' } of await indexedDB.databases()) {
          const database = await new Promise<IDBDatabase>((resolve) => {
            const opening = indexedDB.open(name)
            opening.onsuccess = () => resolve(opening.result)
          })
          for (const store of database.objectStoreNames) {
            const reading = database.transaction(store).objectStore(store).getAll()
            await new Promise((resolve) => {
              reading.onsuccess = resolve
            })
            texts.push(JSON.stringify(reading.result))
          }
          database.close()
        }
        return texts.join('\n')
      }),
  }
}

test('what is private in a comment neither stays on the device nor leaves it, and the page is not told', async () => {
  const { page, card, bodies, kept } = await visit()
  await page.evaluate(() => {
    Object.assign(window, { told: '' })
    window.cx.on('answer', (told) => {
      Object.assign(window, { told: JSON.stringify(told) })
    })
    void window.cx.ask('checkout')
  })
  await card.answer(5, 4)
  await card.comment.pressSequentially(TYPED)
  expect(await kept()).not.toContain('Call me')
  await card.comment.blur()

  await expect.poll(() => bodies.join(), FAILS_FIRST).toContain(KEPT)
  const device = await kept()
  expect(device).toContain(KEPT)
  for (const text of [device, bodies.join(), await page.evaluate('window.told')]) {
    expect(text).toContain(KEPT)
    expect(text).not.toMatch(PRIVATE)
  }
})

test('no comment is asked where what redacts cannot be loaded, and the rest is', async () => {
  const { page, card, bodies } = await visit({ isPartLost: true })
  await page.evaluate(() => void window.cx.ask('checkout'))
  await card.answer(5, 4)
  await card.done.waitFor()
  expect(await card.comment.count()).toBe(0)
  await expect.poll(() => bodies.join(), FAILS_FIRST).toContain('"ease":4')
})

test.each([
  ['is redacted', false, KEPT],
  ['is left out where what redacts cannot be loaded, and the rest is kept', true, undefined],
])('a comment that the page records %s', async (_how, isPartLost, comment) => {
  const { page, bodies, kept } = await visit({ isPartLost })
  const result = await page.evaluate(
    (comment) => window.cx.record('checkout', { emotion: 2, comment }),
    TYPED,
  )
  expect(result).toMatchObject({ outcome: 'answered', answer: { emotion: 2 } })
  expect(result.outcome === 'answered' && result.answer.comment).toBe(comment)
  expect(`${await kept()}${bodies}`).not.toMatch(PRIVATE)
})

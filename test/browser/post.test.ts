import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aSite, type HostPage, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** Taps once on a page whose endpoint answers like that; every request that leaves from then on. */
async function tap(endpoint: HostPage) {
  const site = await aSite()
  site.put('/v1/answers', endpoint)
  site.put('/', {
    body: withTag({ 'data-endpoint': '/v1/answers' }),
    headers: { 'set-cookie': 'id=7' },
  })
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.goto(`${site.origin}/?name=Ana#ana`)
  await page.waitForFunction('window.cx')
  expect(await page.evaluate(() => document.cookie)).toBe('id=7')
  await page.evaluate(() => void window.cx.ask('checkout'))
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  const sent = page.waitForRequest('**/v1/answers')
  await cardOf(page).point(4).click()
  const request = await sent
  return { page, paths, headers: await request.allHeaders(), body: request.postData() ?? '' }
}

test('an answer leaves without cookies, and without what stood in the address of the page', async () => {
  const { headers, body } = await tap({ body: '', status: 503 })
  expect(headers).not.toHaveProperty('cookie')
  expect(headers['content-type']).toBe('text/plain;charset=UTF-8')
  expect(headers.referer).not.toMatch(/name|Ana/)
  expect(body).toContain('"emotion":4')
  expect(body).not.toMatch(/Ana|ana/)
})

test('an answer follows no redirect: an endpoint that has moved is the brand’s to put right', async () => {
  const moved = { body: '', status: 307, headers: { location: '/elsewhere' } }
  const { page, paths } = await tap(moved)
  // The request ends in an error, and the answer stays for the next try.
  await expect
    .poll(() =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':answer:'))),
    )
    .toHaveLength(1)
  await cardOf(page).point(2).click()
  expect(paths.filter((path) => path === '/elsewhere')).toEqual([])
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aCollector } from '../support/collector'
import { aFreePort, aSite, type HostPage, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** A page of the brand with the tag, and what a developer reads in its console. */
async function visit(
  attributes: Record<string, string>,
  files: Record<string, HostPage> = {},
  before = '',
) {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  site.forward('/v1/answers', collector.url)
  for (const [path, file] of Object.entries(files)) site.put(path, file)
  site.put('/', before + withTag(attributes))
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const told: string[] = []
  const errors: string[] = []
  page.on('console', (message) => {
    // The browser's own word on a failed request is not ours.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load'))
      told.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(site.origin)
  return { site, collector, page, card: cardOf(page), told, errors }
}

const ENDPOINT = { 'data-endpoint': '/v1/answers' }
const json = (body: string): HostPage => ({ body, headers: { 'content-type': 'application/json' } })

test('an unknown touchpoint is suppressed, and the message names those that are known', async () => {
  const { page, told, errors } = await visit(ENDPOINT)
  await page.waitForFunction('window.cx')
  expect(await page.evaluate(() => window.cx.ask('chekout'))).toEqual({
    outcome: 'suppressed',
    reason: 'unknown-touchpoint',
  })
  await expect
    .poll(() => told)
    .toEqual([expect.stringMatching(/no touchpoint "chekout".*checkout/)])
  expect(errors).toEqual([])
})

describe.each([
  ['is missing', {}, /\/cx.json could not be read.*404/],
  ['is a page', { '/cx.json': { body: '<h1>Sign in</h1>' } }, /\/cx.json could not be read/],
  ['is cut short', { '/cx.json': json('{"limits": {') }, /\/cx.json could not be read/],
  [
    'has wrong values',
    { '/cx.json': json('{"limits":{"gapDays":"x"},"theme":{"radius":99}}') },
    /limits\.gapDays: expected a number from 0 to 3650, received "x"(.|\n)*theme\.radius/,
  ],
])('a configuration that %s', (_what, files, message) => {
  test('is told once, and the question bank asks on', async () => {
    const attributes = { ...ENDPOINT, 'data-config': '/cx.json' }
    const { page, collector, card, told, errors } = await visit(attributes, files)
    await page.waitForFunction('window.cx')
    await page.evaluate(() => void window.cx.ask('checkout'))
    await card.answer(3, 3)
    await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 3, ease: 3 }])
    expect(told).toEqual([expect.stringMatching(message)])
    expect(errors).toEqual([])
  })
})

describe.each([
  ['refuses everything', { status: 403, body: 'no' }, /answered|replied 403/],
  ['answers with a page', { body: '<h1>Welcome</h1>' }, /replied 200 without a receipt/],
  ['is not there', { status: 404, body: 'no' }, /replied 404/],
])('an endpoint that %s', (_what, reply, message) => {
  test('is told once, and the answer is kept for the next page', async () => {
    const { site, page, collector, card, told, errors } = await visit(
      { 'data-endpoint': '/wrong' },
      { '/wrong': reply },
    )
    await page.waitForFunction('window.cx')
    await page.evaluate(() => void window.cx.ask('checkout'))
    await card.answer(1, 2)
    await expect.poll(() => told).toEqual([expect.stringMatching(message)])
    expect(errors).toEqual([])
    expect(collector.answers()).toEqual([])

    site.put('/', withTag(ENDPOINT))
    await page.reload()
    await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 1, ease: 2 }])
  })
})

test('an endpoint that is down is no mistake of the developer: nothing is told', async () => {
  const port = await aFreePort()
  const { page, card, told, errors } = await visit({
    'data-endpoint': `http://127.0.0.1:${port}/v1/answers`,
  })
  await page.waitForFunction('window.cx')
  const undelivered = page.evaluate(
    () => new Promise((resolve) => window.cx.on('undelivered', resolve)),
  )
  await page.evaluate(() => void window.cx.ask('checkout'))
  await card.answer(1, 2)
  expect(await undelivered).toMatchObject({ willRetry: true, status: 0 })
  expect(told).toEqual([])
  expect(errors).toEqual([])
})

test('where storage is denied the answer is still delivered, and nothing throws', async () => {
  const denied = `<script>
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })
    }
  </script>`
  const { page, collector, card, told, errors } = await visit(ENDPOINT, {}, denied)
  await page.waitForFunction('window.cx')
  await page.evaluate(() => void window.cx.ask('checkout'))
  await card.answer(4, 4)
  await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 4, ease: 4 }])
  expect(told).toEqual([])
  expect(errors).toEqual([])
})

test('a tag that says neither endpoint nor configuration is one clear message', async () => {
  const { page, told, errors } = await visit({})
  await expect.poll(() => told).toEqual([expect.stringMatching(/set an endpoint or a config/)])
  expect(await page.evaluate(() => window.cx)).toBeUndefined()
  expect(errors).toEqual([])
})

test('a name at window.cx that is not ours is left alone', async () => {
  const { page, told, errors } = await visit(
    ENDPOINT,
    {},
    '<script>window.cx = { mine: 1 }</script>',
  )
  await expect.poll(() => told).toEqual([expect.stringMatching(/window.cx is taken/)])
  expect(await page.evaluate(() => window.cx)).toEqual({ mine: 1 })
  expect(errors).toEqual([])
})

test('bodies that are not ours get a problem, and nothing is stored', async () => {
  const { collector } = await visit(ENDPOINT)
  for (const body of ['', 'hello', '[]', '{"v":1}', '{"__proto__":{"a":1}}', '<html>']) {
    const reply = await fetch(collector.endpoint, { method: 'POST', body })
    expect(reply.status).toBe(400)
    expect(reply.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  }
  expect(collector.answers()).toEqual([])
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import { type Asking, aSiteOfTriggers, settled, visitTriggers } from '../support/visit-triggers'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

const when = [{ on: 'event', event: 'demo_watched', delay: 30, unless: ['chat_opened'] }]

/** A visit whose clock stands still until it is told to go on. */
async function visit(touchpoints: Asking = { landing: { when } }) {
  const site = await aSiteOfTriggers(touchpoints)
  const visit = await visitTriggers(browser, site)
  const { page } = visit
  await page.clock.install()
  await visit.open('/')
  return {
    ...visit,
    /** Lets the clock of the page go on, and follows what that begins. */
    async pass(seconds: number) {
      await page.clock.runFor(seconds * 1000)
      await page.clock.resume()
      await settled(page)
    },
    track: (event: string) => page.evaluate((name) => window.cx.track(name), event),
    onDevice: () =>
      page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)]),
  }
}

test('a delay goes on with the next document, to its own time, where the person has consented', async () => {
  const { page, open, pass, track, heard, card } = await visit()
  await page.evaluate(() => window.cx.consent('granted'))
  await track('demo_watched')
  await pass(20)
  await open('/product')
  expect(await heard()).toEqual([])
  await pass(5)
  expect(await heard()).toEqual([])
  await pass(6)
  await card.question.waitFor()
})

test('a delay ends with its document, and leaves nothing on the device, where the person has not consented', async () => {
  const { open, pass, track, heard, onDevice } = await visit()
  await track('demo_watched')
  await open('/product')
  expect(await onDevice()).toEqual([])
  await pass(60)
  expect(await heard()).toEqual([])
})

test('a delay goes on with the next document after the person has acted before, unless they refuse', async () => {
  const { page, open, pass, track, heard, card, onDevice } = await visit()
  const asked = page.evaluate(() => window.cx.ask('checkout'))
  await card.point(4).click()
  await page.evaluate(() => window.cx.close())
  await asked
  await track('demo_watched')
  await open('/product')
  await pass(31)
  await card.question.waitFor()
  await page.evaluate(() => window.cx.close())

  await track('demo_watched')
  await page.evaluate(() => window.cx.consent('denied'))
  await open('/')
  expect((await onDevice()).filter((key) => key.includes('delay'))).toEqual([])
  await pass(60)
  expect(await heard()).toEqual([])
})

test('an event of the next document calls off what began on the last', async () => {
  const { page, open, pass, track, heard } = await visit()
  await page.evaluate(() => window.cx.consent('granted'))
  await track('demo_watched')
  await open('/product')
  await track('chat_opened')
  await pass(60)
  expect(await heard()).toEqual([])
  await open('/')
  await pass(60)
  expect(await heard()).toEqual([])
})

test('a delay that has ended between two documents asks on the second, one of an earlier visit never', async () => {
  const { page, open, pass, track, card, heard } = await visit()
  const consent = () => page.evaluate(() => window.cx.consent('granted'))
  await consent()
  await track('demo_watched')
  await page.goto('about:blank')
  await page.clock.fastForward(40_000)
  await open('/product')
  await card.question.waitFor()
  await page.evaluate(() => window.cx.close())

  await consent()
  await track('demo_watched')
  await page.goto('about:blank')
  await page.clock.fastForward(45 * 60_000)
  await open('/')
  await pass(60)
  expect(await heard()).toEqual([])
})

test('a click that goes to another page asks there, where its page rule says so', async () => {
  const own = [{ on: 'click', selector: '#order', delay: 2 }]
  const where = { paths: ['/order/*'] }
  const { page, open, pass, card, heard } = await visit({ checkout: { when: own, where } })
  await page.evaluate(() => {
    window.cx.consent('granted')
    document.body.insertAdjacentHTML('beforeend', '<button id="order">Order</button>')
  })
  await page.locator('#order').click()
  await open('/order/confirmed')
  expect(await heard()).toEqual([])
  await pass(3)
  await card.question.waitFor()
})

test.each([
  '{"id":5}',
  '7',
  '\n \n',
  'soon landing 0',
  '1 landing 0',
  '1 landing 9',
  '99999999999999 landing 0',
])('what another version or a stranger has left as delays harms nothing: %s', async (left) => {
  const { page, open, pass, heard, complaints } = await visit()
  await page.evaluate((text) => sessionStorage.setItem('cx:shop:delays', text), left)
  await open('/')
  await pass(40)
  expect(await heard()).toEqual([])
  expect(await complaints.all()).toEqual([])
})

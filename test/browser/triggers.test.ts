import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import { aSiteOfTriggers, listening, settled, visitTriggers } from '../support/visit-triggers'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

const TALL = '<meta name="viewport" content="width=device-width"><div style="height:4000px"></div>'

describe.each([
  ['with the Navigation API', true],
  ['without the Navigation API', false],
])('on a single-page app, %s,', (_name, withNavigationApi) => {
  const where = { paths: ['/product'] }

  test('a page that comes by pushState, replaceState or the way back asks on its own', async () => {
    const site = await aSiteOfTriggers({ landing: { when: [{ on: 'load' }], where } })
    const { page, card, heard, complaints } = await visitTriggers(browser, site, {
      withNavigationApi,
    })
    expect(await page.evaluate(() => 'navigation' in window)).toBe(withNavigationApi)
    expect(await heard()).toEqual([])
    const steps: (() => void)[] = [
      () => history.pushState(null, '', '/product'),
      () => history.back(),
      () => history.replaceState(null, '', '/product'),
      () => history.replaceState(null, '', '/'),
      () => history.forward(),
    ]
    for (const step of steps) {
      const path = await page.evaluate('location.pathname')
      await page.evaluate(step)
      await page.waitForFunction((path) => location.pathname !== path, path)
      if (await page.evaluate("location.pathname === '/product'")) {
        await card.question.waitFor()
        await page.evaluate(() => window.cx.close())
      }
    }
    expect(await heard()).toEqual(['landing', 'landing', 'landing'])
    expect(await complaints.all()).toEqual([])
  })

  test('a new query, hash or state is the same page', async () => {
    const site = await aSiteOfTriggers({ landing: { when: [{ on: 'load' }] } })
    const { page, heard, card } = await visitTriggers(browser, site, { withNavigationApi })
    await card.question.waitFor()
    await page.evaluate(() => {
      window.cx.close()
      history.pushState(null, '', '?sort=price')
      history.replaceState({ scroll: 40 }, '')
      location.hash = '#reviews'
    })
    await settled(page)
    expect(await heard()).toEqual(['landing'])
  })

  test('a thousand entries in one second arm the last page only, and break nothing', async () => {
    const site = await aSiteOfTriggers({ landing: { when: [{ on: 'load' }], where } }, TALL)
    const { page, heard, card, complaints } = await visitTriggers(browser, site, {
      withNavigationApi,
    })
    await page.evaluate(() => {
      for (let i = 0; i < 150; i++) history.pushState(null, '', `/list/${i}`)
      history.pushState(null, '', '/product')
    })
    await card.question.waitFor()
    expect(await heard()).toEqual(['landing'])
    expect(await complaints.all()).toEqual([])
  })

  test('scrolling counts for the page that is there, not for the one before', async () => {
    const when = [{ on: 'scroll', percent: 60 }]
    const site = await aSiteOfTriggers({ landing: { when, where } }, TALL)
    const { page, heard, card } = await visitTriggers(browser, site, { withNavigationApi })
    await page.mouse.wheel(0, 3000)
    await page.waitForFunction('scrollY > 2500')
    await page.evaluate(() => history.pushState(null, '', '/product'))
    await listening(page)
    // What a router does: the next page is short, so the browser moves up to its end.
    await page.evaluate(() => document.querySelector('div')?.setAttribute('style', 'height:1500px'))
    await page.waitForFunction('scrollY < 1500')
    await settled(page)
    expect(await heard()).toEqual([])
    await page.evaluate(() => scrollTo(0, 0))
    await page.mouse.wheel(0, 800)
    await card.question.waitFor()
  })

  test('after destroy the history is as it was, and a wrapper over ours goes on', async () => {
    const site = await aSiteOfTriggers({ landing: { when: [{ on: 'load' }], where } })
    const { page, complaints } = await visitTriggers(browser, site, { withNavigationApi })
    await page.evaluate(() => window.cx.destroy())
    expect(await page.evaluate(() => Object.keys(history))).toEqual([])
    expect(await page.evaluate('history.pushState.toString()')).toContain('[native code]')

    await page.reload()
    await page.waitForFunction('window.cx')
    const seen = await page.evaluate(async () => {
      const seen: unknown[] = []
      await window.cx.why('landing')
      const { pushState } = history
      history.pushState = function (...given) {
        seen.push(given[2])
        pushState.apply(this, given)
      }
      window.cx.destroy()
      history.pushState(null, '', '/product')
      return [...seen, location.pathname]
    })
    expect(seen).toEqual(['/product', '/product'])
    expect(await page.locator('cx-card').count()).toBe(0)
    expect(await complaints.all()).toEqual([])
  })
})

describe('scroll', () => {
  test('does not ask on a page that does not scroll', async () => {
    const site = await aSiteOfTriggers({ landing: { when: [{ on: 'scroll', percent: 1 }] } })
    const { page, heard } = await visitTriggers(browser, site)
    await page.mouse.move(200, 200)
    await page.mouse.wheel(0, 500)
    await settled(page)
    expect(await heard()).toEqual([])
  })

  test('counts what was scrolled before the triggers were there', async () => {
    const scrolled = `${TALL}<script>scrollTo(0, 3500)</script>`
    const site = await aSiteOfTriggers({ landing: { when: [{ on: 'scroll' }] } }, scrolled)
    const { card } = await visitTriggers(browser, site)
    await card.question.waitFor()
  })

  test('asks on a page that scrolls a little', async () => {
    const body = '<div style="height:700px"></div>'
    const site = await aSiteOfTriggers({ landing: { when: [{ on: 'scroll', percent: 90 }] } }, body)
    const { page, card } = await visitTriggers(browser, site)
    await page.mouse.wheel(0, 700)
    await card.question.waitFor()
  })

  const box = (style: string) =>
    `<section style="overflow:auto;${style}">${TALL}</section><style>body{margin:0}h1{display:none}</style>`

  test('takes a box that fills most of the window for the page, as an app’s', async () => {
    const when = [{ on: 'scroll', percent: 50 }]
    const site = await aSiteOfTriggers({ landing: { when } }, box('height:100vh'))
    const { page, heard, card } = await visitTriggers(browser, site)
    await page.mouse.move(300, 300)
    await page.mouse.wheel(0, 1000)
    await page.waitForFunction("document.querySelector('section').scrollTop > 900")
    await settled(page)
    expect(await heard()).toEqual([])
    await page.mouse.wheel(0, 1500)
    await card.question.waitFor()
  })

  test('does not take a list in a corner for the page', async () => {
    const when = [{ on: 'scroll', percent: 50 }]
    const site = await aSiteOfTriggers({ landing: { when } }, box('height:200px;width:300px'))
    const { page, heard } = await visitTriggers(browser, site)
    await page.mouse.move(100, 100)
    await page.mouse.wheel(0, 3900)
    await page.waitForFunction("document.querySelector('section').scrollTop > 3000")
    await settled(page)
    expect(await heard()).toEqual([])
  })
})

describe('visible', () => {
  const when = [{ on: 'visible', selector: '.reviews' }]
  const reviews = '<section class="reviews" style="height:400px">Reviews</section>'

  test('asks when half of an element has come into the window, not before', async () => {
    const site = await aSiteOfTriggers({ landing: { when } }, TALL + reviews + TALL)
    const { page, heard, card } = await visitTriggers(browser, site)
    const top = await page.evaluate('document.querySelector(".reviews").offsetTop - innerHeight')
    await page.evaluate((y) => scrollTo(0, y), Number(top) + 150)
    await settled(page)
    expect(await heard()).toEqual([])
    await page.evaluate((y) => scrollTo(0, y), Number(top) + 220)
    await card.question.waitFor()
  })

  test('asks for an element much taller than the window when it fills half of it', async () => {
    const tall = reviews.replace('400px', '9000px')
    const site = await aSiteOfTriggers({ landing: { when } }, TALL + tall)
    const { page, heard, card } = await visitTriggers(browser, site)
    const top = await page.evaluate('document.querySelector(".reviews").offsetTop - innerHeight')
    await page.evaluate((y) => scrollTo(0, y), Number(top) + 100)
    await settled(page)
    expect(await heard()).toEqual([])
    await page.evaluate((y) => scrollTo(0, y), Number(top) + 600)
    await card.question.waitFor()
  })

  test('finds an element that the page brings later by itself', async () => {
    const site = await aSiteOfTriggers({ landing: { when } })
    const { page, heard, card } = await visitTriggers(browser, site)
    expect(await heard()).toEqual([])
    await page.evaluate(
      (html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html),
      reviews,
    )
    await card.question.waitFor()
  })

  test('finds an element that a click brings in place of another, with no change of height', async () => {
    const body = `<button onclick="this.nextElementSibling.className = 'reviews'">Reviews</button><p>Text</p>`
    const site = await aSiteOfTriggers({ landing: { when } }, body)
    const { page, card } = await visitTriggers(browser, site)
    await page.getByRole('button', { name: 'Reviews' }).click()
    await card.question.waitFor()
  })

  test('never asks for what is hidden', async () => {
    const hidden = reviews.replace('height', 'display:none;height')
    const site = await aSiteOfTriggers({ landing: { when } }, hidden)
    const { page, heard } = await visitTriggers(browser, site)
    await settled(page)
    expect(await heard()).toEqual([])
  })
})

test('a click in a shadow that the page stops asks, one beside it does not', async () => {
  const when = [{ on: 'click', selector: '.buy' }]
  const body = `<div id="shop"></div><button id="other">Other</button><script>
    shop.attachShadow({ mode: 'open' }).innerHTML = '<button class="buy"><b>Buy</b></button>'
    addEventListener('click', (event) => event.stopImmediatePropagation())
    document.addEventListener('click', (event) => event.stopImmediatePropagation(), true)
  </script>`
  const site = await aSiteOfTriggers({ landing: { when } }, body)
  const { page, heard, card } = await visitTriggers(browser, site)
  await page.locator('#other').click()
  await settled(page)
  expect(await heard()).toEqual([])
  await page.getByText('Buy').click()
  await card.question.waitFor()
})

describe('exit', () => {
  const site = () => aSiteOfTriggers({ landing: { when: [{ on: 'exit' }] } }, TALL)
  const withTouch = () =>
    aSiteOfTriggers({ landing: { when: [{ on: 'exit', touch: true }] } }, TALL)
  const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 640 } }

  test('asks when the mouse leaves quickly through the top', async () => {
    const { page, heard, card } = await visitTriggers(browser, await site())
    await page.mouse.move(400, 300)
    await page.mouse.move(400, 40)
    await settled(page)
    expect(await heard()).toEqual([])
    await page.mouse.move(400, 300)
    await page.mouse.move(400, 2)
    await page.mouse.move(400, -5)
    await card.question.waitFor()
  })

  test('does not ask when the mouse leaves at a side, or turns back at the top', async () => {
    const { page, heard } = await visitTriggers(browser, await site())
    await page.mouse.move(400, 300)
    await page.mouse.move(-5, 300)
    await page.mouse.move(400, 300)
    await page.mouse.move(400, 5)
    await page.mouse.move(400, 300)
    await settled(page)
    expect(await heard()).toEqual([])
  })

  /** The way that a page moves under a finger which pulls it up by 400 px. */
  async function flickUp(page: Page, pxPerFrame: number) {
    await page.evaluate(() => scrollTo(0, 3000))
    await settled(page)
    await page.evaluate(async (step) => {
      while (scrollY > 2600) {
        scrollBy(0, -step)
        await new Promise(requestAnimationFrame)
      }
    }, pxPerFrame)
    await settled(page)
  }

  test('does not ask on a phone by itself', async () => {
    const { page, heard } = await visitTriggers(browser, await site(), { context: PHONE })
    await flickUp(page, 80)
    expect(await heard()).toEqual([])
  })

  test('asks on a phone when a person scrolls up quickly, where the trigger says so', async () => {
    const { page, card } = await visitTriggers(browser, await withTouch(), { context: PHONE })
    await flickUp(page, 80)
    await card.question.waitFor()
  })

  test('does not ask on a phone when a person scrolls up to read again', async () => {
    const { page, heard } = await visitTriggers(browser, await withTouch(), { context: PHONE })
    await flickUp(page, 5)
    expect(await heard()).toEqual([])
  })
})

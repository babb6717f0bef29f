import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
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
const EMOTION = 'How do you feel after placing your order?'
const EASE = 'How easy or difficult was it to complete your purchase?'

/** A page of the brand whose checkout asks as configured. */
async function visit(checkout: object, config: object = {}) {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  site.forward('/v1/answers', collector.url)
  const body = JSON.stringify({ touchpoints: { checkout }, limits: NO_LIMITS, ...config })
  site.put('/cx.json', { body, headers: { 'content-type': 'application/json' } })
  site.put('/', withTag({ 'data-endpoint': '/v1/answers', 'data-config': '/cx.json' }))
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const card = cardOf(page)

  async function ask() {
    await page.goto(site.origin)
    await page.waitForFunction('window.cx')
    await page.evaluate(() => void window.cx.ask('checkout'))
    await card.question.waitFor()
  }

  await ask()
  return { page, card, collector, ask }
}

/** The point of the question that is on screen, by its name. */
type Visit = Awaited<ReturnType<typeof visit>>
const tap = ({ page }: Visit, name: string) =>
  page.getByRole('radio', { name, exact: true }).click()

test('effort first asks how easy it was, then how it felt, and says so in the answer', async () => {
  const visited = await visit({ order: 'effort-first' })
  const { card, collector, page } = visited
  expect(await card.question.textContent()).toBe(EASE)
  await page.getByText('Step 1 of 2').waitFor()
  await tap(visited, 'Difficult')
  await page.getByText('Step 2 of 2').waitFor()
  expect(await card.question.textContent()).toBe(EMOTION)
  await expect.poll(() => collector.answers()).toMatchObject([{ rev: 1, ease: 2 }])
  expect(collector.answers()[0]).not.toHaveProperty('emotion')

  await card.change.click()
  expect(await card.question.textContent()).toBe(EASE)
  await tap(visited, 'Easy')
  await tap(visited, 'Very good')
  await card.done.click()
  await expect
    .poll(() => collector.answers())
    .toMatchObject([{ rev: 3, ease: 4, emotion: 5, layout: 'cards', order: 'effort-first' }])
})

test('a random order is in the answer as it was drawn, and both come', async () => {
  const visited = await visit({ order: 'random' })
  const { card, collector } = visited
  const orders = () => new Set(collector.answers().map(({ order }) => order))
  // Thirty asks of one order alone would be drawn once in a thousand million times.
  for (let asks = 1; orders().size < 2 && asks <= 30; asks++) {
    if (asks > 1) await visited.ask()
    const isEase = (await card.question.textContent()) === EASE
    await tap(visited, isEase ? 'Easy' : 'Good')
    await expect.poll(() => collector.answers()).toHaveLength(asks)
    expect(collector.answers()).toContainEqual(
      expect.objectContaining(
        isEase ? { order: 'effort-first', ease: 4 } : { order: 'emotion-first', emotion: 4 },
      ),
    )
  }
  expect(orders().size).toBe(2)
})

test('a split asks one question and no other, as the answer says, and both are drawn', async () => {
  const visited = await visit({ layout: 'split', owner: 'shop', recovery: { url: '/help' } })
  const { page, card, collector } = visited
  const orders = () => new Set(collector.answers().map(({ order }) => order))
  for (let asks = 1; orders().size < 2 && asks <= 30; asks++) {
    if (asks > 1) await visited.ask()
    const isEase = (await card.question.textContent()) === EASE
    expect(await page.getByText('Step 1').count()).toBe(0)
    await tap(visited, isEase ? 'Very difficult' : 'Very bad')
    await card.done.waitFor()
    expect(
      await page.getByText(isEase ? 'Very difficult' : 'Very bad', { exact: true }).count(),
    ).toBe(1)
    await card.done.click()
    await card.help.waitFor()
    await expect.poll(() => collector.answers().at(-1)?.recovery).toBe('offered')
    const answer = collector.answers().at(-1)
    expect(answer).toMatchObject(
      isEase ? { order: 'effort-first', ease: 1 } : { order: 'emotion-first', emotion: 1 },
    )
    expect(answer).toMatchObject({ layout: 'split', rev: 2 })
    expect(answer).not.toHaveProperty(isEase ? 'emotion' : 'ease')
  }
  expect(orders().size).toBe(2)
  expect(new Set(collector.answers().map(({ instrument }) => instrument)).size).toBe(2)
})

describe('a grid', () => {
  test('asks both questions in one tap, and is kept apart from the five points', async () => {
    const visited = await visit({ layout: 'grid3' })
    const { page, card, collector } = visited
    await page.getByRole('button', { name: 'Bad and easy', exact: true }).click()
    await card.done.waitFor()
    expect(await page.getByText('Bad · Easy').count()).toBe(1)
    await expect
      .poll(() => collector.answers())
      .toMatchObject([{ rev: 1, emotion3: 1, ease3: 3, layout: 'grid3', order: 'together' }])
    const [answer] = collector.answers()
    expect(answer).not.toHaveProperty('emotion')
    expect(answer).not.toHaveProperty('ease')

    await card.change.click()
    const before = page.getByRole('button', { name: 'Bad and easy', exact: true })
    expect(await before.getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('button', { name: 'Good and difficult', exact: true }).click()
    await expect.poll(() => collector.answers()).toMatchObject([{ rev: 2, emotion3: 3, ease3: 1 }])
  })

  test('has cells of at least 56 px, better to the top and easier to the end of the line', async () => {
    const { page } = await visit({ layout: 'grid3' })
    const box = async (name: string) => {
      const found = await page.getByRole('button', { name, exact: true }).boundingBox()
      if (!found) throw new Error(`"${name}" is not to be seen`)
      return found
    }
    const [best, worst] = [await box('Good and easy'), await box('Bad and difficult')]
    expect(best.x).toBeGreaterThan(worst.x)
    expect(best.y).toBeLessThan(worst.y)
    for (const { width, height } of [best, worst]) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(56)
    }
    await page.setViewportSize({ width: 320, height: 640 })
    const small = await box('Good and easy')
    expect(Math.min(small.width, small.height)).toBeGreaterThanOrEqual(56)
  })

  test('is mirrored from right to left', async () => {
    const { page } = await visit({ layout: 'grid3' }, { locale: 'he' })
    const cells = page.locator('[part="cell"]')
    const [hard, easy] = [await cells.nth(0).boundingBox(), await cells.nth(2).boundingBox()]
    expect(easy?.x).toBeLessThan(hard?.x ?? 0)
  })

  test('is answered by keyboard in two groups of radios, each at once', async () => {
    const { page, card, collector } = await visit({ layout: 'grid3' })
    const groups = page.getByRole('radiogroup')
    expect(await groups.count()).toBe(2)
    expect(await page.getByRole('radiogroup', { name: EMOTION }).count()).toBe(1)
    expect(await page.getByRole('radiogroup', { name: EASE }).count()).toBe(1)

    await page.keyboard.press('F6')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(collector.answers()).toEqual([])
    await page.keyboard.press('Space')
    await expect.poll(() => collector.answers()).toMatchObject([{ rev: 1, emotion3: 1 }])
    expect(
      await page.getByRole('radio', { name: 'Bad', exact: true }).getAttribute('aria-checked'),
    ).toBe('true')
    expect(await card.done.count()).toBe(0)

    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await card.done.waitFor()
    await expect.poll(() => collector.answers()).toMatchObject([{ rev: 2, emotion3: 1, ease3: 2 }])
  })

  test('has no cell among the stops of the Tab key', async () => {
    const { page } = await visit({ layout: 'grid3' })
    await page.keyboard.press('F6')
    const stops: (string | null | undefined)[] = []
    for (let stop = 0; stop < 3; stop++) {
      stops.push(
        await page.evaluate(() => {
          const inside = document.activeElement?.shadowRoot?.activeElement
          return inside?.getAttribute('part')
        }),
      )
      await page.keyboard.press('Tab')
    }
    expect(stops).toEqual(['axis', 'axis', undefined])
  })

  test('whose part cannot be loaded is not asked, and the page hears no error', async () => {
    const { page } = await visit({ layout: 'cards' })
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.route('**/asking-grid-*', (route) => route.abort())
    await page.route('**/cx.json', (route) =>
      route.fulfill({
        json: { touchpoints: { checkout: { layout: 'grid3' } }, limits: NO_LIMITS },
      }),
    )
    await page.reload()
    await page.waitForFunction('window.cx')
    expect(await page.evaluate(() => window.cx.ask('checkout'))).toEqual({
      outcome: 'suppressed',
      reason: 'unavailable',
    })
    expect(await page.locator('cx-card').count()).toBe(0)
    expect(errors).toEqual([])
  })
})

describe('optional questions', () => {
  const VALUES: [followUp: string, label: string, value: string | number][] = [
    ['expectation', 'Worse', -1],
    ['success', 'Not yet', 'not-yet'],
    ['repurchase', 'Definitely', 5],
    ['recommend', 'Probably not', 2],
    ['feeling', 'Feeling valued', 'recognition'],
  ]

  test('leave the page with the answer, each value', async () => {
    const followUps = VALUES.map(([followUp]) => followUp)
    const { page, card, collector } = await visit({ followUps })
    await card.answer(3, 3)
    await card.done.waitFor()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    for (const [followUp, name, value] of VALUES) {
      const group = page.getByRole('radiogroup').nth(followUps.indexOf(followUp))
      await group.getByRole('radio', { name, exact: true }).click()
      await expect.poll(() => collector.answers().at(-1)).toMatchObject({ [followUp]: value })
    }
    await card.done.click()
    await expect
      .poll(() => collector.answers())
      .toMatchObject([Object.fromEntries(VALUES.map(([followUp, , value]) => [followUp, value]))])
  })

  test('that are taken back are gone from the answer', async () => {
    const { page, card, collector } = await visit({ followUps: ['success'] })
    await card.answer(3, 3)
    const yes = page.getByRole('radio', { name: 'Yes', exact: true })
    await yes.click()
    await expect.poll(() => collector.answers()).toMatchObject([{ rev: 3, success: 'yes' }])
    await yes.click()
    await expect.poll(() => collector.answers()).toMatchObject([{ rev: 4 }])
    expect(collector.answers()[0]).not.toHaveProperty('success')
  })

  test('are looked through with arrows, and chosen with Space', async () => {
    const { page, card, collector } = await visit({ followUps: ['success'] })
    await card.answer(3, 3)
    await page.getByRole('radio', { name: 'Yes', exact: true }).focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    await page.keyboard.press('Space')
    await expect.poll(() => collector.answers()).toMatchObject([{ success: 'no' }])
  })

  test('whose part or words cannot be loaded cost nothing else', async () => {
    const { page, card, collector, ask } = await visit({ followUps: ['success'] })
    for (const missing of ['**/asking-follow-ups-*', '**/texts-en-follow-ups-*']) {
      await page.route(missing, (route) => route.abort())
      await ask()
      await card.answer(4, 4)
      await card.done.click()
      await expect.poll(() => collector.answers().at(-1)).toMatchObject({ end: 'open', ease: 4 })
      expect(await page.getByText('Did you do what you came to do?').count()).toBe(0)
      await page.unroute(missing)
    }
  })

  test('load nothing on a page that asks none', async () => {
    const loaded: string[] = []
    const visited = await visit({})
    visited.page.on('request', (request) => loaded.push(request.url()))
    await visited.ask()
    await visited.card.answer(3, 3)
    await visited.card.done.waitFor()
    expect(loaded.some((url) => url.includes('asking-more'))).toBe(true)
    expect(loaded.filter((url) => /follow-ups|asking-grid/.test(url))).toEqual([])
  })
})

test.each([
  ['no-preference', 1],
  ['reduce', 0],
] as const)('with motion %s a face has %i animation on its way to another', async (motion, n) => {
  const { page } = await visit({})
  await page.emulateMedia({ reducedMotion: motion })
  const animations = await page.getByRole('radio').evaluateAll(([one, other]) => {
    const [from, to] = [one, other].map((point) => point?.querySelector('path'))
    from?.getBoundingClientRect()
    from?.setAttribute('d', to?.getAttribute('d') ?? '')
    return from?.getAnimations().length
  })
  expect(animations).toBe(n)
})

describe('help by an event of the page', () => {
  test('is a button that tells the page which one to open, and the answer that it was taken', async () => {
    const recovery = { event: 'chat', label: 'Chat with us' }
    const { page, card, collector } = await visit({ recovery })
    await page.evaluate(() => {
      const told: unknown[] = []
      Object.assign(window, { told })
      window.cx.on('recovery', ({ event, answer }) => told.push([answer.recovery, event]))
    })
    await card.answer(1, 1)
    await card.done.click()
    const help = page.getByRole('button', { name: 'Chat with us' })
    await help.click()
    await expect.poll(() => collector.answers()).toMatchObject([{ recovery: 'taken' }])
    expect(await page.evaluate(() => Reflect.get(window, 'told'))).toEqual([
      ['offered', undefined],
      ['taken', 'chat'],
    ])
    expect(page.context().pages()).toHaveLength(1)
  })

  test('with an address is a link that does both', async () => {
    const { page, card } = await visit({ recovery: { event: 'chat', url: '/help' } })
    const told = page.evaluate(
      () =>
        new Promise((resolve) => {
          window.cx.on('recovery', ({ event }) => event && resolve(event))
        }),
    )
    await card.answer(1, 1)
    await card.done.click()
    const opened = page.context().waitForEvent('page')
    await card.help.click()
    expect(new URL((await opened).url()).pathname).toBe('/help')
    expect(await told).toBe('chat')
  })
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCollector, type Collector } from '../support/collector'
import { aFreePort, aSite, type Site, withTag } from '../support/site'
import { cardOf } from './card-of'
import { ENGINES } from './engines'
import type { Visitor } from './visitor'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** No styles, scripts or sinks but those that the page itself allows. */
const STRICT = [
  "default-src 'none'; script-src 'self' 'nonce-n'; connect-src 'self'; img-src 'self'",
  "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
].join('; ')

/** Listens from the first moment, as no driver tells it in every engine. */
const LISTENER = `<script nonce="n">
  window.heard = []
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) {
    addEventListener(type, (event) => heard.push(type + ' ' + (event.message || event.reason || event.violatedDirective)))
  }
  for (const type of ['click', 'keydown', 'focusin', 'input']) {
    document.addEventListener(type, (event) => event.target.localName === 'cx-card' && heard.push('leaked ' + type))
  }
</script>`
const COVER = '<div style="position:fixed; inset:0; z-index:2147483647; background:#ffe8"></div>'
const NO_LIMITS = { perSession: 1000, gapDays: 0, touchpointDays: 0, dismissedDays: 0 }
/** A card waits while a field has the focus: a button may. */
const BUTTON = '<button autofocus>Track the order</button>'

describe.each(Object.entries(ENGINES))('in %s', (_engine, visit) => {
  let visitor: Visitor
  let site: Site
  let collector: Collector
  const ends: (() => void | Promise<void>)[] = []

  beforeAll(async () => {
    site = await aSite((end) => ends.push(end))
    const options = { origins: [site.origin], port: await aFreePort() }
    collector = await aCollector(options, (end) => ends.push(end))
    site.forward('/v1/answers', collector.url)
    const headers = { 'content-type': 'application/json' }
    site.put('/cx.json', { body: JSON.stringify({ limits: NO_LIMITS }), headers })
    visitor = await visit()
    ends.push(() => visitor.close())
  })

  afterAll(async () => {
    for (const end of ends.reverse()) await end()
  })

  let visits = 0
  /** A page of its own that asks. */
  async function asked({ lang = 'en', body = '', headers = {} } = {}) {
    const path = `/page-${++visits}`
    const tag = withTag(
      { 'data-endpoint': '/v1/answers', 'data-config': '/cx.json', 'data-ask': 'checkout' },
      body,
    )
    const html = tag.replace('lang="en">', `lang="${lang}"><meta charset="utf-8">${LISTENER}`)
    site.put(path, { body: html, headers })
    await visitor.goto(site.origin + path)
    const card = cardOf(visitor)
    await card.asks(/./)
    const answers = () => collector.answers().filter((answer) => answer.path === path)
    return { card, answers }
  }

  /** Errors, violations and events of the card's, as the page has heard of them. */
  const heard = () => visitor.see(() => Reflect.get(window, 'heard') as string[], null)

  test('the card opens above everything, takes no focus, and its live region tells of it', async () => {
    const { card } = await asked({ body: COVER + BUTTON })
    await expect.poll(card.see).toMatchObject({
      isInTopLayer: true,
      isDressed: true,
      focused: '',
      status: expect.stringContaining('feel'),
    })
    expect(await visitor.see(() => document.activeElement?.localName, null)).toBe('button')
    await card.click('close')
    await expect.poll(card.see).toBeNull()
    expect(await visitor.see(() => document.activeElement?.localName, null)).toBe('button')
  })

  test('taps, a change of mind, a reason and a comment arrive as one answer', async () => {
    const { card, answers } = await asked({ body: COVER })
    await card.click('point', 2)
    await card.asks(/easy or difficult/)
    expect((await card.see())?.status).toMatch(/^Answer saved\. How easy/)
    await expect.poll(answers).toMatchObject([{ emotion: 2, end: 'open' }])
    await card.click('again')
    await card.asks(/feel/)
    await card.click('point', 5)
    await card.asks(/easy or difficult/)
    await card.click('point', 4)
    await card.asks(/influenced/)
    await card.click('reason', 2)
    await card.click('comment')
    await visitor.type('It was quick')
    await card.click('done')
    await card.asks(/^Thank you/)
    await card.click('close')
    await expect.poll(card.see).toBeNull()
    await expect
      .poll(answers)
      .toMatchObject([
        { emotion: 5, ease: 4, reasons: ['charges'], comment: 'It was quick', end: 'complete' },
      ])
    expect(await heard()).toEqual([])
  })

  test('by keyboard alone: F6 enters, arrows look around, Space and Enter answer, Escape gives the focus back', async () => {
    const { card, answers } = await asked({ body: BUTTON })
    await visitor.click(...(await visitor.see(middleOfButton, null)))
    await visitor.press('F6')
    await expect.poll(card.see).toMatchObject({ focused: 'Very bad' })
    for (let n = 0; n < 3; n++) await visitor.press('ArrowRight')
    await expect.poll(card.see).toMatchObject({ focused: 'Good' })
    expect(answers()).toEqual([])
    await visitor.press(' ')
    await expect.poll(card.see).toMatchObject({ focused: 'Very difficult' })
    await visitor.press('ArrowLeft')
    await visitor.press('Enter')
    await expect.poll(card.see).toMatchObject({ focused: 'Payment methods' })
    await visitor.press('Tab')
    await visitor.press(' ')
    await visitor.press('Escape')
    await expect.poll(card.see).toBeNull()
    expect(await visitor.see(() => document.activeElement?.localName, null)).toBe('button')
    await expect
      .poll(answers)
      .toMatchObject([{ emotion: 4, ease: 5, reasons: ['charges'], end: 'dismissed' }])
    expect(await heard()).toEqual([])
  })

  test('an answer given while the collector is down arrives once, after a reload', async () => {
    const { card, answers } = await asked()
    await collector.stop()
    await card.click('point', 1)
    await card.asks(/easy or difficult/)
    await card.click('point', 1)
    await card.asks(/influenced/)
    await collector.start()
    expect(answers()).toEqual([])
    site.put('/elsewhere', withTag({ 'data-endpoint': '/v1/answers' }))
    await visitor.goto(`${site.origin}/elsewhere`)
    await expect.poll(answers).toMatchObject([{ emotion: 1, ease: 1, rev: 2 }])
  })

  test('under a strict policy with Trusted Types it is whole, and the page hears of no violation', async () => {
    const { card, answers } = await asked({ headers: { 'content-security-policy': STRICT } })
    await expect.poll(card.see).toMatchObject({ isDressed: true })
    await card.click('point', 3)
    await card.asks(/easy or difficult/)
    await card.click('point', 3)
    await card.asks(/influenced/)
    await expect.poll(answers).toMatchObject([{ emotion: 3, ease: 3 }])
    expect(await heard()).toEqual([])
  })

  test('in Arabic it is mirrored, and the left arrow goes on', async () => {
    const { card, answers } = await asked({ lang: 'ar' })
    const before = await card.see()
    expect(before).toMatchObject({ direction: 'rtl' })
    await visitor.press('F6')
    await visitor.press('ArrowLeft')
    await expect.poll(card.see).toMatchObject({ focused: before?.points[1] })
    await card.click('point', 4)
    await expect.poll(answers).toMatchObject([{ emotion: 4, locale: 'ar' }])
  })

  test('axe knows no barrier at any step', async () => {
    site.put('/axe.js', AXE)
    const { card } = await asked({ body: '<script src="/axe.js"></script>' })
    expect(await visitor.see(barriers, null)).toEqual([])
    await card.click('point', 1)
    await card.asks(/easy or difficult/)
    expect(await visitor.see(barriers, null)).toEqual([])
    await card.click('point', 1)
    await card.asks(/influenced/)
    await card.click('reason', 1)
    expect(await visitor.see(barriers, null)).toEqual([])
    await card.click('done')
    await card.asks(/^Thank you/)
    expect(await visitor.see(barriers, null)).toEqual([])
  })
})

function middleOfButton(): [number, number] {
  const { x, y } = document.querySelector('button')?.getBoundingClientRect() ?? { x: 0, y: 0 }
  return [x + 8, y + 8]
}

/** What axe finds, once nothing moves any more: on its way a colour is not what it will be. */
async function barriers(): Promise<string[]> {
  const root = document.querySelector('cx-card')?.shadowRoot
  const moving = [...(root?.querySelectorAll('*') ?? [])].flatMap((element) =>
    element.getAnimations(),
  )
  await Promise.allSettled(moving.map(({ finished }) => finished))
  const { violations } = await Reflect.get(window, 'axe').run({ resultTypes: ['violations'] })
  return violations.map(({ id, nodes }: { id: string; nodes: { target: unknown }[] }) =>
    [id, ...nodes.map(({ target }) => target)].join(' '),
  )
}

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { startPage } from '../../support/start-page'

const variants = [
  { id: 'plain', weight: 0 },
  { id: 'warm', emotion: 'How did paying feel?' },
]
const config = { locale: 'en', touchpoints: { checkout: { variants }, landing: {} } }

describe('a touchpoint with several wordings', () => {
  test('asks in the one that is drawn, and its answers say which', async () => {
    const page = startPage({ options: { config } })
    const { card } = await page.ask('checkout')
    expect(card.question.emotion).toBe('How did paying feel?')
    expect(card.question.ease).toMatch(/easy or difficult/)
    card.onChange({ emotion: 4 })
    await page.cx.flush()
    expect(page.posted).toMatchObject([{ touchpoint: 'checkout', variant: 'warm' }])
  })

  test('leaves the others as they are', async () => {
    const page = startPage({ options: { config } })
    const { card } = await page.ask('landing')
    card.onChange({ emotion: 4 })
    await page.cx.flush()
    expect(page.posted[0]).not.toHaveProperty('variant')
  })
})

describe('the person that the page has named', () => {
  test('is in the answers, also of the brand’s own interface', async () => {
    const page = startPage()
    page.cx.identify('u_8f2')
    const { card } = await page.ask('checkout')
    card.onChange({ emotion: 4 })
    await page.cx.record('landing', { ease: 2 })
    await page.cx.flush()
    expect(page.posted.map(({ visitor }) => visitor)).toEqual(['u_8f2', 'u_8f2'])
  })

  test('is never made up, and forgotten with null', async () => {
    const page = startPage()
    page.cx.identify('u_8f2')
    page.cx.identify(null)
    const { card } = await page.ask('checkout')
    card.onChange({ emotion: 4 })
    await page.cx.flush()
    expect(page.posted[0]).not.toHaveProperty('visitor')
    expect(page.posted[0]).not.toHaveProperty('visit')
  })

  test('is named by the tag, too, unless what it says is no id', async () => {
    const page = startPage({ options: { visitor: 'u_8f2' } })
    await page.cx.record('landing', { ease: 2 })
    page.cx.identify('')
    await page.cx.record('checkout', { ease: 2 })
    await page.cx.flush()
    expect(page.posted.map(({ visitor }) => visitor)).toEqual(['u_8f2', undefined])
    expect(page.toldSoFar()).toBe(0)

    const wrong = startPage({ options: { visitor: 'x'.repeat(101) } })
    expect(await wrong.told()).toEqual([expect.stringContaining('cx.identify: expected an id')])
  })

  test.each([['x'.repeat(101)], [42], [Symbol('me')], [{}]])(
    'as %s is told and left out, so that the answer is not refused',
    async (visitor) => {
      const page = startPage()
      page.cx.identify(visitor as string)
      const { card } = await page.ask('checkout')
      card.onChange({ emotion: 4 })
      await page.cx.flush()
      expect(page.posted[0]).not.toHaveProperty('visitor')
      expect(await page.told()).toEqual([expect.stringContaining('cx.identify: expected an id')])
    },
  )
})

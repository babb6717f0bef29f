// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { readAskConfig } from '../../../src/model/read-ask-config'
import { resolve } from '../../../src/model/resolve'
import { compose } from '../../../src/sdk/asking/compose'
import type { CardParts } from '../../../src/sdk/card-parts'
import { npmParts } from '../../../src/sdk/npm-parts'

/** The question of a touchpoint called checkout, unless another name is given. */
async function questionOf(
  own: object = {},
  language = 'en',
  config: object = {},
  name = 'checkout',
  { chance = 0, parts = {} }: { chance?: number; parts?: Partial<CardParts> } = {},
) {
  const read = readAskConfig({ touchpoints: { [name]: own }, ...config }).config
  const touchpoint = resolve(name, read)
  const { address } = read
  const asked = { locale: language, chance, address }
  return touchpoint && compose(touchpoint, asked, { ...npmParts, ...parts })
}

describe('with no configuration', () => {
  test('the question, its reasons and the words are the bank’s', async () => {
    const question = await questionOf()
    expect(question).toMatchObject({
      touchpoint: 'checkout',
      stage: 'purchase',
      moment: 1,
      emotion: 'How do you feel after placing your order?',
      locale: 'en',
      layout: 'cards',
      order: 'emotion-first',
      hasOwner: false,
      recovery: undefined,
    })
    expect(question?.reasons.map(({ id }) => id)).toEqual([
      ...['payment', 'charges', 'form', 'delivery', 'account', 'speed'],
    ])
    expect((await question?.moreWords())?.done).toBe('Done')
  })

  test('Spanish addresses people as tú, or as usted where the brand says so', async () => {
    expect((await questionOf({}, 'es'))?.emotion).toBe(
      '¿Cómo te sientes después de hacer tu pedido?',
    )
    const formal = await questionOf({}, 'es', { address: 'usted' })
    expect(formal?.emotion).toBe('¿Cómo se siente después de hacer su pedido?')
    expect(formal?.locale).toBe('es')
    expect((await questionOf({}, 'en', { address: 'usted' }))?.locale).toBe('en')
  })
})

describe('the brand’s own words', () => {
  test('go over the bank’s, each on its own', async () => {
    const question = await questionOf({ emotion: 'How was it?' })
    expect(question?.emotion).toBe('How was it?')
    expect(question?.ease).toBe('How easy or difficult was it to complete your purchase?')
  })

  test('in another language leave the bank’s in this one', async () => {
    const own = { emotion: { es: '¿Qué tal?' } }
    expect((await questionOf(own, 'es'))?.emotion).toBe('¿Qué tal?')
    expect((await questionOf(own, 'en'))?.emotion).toBe('How do you feel after placing your order?')
  })

  test('in another language alone give way to a question that fits any touchpoint, where the bank has none', async () => {
    const own = { stage: 'second-life', emotion: { es: '¿Qué tal?' } }
    expect(await questionOf(own, 'en', {}, 'repair')).toMatchObject({
      emotion: 'How do you feel about this step?',
      ease: 'How easy or difficult was this step?',
      reasons: [],
    })
  })

  test('of which one question is missing, where the bank has none, keep the other', async () => {
    const own = { stage: 'second-life', emotion: 'How was it?' }
    expect(await questionOf(own, 'en', {}, 'repair')).toMatchObject({
      emotion: 'How was it?',
      ease: 'How easy or difficult was this step?',
    })
  })

  test('of a stage that nobody knows are not needed, in tú or usted', async () => {
    const own = { stage: 'second-life' }
    expect((await questionOf(own, 'es', {}, 'repair'))?.emotion).toBe(
      '¿Cómo te sientes con este paso?',
    )
    expect((await questionOf(own, 'es', { address: 'usted' }, 'repair'))?.emotion).toBe(
      '¿Cómo se siente con este paso?',
    )
  })

  test('of a touchpoint without any are the question of its stage', async () => {
    const question = await questionOf({ stage: 'use' }, 'en', {}, 'unboxing')
    const stage = await questionOf({}, 'en', {}, 'feature-task')
    expect(question?.emotion).toBe(stage?.emotion)
    expect(question?.touchpoint).toBe('unboxing')
  })
})

describe('in a language that the bank does not speak', () => {
  test('the questions fit any touchpoint, and no reason of the bank is left in another language', async () => {
    expect(await questionOf({}, 'fr')).toMatchObject({
      emotion: 'Comment avez-vous vécu cette étape\u00a0?',
      ease: 'Cette étape a-t-elle été facile ou difficile\u00a0?',
      reasons: [],
      locale: 'fr',
    })
    expect((await questionOf({}, 'pt-BR'))?.locale).toBe('pt-BR')
  })

  test('the bank’s wording is not even looked for', async () => {
    const wording = () => Promise.reject(new Error('404'))
    const question = await questionOf({}, 'ja', {}, 'checkout', { parts: { wording } })
    expect(question?.locale).toBe('ja')
  })

  test('the brand’s own words go over them, each on its own', async () => {
    const own = { emotion: { fr: 'Alors\u00a0?', en: 'So?' }, ease: { en: 'Easy?' } }
    expect(await questionOf(own, 'fr')).toMatchObject({
      emotion: 'Alors\u00a0?',
      ease: 'Cette étape a-t-elle été facile ou difficile\u00a0?',
    })
  })

  test('the brand’s own reasons stay, in another language where they must, but for the bank’s without a label', async () => {
    const reasons = [
      { id: 'gift', label: { en: 'Gift wrap', fr: 'Emballage' } },
      { id: 'queue', label: { en: 'Queue' } },
      { id: 'speed' },
    ]
    expect((await questionOf({ reasons }, 'fr'))?.reasons).toEqual([
      { id: 'gift', label: 'Emballage' },
      { id: 'queue', label: 'Queue' },
    ])
  })

  test('the way to a person is called by the card where the brand has no name for it', async () => {
    const recovery = { url: '/help', label: { en: 'Talk to us' } }
    const question = await questionOf({ recovery }, 'fr')
    expect(question?.recovery?.label).toBeUndefined()
    expect((await question?.moreWords())?.recoveryLink).toBe('Obtenir de l’aide')
  })
})

describe('the brand’s own reasons', () => {
  test('stand instead of the bank’s, in their order', async () => {
    const reasons = [
      { id: 'gift', label: { en: 'Gift wrap', es: 'Envoltura' } },
      { id: 'speed' },
      { id: 'xyz' },
    ]
    expect((await questionOf({ reasons }))?.reasons).toEqual([
      { id: 'gift', label: 'Gift wrap' },
      { id: 'speed', label: 'Speed' },
      { id: 'xyz', label: 'xyz' },
    ])
    expect((await questionOf({ reasons }, 'es'))?.reasons[0]?.label).toBe('Envoltura')
  })

  test.each(['constructor', 'toString', '__proto__'])(
    'may be called %s, and without a label are called by their id',
    async (id) => {
      expect((await questionOf({ reasons: [{ id }] }))?.reasons).toEqual([{ id, label: id }])
    },
  )

  test('that are none leave the bank’s', async () => {
    expect((await questionOf({ reasons: [] }))?.reasons).toHaveLength(6)
  })
})

describe('the way to a person', () => {
  const route = async (recovery: object, language = 'en') =>
    (await questionOf({ recovery }, language))?.recovery

  test.each([
    ['/help?from=cx', () => new URL('/help?from=cx', document.baseURI).href],
    ['https://shop.example/help', () => 'https://shop.example/help'],
    ['mailto:help@shop.example', () => 'mailto:help@shop.example'],
    ['tel:+525512345678', () => 'tel:+525512345678'],
  ])('%s becomes an absolute address', async (url, href) => {
    expect(await route({ url })).toEqual({ url: href(), label: undefined })
  })

  test('has the brand’s label in the language of the card', async () => {
    const recovery = { url: 'https://a.example/', label: { en: 'Chat', es: 'Chatear' } }
    expect((await route(recovery, 'es'))?.label).toBe('Chatear')
  })

  test('may be an event of the page, with an address or without', async () => {
    expect(await route({ event: 'chat' })).toEqual({ event: 'chat' })
    const both = { url: 'https://a.example/', event: 'chat', label: 'Chat' }
    expect(await route(both)).toEqual(both)
  })

  test('is not offered without an address or an event', async () => {
    expect(await route({ label: 'Chat' })).toBeUndefined()
  })

  test.each(['https://', 'https://shop example', 'https://['])(
    'to %j, which cannot be, does not cost the question',
    async (url) => {
      expect((await questionOf({ recovery: { url } }))?.emotion).toBeDefined()
    },
  )
})

describe('what is left to chance', () => {
  const drawn = async (own: object, chance: number) => {
    const question = await questionOf(own, 'en', {}, 'checkout', { chance })
    return [question?.layout, question?.order]
  }

  test.each<[layout: string, own: object, low: string, high: string]>([
    ['cards', { order: 'random' }, 'emotion-first', 'effort-first'],
    ['split', { layout: 'split' }, 'emotion-first', 'effort-first'],
    ['split', { layout: 'split', order: 'effort-first' }, 'emotion-first', 'effort-first'],
    ['grid3', { layout: 'grid3', order: 'random' }, 'together', 'together'],
    ['cards', {}, 'emotion-first', 'emotion-first'],
    ['cards', { order: 'effort-first' }, 'effort-first', 'effort-first'],
  ])('in %s with %o is %s below a half and %s from there', async (layout, own, low, high) => {
    expect(await drawn(own, 0)).toEqual([layout, low])
    expect(await drawn(own, 0.499)).toEqual([layout, low])
    expect(await drawn(own, 0.5)).toEqual([layout, high])
    expect(await drawn(own, 0.999)).toEqual([layout, high])
  })
})

describe('the optional questions', () => {
  test('are none unless the brand wants some, and their words are not even looked for', async () => {
    const followUpWords = () => Promise.reject(new Error('404'))
    const parts = { followUpWords }
    expect((await questionOf({}, 'en', {}, 'checkout', { parts }))?.followUps).toBeUndefined()
    expect((await questionOf({ followUps: [] }, 'en', {}, 'landing', { parts }))?.followUps).toBe(
      undefined,
    )
  })

  test('come each once, in the order of the brand', async () => {
    const question = await questionOf({ followUps: ['success', 'expectation', 'success'] })
    expect(question?.followUps).toEqual(['success', 'expectation'])
  })

  test('speak the language of the card, and say tú or usted', async () => {
    const text = async (language: string, config = {}) =>
      (await questionOf({ followUps: ['recommend'] }, language, config))?.followUpWords?.recommend
    expect(await text('es')).toBe('¿Nos recomendarías?')
    expect(await text('es', { address: 'usted' })).toBe('¿Nos recomendaría?')
    expect(await text('ja')).toBe('他の人にすすめたいと思いますか？')
  })

  test('are left out where their words cannot be had, and the two questions are asked', async () => {
    const parts = { followUpWords: () => Promise.reject(new Error('404')) }
    const own = { followUps: ['success'] }
    const question = await questionOf(own, 'en', {}, 'checkout', { parts })
    expect(question?.followUps).toBeUndefined()
    expect(question?.emotion).toBe('How do you feel after placing your order?')
  })
})

test('the card promises to tell the team only where somebody acts on the answers', async () => {
  expect((await questionOf({ owner: 'Ana' }))?.hasOwner).toBe(true)
  expect((await questionOf({}))?.hasOwner).toBe(false)
})

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { bankEntry } from '../../../src/model/bank'
import { readAskConfig } from '../../../src/model/read-ask-config'
import { resolve } from '../../../src/model/resolve'
import { compose } from '../../../src/sdk/asking/compose'
import { npmParts } from '../../../src/sdk/npm-parts'

/** The question of a touchpoint called checkout, unless another name is given. */
async function questionOf(
  own: object = {},
  language = 'en',
  config: object = {},
  name = 'checkout',
) {
  const read = readAskConfig({ touchpoints: { [name]: own }, ...config }, bankEntry).config
  const touchpoint = resolve(name, read)
  return touchpoint && compose(touchpoint, language, read, npmParts)
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
    expect(question?.words.done).toBe('Done')
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
    const read = readAskConfig({}, bankEntry).config
    const touchpoint = resolve('checkout', read)
    const wording = () => Promise.reject(new Error('404'))
    const question = touchpoint && compose(touchpoint, 'ja', read, { ...npmParts, wording })
    expect((await question)?.locale).toBe('ja')
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
    expect(question?.words.recoveryLink).toBe('Obtenir de l’aide')
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

  test('is not offered without an address', async () => {
    expect(await route({ label: 'Chat' })).toBeUndefined()
  })

  test.each(['https://', 'https://shop example', 'https://['])(
    'to %j, which cannot be, does not cost the question',
    async (url) => {
      expect((await questionOf({ recovery: { url } }))?.emotion).toBeDefined()
    },
  )
})

test('the card promises to tell the team only where somebody acts on the answers', async () => {
  expect((await questionOf({ owner: 'Ana' }))?.hasOwner).toBe(true)
  expect((await questionOf({}))?.hasOwner).toBe(false)
})

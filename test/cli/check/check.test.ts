import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../../src/cli/check/check'

/** What is told of a file, one line for each finding: where, by which rule. */
const told = (text: string) =>
  check(text).map(({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`)
/** The only message about a file. */
function message(value: unknown): string {
  const findings = check(JSON.stringify(value))
  expect(findings).toHaveLength(1)
  return findings[0]?.message ?? ''
}
const stage = 'purchase'
const journey = { stages: [{ id: stage }] }
/** A touchpoint that has nothing to improve but what is given. */
const asking = (own: object, address = 'tu') => ({
  address,
  journey,
  touchpoints: { checkout: { stage, ...own } },
})

describe('the JSON of a configuration', () => {
  test.each([
    ['', ['1:1 error json'], /file is empty/],
    ['{"site": "shop"', ['1:16 error json'], /closing } is missing/],
    ['{\n  "site": "shop"\n  "enabled": true\n}', ['3:3 error json'], /comma is expected/],
    ['{"site": "shop",}', ['1:17 error json'], /comma too many/],
    ["{'site': 1}", ['1:2 error json'], /double quotes/],
    ['{"site": "shop\n"}', ['1:10 error json', '2:1 error json'], /closing quote/],
    ['{} // ours', ['1:4 error json'], /no comments/],
    ['{"site" "shop"}', ['1:9 error json'], /colon is expected/],
  ])('%j is told with its line and column', (text, places, words) => {
    expect(told(text)).toEqual(places)
    expect(
      check(text)
        .map((finding) => finding.message)
        .join(' '),
    ).toMatch(words)
  })

  test('is told of a name that is given twice, at the second', () => {
    const text = '{"journey": {"stages": []}, "limits": {\n"gapDays": 1, "gapDays": 2}}'
    const findings = check(text).filter(({ rule }) => rule === 'duplicate-name')
    expect(findings).toMatchObject([{ line: 2, column: 15, severity: 'error' }])
  })
})

describe('a part that a page would leave out', () => {
  test('is an error at its own line and column, however deep it is', () => {
    const text = `{
  "journey": { "stages": [{ "id": "use" }] },
  "touchpoints": {
    "a.b": {
      "stage": "use",
      "recovery": {
        "url": "javascript:alert(1)" },
      "reasons": [
        { "id": "price" },
        { "label": "no id" }
      ]
    }
  }
}`
    expect(told(text)).toEqual(['7:9 error shape', '10:9 error shape'])
  })

  test.each([
    [
      { theme: { scheme: 'drak' } },
      /one of auto, light, dark, received "drak"\. Did you mean "dark"\?/,
    ],
    [
      { touchpoints: { x: { stage: 'purchse' } } },
      /received "purchse"\. Did you mean "purchase"\?/,
    ],
    [{ touchpoints: { checkout: { stage, entry: 'lnading' } } }, /Did you mean "landing"\?/],
    [{ limits: { gapDays: '3' } }, /a number from 0 to 3650, received "3"\.$/],
    [{ enabled: 'no' }, /true or false, received "no"\.$/],
  ])('%j is told with what was meant, where that can be guessed', (value, words) => {
    const { touchpoints, ...others } = value as { touchpoints?: object }
    const asked = { ours: { stage }, ...touchpoints }
    expect(message({ journey, touchpoints: asked, ...others })).toMatch(words)
  })
})

describe('a field that nothing reads', () => {
  test.each([
    [{ adress: 'tu' }, 'adress', /Did you mean "address"\?/],
    [{ limits: { gapdays: 3 } }, 'limits.gapdays', /Did you mean "gapDays"\?/],
    [
      asking({ reasons: [{ id: 'price', lable: 'Price' }] }),
      'touchpoints.checkout.reasons[0].lable',
      /"label"/,
    ],
    [asking({ colour: 'red' }), 'touchpoints.checkout.colour', /nothing reads this field\.$/],
  ])('%j is an error with its path', (value, path, words) => {
    const [finding] = check(JSON.stringify({ journey, touchpoints: { x: { stage } }, ...value }))
    expect(finding).toMatchObject({ severity: 'error', rule: 'unknown-field', path })
    expect(finding?.message).toMatch(words)
  })

  test('is no error where an editor finds the schema by it', () => {
    expect(check('{"$schema": "./cx.schema.json", "journey": {"stages": []}}')).not.toContainEqual(
      expect.objectContaining({ rule: 'unknown-field' }),
    )
  })
})

describe('a question', () => {
  const en = (text: string, asks = 'emotion') => asking({ [asks]: { en: text } })
  const es = (text: string, asks = 'emotion', address = 'tu') =>
    asking({ [asks]: { es: text } }, address)

  test.each([
    [en('How much did you love the new checkout?'), /"love" suggests/],
    [en('How was our amazing new checkout?'), /"amazing" suggests/],
    [en("Didn't you find what you came for?"), /suggests/],
    [en('How easy was it to buy?', 'ease'), /"How easy" suggests/],
    [es('¿Qué tan fácil fue comprar?', 'ease'), /"Qué tan fácil" suggests/],
    [es('¿Disfrutaste la compra?'), /"Disfrutaste" suggests/],
    [en('How do you feel about the price and the delivery?'), /two things at once \("and"\)/],
    [es('¿Cómo te sientes con el precio y el envío?'), /two things at once \("y"\)/],
    [en('How much effort was it to buy?', 'ease'), /"effort" belongs.*very difficult … very easy/],
    [en('How difficult was it to buy?', 'ease'), /"How difficult" belongs to another scale/],
    [en('Do you agree that it was clear?'), /"agree" belongs.*very bad … very good/],
    [es('¿Cuánto esfuerzo te llevó comprar?', 'ease'), /"esfuerzo" belongs/],
    [en(`How do you feel about ${'very '.repeat(11)}long?`), /^82 characters; up to 75/],
    [es('¿Cómo se siente con su compra?'), /addresses people with usted, the card with tú/],
    [
      es('¿Cómo te sientes hoy?', 'emotion', 'usted'),
      /addresses people with tú, the card with usted/,
    ],
  ])('like %j is told what spoils its answers', (value, words) => {
    expect(message(value)).toMatch(words)
  })

  test.each([
    en('How easy or difficult was it to buy?', 'ease'),
    en('How good or bad was the delivery?'),
    en('How do you feel about the sandwich of the day?'),
    es('¿Fue fácil o difícil comprar?', 'ease'),
    es('¿Qué tan fácil o difícil fue comprar?', 'ease'),
    es('¿Cómo te sientes con el mayor envío?'),
    es('¿Cómo se siente con la tienda?', 'emotion', 'usted'),
  ])('like %j has nothing to improve', (value) => {
    expect(check(JSON.stringify(value))).toEqual([])
  })

  test('that lacks a language of its neighbours is told which', () => {
    const value = asking({ emotion: { en: 'How was it?', es: '¿Qué tal?' }, ease: { en: 'Easy?' } })
    expect(message(value)).toMatch(/has no text in es;/)
  })
})

test('a stage that no touchpoint asks in is a warning, and one that the bank places is none', () => {
  const stages = [{ id: 'purchase' }, { id: 'dream' }]
  const value = { journey: { stages }, touchpoints: { checkout: {} } }
  expect(check(JSON.stringify(value))).toMatchObject([
    { severity: 'warning', rule: 'empty-stage', path: 'journey.stages[1]' },
  ])
})

test.each([
  ['gold', 'auto', /gold has a contrast of 1\.4 : 1 on the light card.*drawn in #806c00/],
  ['#222', 'dark', /on the dark card/],
  ['no colour', 'auto', /"no colour" is no CSS colour/],
])('the accent %s of a card that is %s is a warning with its figures', (accent, scheme, words) => {
  expect(message({ ...asking({}), theme: { accent, scheme } })).toMatch(words)
})

test('an accent that can be read is none, in any notation', () => {
  for (const accent of ['#4f46e5', 'rgb(0 80 0)', 'oklch(0.4 0.1 250)', 'darkgreen']) {
    expect(check(JSON.stringify({ ...asking({}), theme: { accent } }))).toEqual([])
  }
})

test('no text whatever makes a check throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void check(text)))
  fc.assert(fc.property(fc.json(), (text) => void check(text)))
  const file = JSON.stringify(asking({ emotion: { en: 'How?' } }), null, 1)
  fc.assert(
    fc.property(fc.nat(file.length), fc.string(), (at, more) => {
      check(file.slice(0, at) + more + file.slice(at + more.length))
    }),
  )
})

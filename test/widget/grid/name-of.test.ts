import { expect, test } from 'vitest'
import { LOCALES } from '../../../src/model/locales'
import { npmParts } from '../../../src/sdk/npm-parts'
import { nameOf } from '../../../src/widget/grid/name-of'

const POINTS = [1, 2, 3] as const
const words = new Map(
  await Promise.all(LOCALES.map(async (name) => [name, await npmParts.words(name)] as const)),
)

function nameIn(locale: string, ...[emotion, ease]: [1 | 2 | 3, 1 | 2 | 3]) {
  const spoken = words.get(locale)
  if (!spoken) throw new Error(`no words in "${locale}"`)
  return nameOf({ words: spoken, locale }, emotion, ease)
}

test.each<[string, string]>([
  ['en', 'Good and easy'],
  ['es', 'Bien y fácil'],
  ['de', 'Gut und leicht'],
  ['tr', 'İyi ve kolay'],
  ['he', 'טוב וקל'],
  ['ja', '良い、簡単'],
])('the best cell of a grid in %s is called "%s"', (locale, name) => {
  expect(nameIn(locale, 3, 3)).toBe(name)
})

test.each(LOCALES)('in %s every cell has a name of its own', (locale) => {
  const names = POINTS.flatMap((emotion) => POINTS.map((ease) => nameIn(locale, emotion, ease)))
  expect(new Set(names).size).toBe(9)
})

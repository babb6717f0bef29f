import { expect, test } from 'vitest'
import { STAGES } from '../../../src/model/journey'
import { LOSS_CAUSES } from '../../../src/model/loss'
import { SUPPRESSED_REASONS } from '../../../src/model/suppressed'
import { languageOf, stageName, titleOf, WORDS } from '../../../src/report/page/language'
import { fill } from '../../../src/report/page/words'

function leaves(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'string' ? [[`${path}${key}`, item]] : leaves(item, `${path}${key}.`),
  )
}

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

test('every text exists in both languages, with the same places to fill', () => {
  const english = leaves(WORDS.en)
  const spanish = new Map(leaves(WORDS.es))
  expect([...spanish.keys()].sort()).toEqual(english.map(([path]) => path).sort())
  for (const [path, text] of english) {
    expect(text, path).not.toBe('')
    expect(places(spanish.get(path) ?? ''), path).toEqual(places(text))
  }
})

test('every built-in stage has a name in both languages', () => {
  for (const stage of STAGES) {
    expect(WORDS.en.stages[stage]).toBeTruthy()
    expect(WORDS.es.stages[stage]).toBeTruthy()
  }
})

test('every reason why an ask is not shown is told in both languages', () => {
  for (const reason of SUPPRESSED_REASONS) {
    expect(WORDS.en.suppressed[reason]).toBeTruthy()
    expect(WORDS.es.suppressed[reason]).toBeTruthy()
  }
})

test('every cause for which an answer is given up is told in both languages', () => {
  for (const cause of LOSS_CAUSES) {
    expect(WORDS.en.lostCauses[cause]).toBeTruthy()
    expect(WORDS.es.lostCauses[cause]).toBeTruthy()
  }
})

test('the page speaks the first language it knows of those asked for, else English', () => {
  expect(languageOf([null, 'fr-FR', 'es-MX', 'en'])).toBe('es')
  expect(languageOf(['en', 'es'])).toBe('en')
  expect(languageOf(['de'])).toBe('en')
})

test('a stage is called as configured, else by the page, else by its id', () => {
  expect(stageName('use', { es: 'Vivirlo' }, 'es')).toBe('Vivirlo')
  expect(stageName('use', { '*': 'Living' }, 'es')).toBe('Living')
  expect(stageName('use', {}, 'es')).toBe('Utilización')
  expect(stageName('gift-wrap', {}, 'en')).toBe('Gift wrap')
  expect(stageName('constructor', {}, 'en')).toBe('Constructor')
})

test('a touchpoint of nothing but dashes keeps its name', () => {
  expect(titleOf('--')).toBe('--')
})

test('a place that has no value stays visible', () => {
  expect(fill('{n} of {total}', { n: 1 })).toBe('1 of {total}')
})

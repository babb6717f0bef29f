import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const SRC = new URL('../src/', import.meta.url).pathname

/** What reads JSON with its places, compares words, and knows every CSS colour. */
const CHECKING = ['jsonc-parser', 'fastest-levenshtein', 'culori']

/**
 * What each place may import at run time: folders and files of `src`, and packages. A type is free
 * to come from any of them, and from where `types` says. The longest matching place counts.
 */
const RULES: Record<string, { may: string[]; types?: string[] }> = {
  model: { may: ['model'] },
  texts: { may: ['texts', 'model'] },
  'sdk/host': { may: ['sdk/host', 'model'] },
  'sdk/targeting': { may: ['sdk/targeting', 'model'], types: ['sdk/host'] },
  'sdk/outbox': { may: ['sdk/outbox', 'model'], types: ['sdk/host'] },
  'sdk/asking': { may: ['sdk/asking', 'sdk/host', 'model'], types: ['sdk'] },
  'sdk/delivering': {
    may: ['sdk/delivering', 'sdk/settling', 'sdk/outbox', 'sdk/host', 'model'],
    types: ['sdk'],
  },
  'sdk/settling': { may: ['sdk/settling', 'sdk/host', 'model'], types: ['sdk'] },
  'sdk/recording': { may: ['sdk/recording', 'sdk/asking', 'model'], types: ['sdk'] },
  // One part of the page, so one file: what draws the handle comes with what it does.
  'sdk/arming': {
    may: [
      'sdk/arming',
      'sdk/targeting',
      'sdk/asking/context.ts',
      'sdk/asking/languages.ts',
      'sdk/host',
      'model',
    ],
    types: ['sdk'],
  },
  'sdk/recalling': {
    may: ['sdk/recalling', 'sdk/targeting', 'sdk/host', 'model'],
    types: ['sdk'],
  },
  'sdk/redacting': { may: ['sdk/redacting', 'model'] },
  'sdk/tab': { may: ['sdk/tab', 'sdk/asking', 'sdk/host', 'model', 'widget'], types: ['sdk'] },
  'sdk/preview': {
    may: [
      'sdk/preview',
      'sdk/targeting/rules/with-variant.ts',
      'sdk/asking/languages.ts',
      'model',
      'widget/preview',
    ],
    types: ['sdk'],
  },
  sdk: { may: ['sdk', 'model', 'texts', 'built:parts'] },
  'sdk/asking-with-card.ts': { may: ['sdk/asking', 'widget'] },
  'sdk/npm-parts.ts': { may: ['sdk', 'model', 'texts', 'widget'] },
  widget: { may: ['widget', 'model', 'preact'] },
  report: { may: ['report', 'model', 'jstat', 'built:journey-page'] },
  'report/page': { may: ['report', 'model', 'preact'] },
  collector: { may: ['collector', 'model', 'node:crypto', 'node:sqlite'] },
  'collector/index.ts': { may: ['collector', 'model', 'report', 'texts'] },
  'collector/journey.ts': { may: ['collector', 'model'], types: ['report'] },
  'collector/page.ts': { may: ['collector', 'model'], types: ['report'] },
  cli: { may: ['cli', 'collector', 'model', 'report', 'srvx', 'node:'] },
  'cli/check': {
    // Judged by what a page judges by.
    may: ['cli/check', 'cli/default-file.ts', 'model', 'sdk/targeting/rules', ...CHECKING, 'node:'],
  },
}

interface Import {
  from: string
  to: string
  isType: boolean
}

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
const files = sources.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
const styles = sources.filter((file) => file.endsWith('.css'))

const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(join(SRC, from), 'utf8')
  const still = source.matchAll(/^(?:import|export) (?:(type) )?(?:([^'";]*?) from )?'([^']+)'/gms)
  const lazy = source.matchAll(/(typeof )?import\('([^']+)'\)/g)
  return [
    ...[...still].map(([, type, names = '', to = '']) => ({
      from,
      to: resolved(from, to),
      isType: type === 'type' || /^\{(\s*type \w+( as \w+)?,?)+\s*\}$/.test(names),
    })),
    ...[...lazy].map(([, type, to = '']) => ({
      from,
      to: resolved(from, to),
      isType: type !== undefined,
    })),
  ]
})

function resolved(from: string, to: string): string {
  if (!to.startsWith('.')) return to
  const path = normalize(join(dirname(from), to))
  return files.find((file) => file.replace(/\.tsx?$/, '') === path) ?? path
}

const isIn = (path: string, place: string) =>
  path === place || path.startsWith(place.endsWith(':') ? place : `${place}/`)

function ruleOf(file: string) {
  const places = Object.keys(RULES).filter((place) => isIn(file, place))
  const [closest = ''] = places.sort((a, b) => b.length - a.length)
  return RULES[closest]
}

test('every place imports only what it may', () => {
  const wrong = imports.filter(({ from, to, isType }) => {
    const rule = ruleOf(from)
    const places = [...(rule?.may ?? []), ...(isType ? (rule?.types ?? []) : [])]
    return !places.some((place) => isIn(to, place))
  })
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
})

test('no imports go in circles, not even those of types or on demand', () => {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) {
    next.set(from, [...(next.get(from) ?? []), to])
  }
  const circles: string[] = []
  function walk(file: string, trail: string[]) {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
    else for (const to of next.get(file) ?? []) walk(to, [...trail, file])
  }
  for (const file of files) walk(file, [])
  expect(circles).toEqual([])
})

test('no file of code is over 300 lines, and none has a name that says nothing', () => {
  const lines = (file: string) => readFileSync(join(SRC, file), 'utf8').split('\n').length
  expect([...files, ...styles].filter((file) => lines(file) > 300)).toEqual([])
  expect(files.filter((f) => /util|helper|common|misc|manager|service/.test(f))).toEqual([])
})

test('the browser is touched only at the edges', () => {
  const edges = ['sdk/host', 'widget', 'report/page']
  // These hand the page's storages, clock or script to the parts, or write down where an ask was made.
  const joints = [
    ...['sdk/tag.ts', 'sdk/cx.ts', 'sdk/load-config.ts'],
    ...['sdk/delivering', 'sdk/recalling', 'sdk/asking'],
  ]
  const touching = files.filter((file) => {
    if ([...edges, ...joints].some((place) => isIn(file, place))) return false
    const code = readFileSync(join(SRC, file), 'utf8').replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '')
    return /\b(window|document|localStorage|sessionStorage|navigator)\b|Math\.random/.test(code)
  })
  expect(touching).toEqual([])
})

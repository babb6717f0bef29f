import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from '../src/cli/check/check'

const PAGES = ['README.md', ...readdirSync('docs').map((file) => `docs/${file}`)]
/** Its JSON travels on the wire. */
const OTHER_JSON = ['docs/wire-contract.md']
/** Before the schedules of the examples are over. */
const NOW = { now: Date.UTC(2026, 10, 1) }
/** A fragment shows a few parts of a file: that the others are not there is no finding. */
const OF_WHOLE_FILES = ['empty-stage']

interface Example {
  title: string
  /** Of the fence: where a fragment belongs. */
  path: string
  json: string
}

const examples: Example[] = PAGES.filter((page) => !OTHER_JSON.includes(page)).flatMap((page) => {
  const text = readFileSync(page, 'utf8')
  return [...text.matchAll(/^```json ?(\S*)\n(.*?)^```/gms)].map(
    ([, path = '', json = ''], i): Example => ({
      title: `${page} ${i + 1}: ${path || 'whole'}`,
      path,
      json,
    }),
  )
})

/** The file that a fragment is part of: `journey.stages[0]` or `touchpoints.checkout`. */
const fileOf = ({ path, json }: Example) =>
  path
    .split('.')
    .reverse()
    .reduce((inner, step) => {
      const [, name = '', at] = /^(.*?)(\[0\])?$/.exec(step) ?? []
      return name ? `{"${name}": ${at ? `[${inner}]` : inner}}` : inner
    }, json)

test.each(examples)('the example $title has nothing to improve', (example) => {
  const findings = check(fileOf(example), NOW).filter(({ rule }) => !OF_WHOLE_FILES.includes(rule))
  expect(findings).toEqual([])
})

test('the first example is a whole file with nothing to improve', () => {
  const first = examples.find(({ title }) => title.startsWith('docs/configuration.md 1:'))
  expect(first?.path).toBe('')
  expect(check(first?.json ?? '', NOW)).toEqual([])
})

type Node = {
  properties?: Record<string, Node>
  additionalProperties?: Node | boolean
  items?: Node
}
const schema: Node = JSON.parse(readFileSync('dist/node/cx.schema.json', 'utf8'))

/** Every option below a place of the schema that none of the values shows. */
function unseen(node: Node, values: unknown[], path = ''): string[] {
  const { properties = {}, additionalProperties: any, items } = node
  const own = values.filter((value) => typeof value === 'object' && value !== null)
  if (items) return unseen(items, own.flat(), path)
  if (typeof any === 'object') return unseen(any, own.flatMap(Object.values), `${path}.*`)
  return Object.entries(properties).flatMap(([name, inner]) => {
    const here = own.flatMap((value) => (name in value ? [value[name as keyof typeof value]] : []))
    return here.length ? unseen(inner, here, `${path}.${name}`) : [`${path}.${name}`]
  })
}

/** What a stage hands down, and limits of its own, are as in the whole or a touchpoint. */
const isToldElsewhere = (path: string) =>
  /\.limits\.|^\.journey\.stages\.(where|who|schedule|sample|limits|recovery)\b|\.who\.traits\./.test(
    path,
  )

test('every option of the schema is shown by an example of the guide', () => {
  const files = examples.map((example): unknown => JSON.parse(fileOf(example)))
  const missing = unseen(schema, files).filter((path) => !isToldElsewhere(path))
  expect(missing).toEqual([])
})

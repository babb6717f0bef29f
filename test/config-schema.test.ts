import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import cxJson from '../demo/cx.json'
import { check } from '../src/cli/check/check'

const schema = JSON.parse(readFileSync('dist/node/cx.schema.json', 'utf8'))
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema)

const [, example = ''] =
  /```json\n(.*?)```/s.exec(readFileSync('docs/configuration.md', 'utf8')) ?? []
const EXAMPLE: object = JSON.parse(example)

/** Whether a check finds what a schema can find. */
function isRight(value: unknown): boolean {
  return !check(JSON.stringify(value) ?? '').some(
    ({ rule, path, message }) =>
      rule === 'unknown-field' || (rule === 'shape' && !isBeyondSchema(path, message)),
  )
}

/** A stage that the file does not name, and what only a browser can tell from a text that is one. */
const isBeyondSchema = (path: string, message: string) =>
  (path.endsWith('.stage') && message.startsWith('expected one of')) ||
  /^expected a (time zone|regular expression).*received "(?!")/.test(message)

interface Place {
  holder: Record<string, unknown>
  field: string
}

/** Every place of a value at which something stands, deep down. */
function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.entries(holder).flatMap(([field, own]) => [{ holder, field }, ...placesOf(own)])
}

const wrong = fc.oneof(
  fc.constantFrom<unknown>('', null, true, -1, 0.5, 99_999, [], {}, [1], { '': 'x' }, { en: '' }),
  fc.constantFrom(
    'javascript:alert(1)',
    '/help',
    'HTTPS://a.example',
    'use',
    'checkout_done',
    'tu',
  ),
  fc.string({ minLength: 99, maxLength: 102 }),
  fc.jsonValue({ maxDepth: 2 }),
)

describe('the schema of a configuration', () => {
  test.each([
    ['the demo shop', cxJson],
    ['the guide', EXAMPLE],
    ['nobody', {}],
  ])('finds nothing wrong with that of %s', (_, config) => {
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true)
  })

  test('agrees with the check that an empty time zone is none', () => {
    const config = { ...EXAMPLE, timeZone: '' }
    expect([validate(config), isRight(config)]).toEqual([false, false])
  })

  test('agrees with the check on whatever is put into the example of the guide', () => {
    fc.assert(
      fc.property(fc.nat(), wrong, fc.option(fc.string()), (at, value, name) => {
        const config = structuredClone(EXAMPLE)
        const places = placesOf(config)
        const { holder, field } = places[at % places.length] as Place
        // Made as a parser makes it: `__proto__` is a name like any other.
        const property = { value, enumerable: true, configurable: true, writable: true }
        Object.defineProperty(holder, Array.isArray(holder) ? field : (name ?? field), property)
        const written: unknown = JSON.parse(JSON.stringify(config))
        expect(validate(written), JSON.stringify(validate.errors)).toBe(isRight(written))
      }),
      { numRuns: 2000 },
    )
  })

  test('tells editors what each option does and what holds without it', () => {
    const at = schema.properties.touchpoints.additionalProperties.properties
    expect(at.owner.description).toMatch(/^who acts on the answers.*Default: none$/)
    expect(schema.properties.limits.properties.gapDays.description).toMatch(/Default: 30$/)
  })

  test('describes every option, itself or in the group that it belongs to', () => {
    const silent: string[] = []
    const walk = (node: Record<string, unknown>, path: string, isTold: boolean) => {
      const told = isTold || 'description' in node
      const { properties = {}, additionalProperties: any, items } = node
      for (const [field, own] of Object.entries(properties as Record<string, object>)) {
        if (field !== '$schema') walk({ ...own }, `${path}.${field}`, told)
      }
      if (items) walk({ ...items }, path, told)
      if (any && any !== true) walk({ ...(any as object) }, `${path}.*`, told)
      if (!told && !('properties' in node) && !any && !items) silent.push(path)
    }
    walk(schema, '', false)
    expect(silent).toEqual([])
  })
})

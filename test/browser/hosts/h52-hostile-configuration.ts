import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Host } from './host'

const json = (body: string, status = 200) => ({
  body,
  status,
  headers: { 'content-type': 'application/json' },
})

const served = (name: string, condition: string, file: NonNullable<Host['files']>[string]) => ({
  row: 'H52',
  condition: `the configuration ${condition}`,
  attributes: { 'data-config': `/h52-${name}.json` },
  files: { [`/h52-${name}.json`]: file },
})

/** It cannot be read: that is said, and the question bank asks. */
const unreadable = (...[name, condition, file]: Parameters<typeof served>): Host => ({
  ...served(name, condition, file),
  says: [/could not be read/, ...((file.status ?? 200) >= 400 ? [/Failed to load resource/] : [])],
})

/** Parts of it are wrong: these are said, and the question bank asks. */
const wrong = (name: string, condition: string, content: string): Host => ({
  ...served(name, condition, json(content)),
  says: [new RegExp(`h52-${name}`)],
})

/** It words the question. */
const worded = (name: string, condition: string, touchpoint: object, more: Partial<Host> = {}) => ({
  ...served(name, condition, json(JSON.stringify({ touchpoints: { checkout: touchpoint } }))),
  differsIn: ['instrument' as const],
  async expected(page: Page) {
    expect(await page.evaluate('window.executed')).toBeUndefined()
    const beyond = () => {
      const { scrollWidth, clientWidth } =
        document.querySelector('cx-card')?.shadowRoot?.querySelector('section') ?? document.body
      return scrollWidth - clientWidth
    }
    expect(await page.evaluate(beyond)).toBe(0)
  },
  ...more,
})

const LONG = 'W'.repeat(100_000)
const MARKUP =
  '</script><script>window.executed = 1</script><img src=x onerror="window.executed = 1">'
const OVERRIDE = '\u202EHow was \u2066\u2069the\u202D \u200Fcheckout?'

export const h52HostileConfiguration: Host[] = [
  unreadable('missing', 'is missing', json('{}', 404)),
  unreadable('failing', 'fails to be served', json('{}', 500)),
  unreadable('markup', 'is a page', { body: '<!doctype html><h1>Sign in</h1>' }),
  unreadable('cut', 'is cut short', json('{ "touchpoints": { "checkout"')),
  unreadable('deep', 'is nested too deep to be read', json('['.repeat(100_000))),
  wrong('nested', 'is ten thousand lists deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  wrong(
    'types',
    'has the wrong type everywhere',
    JSON.stringify({
      ...{ enabled: 'no', site: 5, endpoint: {}, locale: [], limits: 'none', theme: [], tab: 7 },
      ...{ touchpoints: [{ checkout: 1 }], journey: { stages: { purchase: null } }, autoClose: -1 },
    }),
  ),
  wrong('null', 'is null', 'null'),
  served('large', 'has five megabytes', json(`${' '.repeat(5 << 20)}{}`)),
  {
    ...served(
      'prototype',
      'wants to change the prototypes',
      json(`{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } },
        "touchpoints": { "__proto__": { "stage": "use" }, "constructor": { "stage": "use" } } }`),
    ),
    async expected(page) {
      expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined()
    },
  },
  worded('long', 'has a question of a hundred thousand letters', { emotion: LONG }),
  worded('script', 'has a question that is markup', { emotion: MARKUP, ease: MARKUP }),
  worded('override', 'has a question that turns the direction of text', { emotion: OVERRIDE }),
  worded(
    'link',
    'has a link that is a script',
    { recovery: { url: 'javascript:window.executed = 1', label: MARKUP } },
    { differsIn: [], says: [/h52-link/] },
  ),
  worded(
    'pattern',
    'has page rules that are tried in many ways before they fail',
    { where: { paths: ['/*'], not: ['/((?:[a-z]+-?)+)!', '/(.*.*.*.*)!'] } },
    { differsIn: [] },
  ),
  {
    ...served(
      'no-pattern',
      'has page rules that are no patterns, also of a question that asks by itself',
      json(
        JSON.stringify({
          touchpoints: {
            checkout: { where: { not: ['/((a+)+)+!'] } },
            landing: { where: { paths: ['/((a+)+)+$'] }, when: [{ on: 'load' }], priority: -1 },
          },
        }),
      ),
    ),
  },
]

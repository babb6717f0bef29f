import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import cxJson from '../demo/cx.json'
import { typesOf } from '../src/cli/types-of'
import { readConfig } from '../src/model/read-config'

const PACKAGE = new URL('../dist/npm/index.d.ts', import.meta.url).pathname
const FOLDER = '/programs'

const npm = (code: string) => `import { createCx } from 'latido'\n${code}`
const tag = (code: string) => `/// <reference path="./cx.d.ts" />\n${code}`
/** A page that shares its global names with no other: the rules of its file know traits, and no event. */
const other = (code: string) =>
  `import type { cx as declared } from './other'\ndeclare const page: typeof declared\n${code.replaceAll('cx.', 'page.')}`
const shop = `const cx = createCx({ config: { endpoint: '/a', touchpoints: { unboxing: { stage: 'use' } } } })\n`
const rules = `const cx = createCx({ config: {
  endpoint: '/a',
  journey: { stages: [{ id: 'use', who: { traits: [{ property: 'plan', is: 'pro' }] } }] },
  touchpoints: {
    unboxing: { when: [{ on: 'event', event: 'opened', unless: ['returned'], delay: 5 }, { on: 'load' }] },
    landing: { when: [{ on: 'scroll', percent: 50 }], who: { traits: [{ property: 'visits', gt: 3 }] } },
    checkout: {},
  },
} })\n`
const json = `import config from './cx.json'\nconst cx = createCx({ config })\n`

const RIGHT = {
  'a name of the bank asks without a configuration': npm(
    `const cx = createCx({ endpoint: '/a' }); cx.ask('checkout'); cx.why('purchase'); cx.record('help-article', { ease: 2 })`,
  ),
  'a touchpoint of the configuration and one of the bank ask': npm(
    `${shop}cx.ask('unboxing'); cx.ask('checkout')`,
  ),
  'a touchpoint of an imported JSON file asks': npm(`${json}cx.ask('order-tracking')`),
  'any name asks where the configuration is an address': npm(
    `createCx({ config: '/cx.json' }).ask('whatever')`,
  ),
  'any name asks where the type of the configuration is not known': npm(
    `declare const config: unknown; createCx({ config }).ask('whatever')`,
  ),
  'a touchpoint of the file asks by the script tag': tag(
    `cx.ask('order-tracking'); window.cx.ask('landing'); window.cx.on('answer', ({ answer }) => answer.ease)`,
  ),
  'an event that a trigger waits for, and one that calls it off, are told': npm(
    `${rules}cx.track('opened', { total: 59 }); cx.track('returned')`,
  ),
  'facts that rules of a stage and of a touchpoint ask for are told': npm(
    `${rules}cx.context({ plan: 'pro' }); cx.context({ visits: 4, plan: 'pro' }); cx.identify('u_8f2', { plan: 'pro' }); cx.identify(null)`,
  ),
  'any event and any fact are told where no rule of the configuration knows some': npm(
    `${shop}cx.track('opened'); cx.context({ anything: true }); createCx({ endpoint: '/a' }).track('opened')`,
  ),
  'any event and any fact are told where the configuration is an address or an imported file': npm(
    `${json}cx.track('whatever'); cx.context({ tier: 1 }); createCx({ config: '/cx.json' }).track('whatever')`,
  ),
  'any event and any fact are told by a cx that is declared to take them': npm(
    `import type { Cx } from 'latido'\n${rules}const wide: Cx = cx; wide.track('whatever'); wide.context({ tier: 1 })`,
  ),
  'an event of the file is told by the script tag': tag(
    `cx.track('order_placed', { size: 'large' }); cx.track('return_undone')`,
  ),
  'any trait of a visit is told by the script tag where no rule asks for one': tag(
    `cx.context({ plan: 'pro', anything: 1 })`,
  ),
  'a trait that the rules of the file ask for is told by the script tag': other(
    `cx.context({ plan: 'pro' }); cx.track('whatever')`,
  ),
  'a context of texts, numbers and booleans travels': npm(
    `${shop}cx.ask('unboxing', { context: { order: 'A-1', total: 59, gift: true } })`,
  ),
}

const WRONG = {
  'a name that the bank does not know': npm(`createCx({ endpoint: '/a' }).ask('chekout')`),
  'a name that is in neither the configuration nor the bank': npm(`${shop}cx.ask('unbxing')`),
  'a name that an imported JSON file does not have': npm(`${json}cx.record('order-trackin', {})`),
  'a name that the file of the script tag does not have': tag(`cx.why('order-trackin')`),
  'an event that the file of the script tag does not have': tag(`cx.track('order_place')`),
  'a trait that no rule of the file of the script tag asks for': other(`cx.context({ plann: 1 })`),
  'an emotion beyond the scale': npm(`${shop}cx.record('unboxing', { emotion: 6 })`),
  'an event that no trigger of the configuration knows': npm(`${rules}cx.track('opend')`),
  'a fact that no rule of the configuration asks for': npm(`${rules}cx.context({ paln: 'pro' })`),
  'a fact of a person that no rule asks for': npm(`${rules}cx.identify('u_8f2', { paln: 'pro' })`),
  'an object for a fact': npm(`${rules}cx.context({ plan: { name: 'pro' } })`),
  'an object for a property of an event': npm(`${shop}cx.track('opened', { order: { id: 1 } })`),
  'an object in the context': npm(`${shop}cx.ask('unboxing', { context: { order: { id: 1 } } })`),
  'an event that does not exist': npm(`${shop}cx.on('answered', () => {})`),
  'reading an answer before asking how it ended': npm(
    `${shop}cx.ask('unboxing').then((result) => result.answer)`,
  ),
}

const TRAITS = {
  touchpoints: { landing: { who: { traits: [{ property: 'plan', is: 'pro' }] } } },
}
/** Two files cannot declare the same global: one of them becomes a module. */
const moduleOf = (types: string) =>
  types
    .replace('declare global {', '')
    .replace('var cx', 'export declare const cx')
    .replace(/\}$/, '')

const names = Object.keys({ ...RIGHT, ...WRONG })
const fileOf = (name: string) => `${FOLDER}/${names.indexOf(name)}.ts`
const sources = new Map<string, string>([
  [`${FOLDER}/cx.json`, readFileSync('demo/cx.json', 'utf8')],
  [`${FOLDER}/cx.d.ts`, typesOf(readConfig(cxJson).config, 'cx.json')],
  [`${FOLDER}/other.d.ts`, moduleOf(typesOf(readConfig(TRAITS).config, 'other.json'))],
  ...Object.entries({ ...RIGHT, ...WRONG }).map(
    ([name, code]) => [fileOf(name), `${code}\nexport {}`] as const,
  ),
])

/** What the compiler says of each program, all compiled at once against the built package. */
function diagnose(): (name: string) => string[] {
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, types: [], resolveJsonModule: true, skipLibCheck: true },
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    paths: { latido: [PACKAGE] },
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, directoryExists } = host
  host.directoryExists = (path) => path === FOLDER || !!directoryExists?.(path)
  host.fileExists = (path) => sources.has(path) || fileExists(path)
  host.readFile = (path) => sources.get(path) ?? readFile(path)
  host.getSourceFile = (path, version) => {
    const text = host.readFile(path)
    return text === undefined ? undefined : ts.createSourceFile(path, text, version)
  }
  const program = ts.createProgram(names.map(fileOf), options, host)
  return (name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(fileOf(name)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}
const saidOf = diagnose()

test.each(Object.keys(RIGHT))('%s', (name) => {
  expect(saidOf(name)).toEqual([])
})

test.each(Object.keys(WRONG))('%s does not compile', (name) => {
  expect(saidOf(name)).toEqual([expect.stringMatching(/not assignable|does not exist/)])
})

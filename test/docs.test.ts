import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import limits from '../.size-limit.mjs'
import { STUB } from '../demo/tag.mjs'
import { decodeAnswer, decodeBatch } from '../src/model/decode-answer'
import { decodeReceipt } from '../src/model/receipt'
import { HOST_ROWS, REQUIREMENTS } from './reliability/requirements.mjs'

const ROOT = new URL('..', import.meta.url).pathname
const PAGES = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((file) => `docs/${file}`)]
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')

/** The code of a page in one language, block by block. */
function blocks(file: string, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms')
  return [...read(file).matchAll(fence)].map(([, code = '']) => code)
}

const brotli = (file: string) => brotliCompressSync(readFileSync(join(ROOT, file))).length
const dist = readdirSync(join(ROOT, 'dist'))

/** Files of a size limit, whose last part may hold a `*`. */
function filesOf(path: string | string[]): string[] {
  return [path].flat().flatMap((one) => {
    if (!one.startsWith('dist/')) return one
    const pattern = new RegExp(`^${one.replace('dist/', '').replaceAll('*', '[^/]*')}$`)
    return dist.filter((file) => pattern.test(file)).map((file) => `dist/${file}`)
  })
}

/** The size of each limit that begins with a name, in bytes; the largest where there are several. */
function sizeOf(name: string): number {
  const sizes = limits
    .filter((limit) => limit.name.startsWith(name))
    .map(({ path }) => filesOf(path).reduce((sum, file) => sum + brotli(file), 0))
  return Math.max(...sizes)
}

describe('the README quotes the size of', () => {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  test.each([
    ['snippet', `${brotliCompressSync(STUB).length} B`],
    ['ready', kB(sizeOf('ready'))],
    ['widget', kB(sizeOf('widget'))],
    ['locale', kB(sizeOf('one locale'))],
    ['first', kB(sizeOf('first question'))],
    ['delivery', kB(sizeOf('delivery'))],
    ['consent', kB(sizeOf('withdrawing consent'))],
    ['busy', kB(sizeOf('while a person is busy'))],
    ['clock', kB(sizeOf('closing by itself'))],
    ['anchor', kB(sizeOf('beside an element'))],
    ['quiet', kB(sizeOf('putting a question off'))],
    ['grid', kB(sizeOf('3 × 3 grid'))],
    ['optional', kB(sizeOf('optional questions'))],
    ['handle', kB(sizeOf('handle on the edge'))],
    ['limits', kB(sizeOf('limits, where somebody'))],
    ['preview', kB(sizeOf('preview on the page'))],
    ['rules', kB(sizeOf('rules, variants'))],
    ['moments', kB(sizeOf('listening to a page'))],
    ['look', kB(sizeOf('a look of its own'))],
    ['redacting', kB(sizeOf('redacting comments'))],
  ])('%s as it is: %s', (name, size) => {
    const quoted = [...read('README.md').matchAll(/<!-- size:(\w+) -->(.*?)<!-- -->/g)]
    const ours = quoted.filter(([, of]) => of === name).map(([, , figure]) => figure)
    expect(ours.length).toBeGreaterThan(0)
    expect(new Set(ours)).toEqual(new Set([size]))
  })

  test('each limit, as it is enforced', () => {
    for (const { limit } of limits) expect(read('README.md')).toContain(`| ${limit} |`)
  })
})

test('the stub of the README is the one that the demo and the tests use, in at most 200 bytes', () => {
  expect(blocks('README.md', 'html')[0]).toContain(`<script>${STUB}</script>`)
  expect(STUB.length).toBeLessThanOrEqual(200)
})

test('the programs of the pages compile', () => {
  const programs = PAGES.flatMap((page) =>
    blocks(page, 'ts').map((code, i) => [join(ROOT, `${page}.${i}.ts`), code] as const),
  )
  const sources = new Map(programs)
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config.compilerOptions,
      noUnusedLocals: false,
      paths: {
        latido: [join(ROOT, 'src/sdk/index.ts')],
        'latido/collector': [join(ROOT, 'src/collector/index.ts')],
      },
    },
    ROOT,
  )
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (file) => sources.has(file) || fileExists(file)
  host.getSourceFile = (file, target) => {
    const code = sources.get(file)
    return code === undefined
      ? getSourceFile(file, target)
      : ts.createSourceFile(file, code, target)
  }
  const roots = [...sources.keys(), join(ROOT, 'src/built.d.ts')]
  const program = ts.createProgram(roots, options, host)
  const wrong = [...sources.keys()].flatMap((file) => [
    ...ts.getPreEmitDiagnostics(program, program.getSourceFile(file)),
  ])
  expect(programs.length).toBeGreaterThan(3)
  expect(
    wrong.map(({ file, messageText }) => `${file?.fileName}: ${JSON.stringify(messageText)}`),
  ).toEqual([])
}, 60_000)

test('the example batch and receipt keep the contract', () => {
  const [batch = '', receipt = ''] = blocks('docs/wire-contract.md', 'json')
  const decoded = decodeBatch(JSON.parse(batch))
  expect(decoded).toMatchObject({ site: 'shop', answers: [{ rev: 2 }] })
  expect(decodeAnswer(JSON.parse(batch).answers[0])).toEqual(JSON.parse(batch).answers[0])
  expect(decodeReceipt(JSON.parse(receipt))).toBeDefined()
})

test('every file that a page points to is there', () => {
  const links = PAGES.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!http)([^)#]+)/g)].map(([, link = '']) =>
      join(page, '..', link),
    ),
  )
  for (const link of links) expect(() => read(link), link).not.toThrow()
})

describe('the tables of what delivery and hosts stand have', () => {
  const document = read('docs/reliability.md')

  test('a row for every requirement, in its words', () => {
    const [table = ''] = document.split('<!-- /figures -->')
    const rows = [...table.matchAll(/^\| (R\d\d) \| (.*?) \|/gm)]
    expect(rows.map(([, id, about]) => [id, about])).toEqual(Object.entries(REQUIREMENTS))
  })

  test('a row for every row of the matrix of hosts, once', () => {
    const rows = [...document.matchAll(/^\| (H\d\d) \|/gm)].map(([, id]) => id)
    expect(rows).toEqual(HOST_ROWS)
  })

  test('no row of which a test has failed', () => {
    expect(document).not.toContain('FAILED')
  })
})

test('the two commands of the README are those of the package', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const commands = blocks('README.md', 'sh').join('\n')
  expect(commands).toContain('npm ci && npm run demo')
  expect(commands).toContain('npm ci && npm test')
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test', 'size', 'build']))
})

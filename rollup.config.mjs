import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import { browserslistToTargets, transform } from 'lightningcss'
import dts from 'rollup-plugin-dts'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const LANGUAGES = ['en', 'es', 'es-usted']
const TEXTS = ['words', 'awareness', 'consideration', 'purchase', 'use', 'loyalty']
const texts = LANGUAGES.flatMap((language) =>
  TEXTS.map((part) => [`texts-${language}-${part}`, `src/texts/${language}/${part}.ts`]),
)

/** The oldest engines whose CSS is lowered for; older ones get the card without its finer points. */
const CSS_TARGETS = browserslistToTargets(['chrome 107', 'firefox 104', 'safari 16.0'])

/** `import css from './card.css?inline'`: the minified text. Vite knows the same suffix. */
const cssText = () => ({
  name: 'css-text',
  async resolveId(id, from) {
    if (!id.endsWith('.css?inline')) return null
    const file = await this.resolve(id.slice(0, -'?inline'.length), from, { skipSelf: true })
    return file && `${file.id}?inline`
  },
  load(id) {
    if (!id.endsWith('.css?inline')) return null
    const filename = id.slice(0, -'?inline'.length)
    this.addWatchFile(filename)
    const source = { filename, code: readFileSync(filename), minify: true, targets: CSS_TARGETS }
    return `export default ${JSON.stringify(transform(source).code.toString())}`
  },
})

/** One hash names all the words, so that `cx.js` need not carry one for each of their files. */
const textsHash = () => {
  const hash = createHash('sha256')
  for (const [, file] of texts) hash.update(readFileSync(file))
  return hash.digest('base64url').slice(0, 8)
}

/** The content-hashed files beside `cx.js`, by the name of the part. */
function partFiles() {
  const files = readdirSync('dist')
  const fileOf = (part) => files.find((file) => file.startsWith(`${part}-`))
  return { asking: fileOf('asking'), widget: fileOf('widget'), texts: textsHash() }
}

/** What one part of the build takes from another; the tests use the same modules from `dist`. */
export function built() {
  return {
    name: 'built',
    resolveId: (id) => (id.startsWith('built:') ? `\0${id}` : null),
    load(id) {
      if (id === '\0built:parts') return `export const files = ${JSON.stringify(partFiles())}`
      if (id !== '\0built:journey-page') return null
      const script = JSON.stringify(readFileSync('dist/page/journey.js', 'utf8'))
      const styles = JSON.stringify(readFileSync('src/report/page/page.css', 'utf8'))
      return `export const script = ${script}\nexport const styles = ${styles}`
    },
  }
}

const compile = (target) =>
  typescript({
    noEmitOnError: true,
    include: ['src/**/*'],
    compilerOptions: { noEmit: false, target },
  })
const browser = () => [cssText(), built(), nodeResolve({ browser: true }), compile('ES2020')]
const small = (module) =>
  terser({ ecma: 2020, module, compress: { passes: 3, ecma: 2020, unsafe_arrows: true } })

export default () => {
  rmSync('dist', { recursive: true, force: true })
  return [
    ...['widget', 'sdk/asking'].map((folder) => ({
      input: `src/${folder}/index.ts`,
      output: {
        dir: 'dist',
        format: 'es',
        entryFileNames: `${folder.replace('sdk/', '')}-[hash].js`,
      },
      plugins: [...browser(), small(true)],
    })),
    {
      input: Object.fromEntries(texts),
      output: { dir: 'dist', format: 'es', entryFileNames: `[name]-${textsHash()}.js` },
      plugins: [...browser(), small(true)],
    },
    {
      input: 'src/sdk/tag.ts',
      output: { file: 'dist/cx.js', format: 'iife' },
      plugins: [...browser(), small(false)],
    },
    {
      input: { journey: 'src/report/page/index.tsx' },
      output: { dir: 'dist/page', format: 'es' },
      plugins: [...browser(), small(true)],
    },
    {
      input: { index: 'src/sdk/index.ts' },
      output: { dir: 'dist/npm', format: 'es', chunkFileNames: '[name].js' },
      external: /^preact(\/|$)/,
      plugins: browser(),
    },
    {
      input: {
        collector: 'src/collector/index.ts',
        report: 'src/report/index.ts',
        cli: 'src/cli/index.ts',
        latido: 'src/cli/latido.ts',
        model: 'src/model/index.ts',
        texts: 'src/texts/index.ts',
      },
      output: { dir: 'dist/node', format: 'es', chunkFileNames: 'chunks/[name].js' },
      external: [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`))],
      plugins: [cssText(), built(), nodeResolve(), compile('ES2022')],
    },
    {
      input: { index: 'src/sdk/index.ts' },
      output: { dir: 'dist/npm', format: 'es' },
      plugins: [dts()],
    },
    {
      input: { collector: 'src/collector/index.ts', report: 'src/report/index.ts' },
      output: { dir: 'dist/node', format: 'es', chunkFileNames: 'chunks/[name].d.ts' },
      external: [/^node:/, /^preact/, /^srvx/],
      plugins: [dts()],
    },
  ]
}

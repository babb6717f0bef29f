import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import { browserslistToTargets, bundle, transform } from 'lightningcss'
import dts from 'rollup-plugin-dts'
import { leanPreact } from './rollup.preact.mjs'
import { configSchema } from './rollup.schema.mjs'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
/** Where the first pass leaves the compiled modules of `src`. */
const COMPILED = 'node_modules/.cache/latido'
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

/**
 * Every bank entry and the words of every language become a module each, so that a page loads only
 * what it shows. Made from the text of the sources, a folder for each language with a file for each
 * stage and one for the words: modules that share a source share a chunk.
 */
function textModules() {
  const folders = readdirSync('src/texts', { withFileTypes: true }).filter((at) => at.isDirectory())
  const modules = folders.flatMap(({ name: language }) =>
    readdirSync(`src/texts/${language}`).flatMap((file) => {
      const source = readFileSync(`src/texts/${language}/${file}`, 'utf8')
      return [...source.matchAll(/^export const (\w+): \w+ = (\{.*?^\})/gms)].map(
        ([, name, value]) => {
          const entry =
            name === 'words' ? '' : name.replace(/[A-Z]|^/g, (letter) => `-${letter.toLowerCase()}`)
          return [`texts-${language}${entry}`, `export const texts = ${value}`]
        },
      )
    }),
  )
  return Object.fromEntries(modules.sort())
}

/**
 * One hash of all that the build is made from names every file that `cx.js` may load: it need not
 * carry one for each, and old and new never mix.
 */
function buildHash() {
  const hash = createHash('sha256')
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((at) => at.isFile())
    .map((at) => `${at.parentPath}/${at.name}`)
  const build = ['package-lock.json', 'rollup.config.mjs', 'rollup.preact.mjs', 'tsconfig.json']
  for (const file of [...sources.sort(), ...build]) hash.update(file).update(readFileSync(file))
  return hash.digest('base64url').slice(0, 8)
}

/** Parts of `cx.js` that a page loads when it needs them: name → module. */
const PARTS = {
  asking: 'sdk/asking-with-card',
  delivering: 'sdk/delivering/index',
  recording: 'sdk/recording/index',
  arming: 'sdk/arming/index',
  recalling: 'sdk/recalling/index',
  tab: 'sdk/tab/index',
  preview: 'sdk/preview/index',
  redacting: 'sdk/redacting/index',
  messages: 'sdk/messages',
}

/** What one part of the build takes from another; the tests use the same modules from `dist`. */
export function built() {
  return {
    name: 'built',
    resolveId: (id) => (id.startsWith('built:') ? `\0${id}` : null),
    load(id) {
      if (id === '\0built:parts') return `export const hash = ${JSON.stringify(buildHash())}`
      if (id !== '\0built:journey-page') return null
      const script = JSON.stringify(readFileSync('dist/page/journey.js', 'utf8'))
      const page = { filename: 'src/report/page/page.css', minify: true, targets: CSS_TARGETS }
      const styles = JSON.stringify(bundle(page).code.toString())
      return `export const script = ${script}\nexport const styles = ${styles}`
    },
  }
}

/** A module of `src`, as the first pass of the build has compiled it. */
const compiled = (module) => `${COMPILED}/${module}.js`

/** Preact's own runtime of JSX carries development checks; this is what the map's page needs of it. */
const slimJsx = () => ({
  name: 'slim-jsx',
  resolveId: (id) => (id === 'preact/jsx-runtime' ? `\0${id}` : null),
  load: (id) =>
    id === '\0preact/jsx-runtime'
      ? `import { h } from 'preact'
         export { Fragment } from 'preact'
         export const jsx = (type, props, key) => h(type, key === undefined ? props : { ...props, key })
         export { jsx as jsxs }`
      : null,
})

/**
 * On the whole of Preact, which the host of the npm package may share: listeners of the card are
 * guarded as they are drawn. In the files of the tag Preact itself does that: `rollup.preact.mjs`.
 */
const guardedJsx = () => ({
  name: 'guarded-jsx',
  resolveId: (id, from) => (id === 'preact/jsx-runtime' && from !== `\0${id}` ? `\0${id}` : null),
  load: (id) =>
    id === '\0preact/jsx-runtime'
      ? `import { jsx as create } from 'preact/jsx-runtime'
         import { guarded } from ${JSON.stringify(resolve(compiled('model/guarded')))}
         export { Fragment } from 'preact/jsx-runtime'
         export function jsx(type, props, key) {
           const safe = { ...props }
           if (typeof type === 'string')
             for (const name in safe) if (/^on[A-Z]/.test(name)) safe[name] = guarded(safe[name])
           return create(type, safe, key)
         }
         export { jsx as jsxs }`
      : null,
})

/** The folder whose index a part loads later; the last module of a chunk is the one that was asked for. */
const folderOf = ({ moduleIds }) => basename(dirname(moduleIds.at(-1)))

const browser = () => [built(), slimJsx(), nodeResolve({ browser: true })]
/** Twice: what the first run leaves lets the second find some forty bytes more. */
const small = (module) => [
  // Preact's internals, the only names of this kind; none of them leaves its chunk.
  shorter(module, { properties: { regex: /^_/ } }),
  shorter(module, true),
]
const shorter = (module, mangle) =>
  terser({
    ecma: 2020,
    module,
    // No read of a property is there for what it does beside giving its value.
    compress: { passes: 4, ecma: 2020, unsafe_arrows: true, pure_getters: true },
    mangle,
  })

const virtual = (modules) => ({
  name: 'virtual',
  resolveId: (id) => (Object.hasOwn(modules, id) ? id : null),
  load: (id) => modules[id] ?? null,
})

/**
 * `cx.js` and the parts that it loads, out of the compiled modules.
 * @param last what is done to their code at the end
 */
export function pageFiles(dir, last = small) {
  const hash = buildHash()
  const parts = Object.entries(PARTS).map(([part, module]) => ({
    input: compiled(module),
    // What a part loads later takes what it shares from the part itself: no third file to wait for.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir,
      format: 'es',
      entryFileNames: `${part}-${hash}.js`,
      // A part that another takes from has no facade; what it is loaded by comes last in it.
      chunkFileNames: ({ facadeModuleId, moduleIds }) =>
        `${part}-${basename(dirname(facadeModuleId ?? moduleIds.at(-1)))}-${hash}.js`,
    },
    plugins: [part === 'asking' && leanPreact(), ...browser(), last(true)],
  }))
  const tag = {
    input: compiled('sdk/tag'),
    output: { file: `${dir}/cx.js`, format: 'iife' },
    plugins: [...browser(), last(false)],
  }
  return [...parts, tag]
}

export default () => {
  rmSync('dist', { recursive: true, force: true })
  rmSync(COMPILED, { recursive: true, force: true })
  const texts = textModules()
  const hash = buildHash()
  const nodeEntries = {
    collector: 'collector/index',
    report: 'report/index',
    cli: 'cli/index',
    latido: 'cli/latido',
    model: 'model/index',
    texts: 'texts/index',
  }
  const entries = [...Object.values(PARTS), ...Object.values(nodeEntries)]
  return [
    // The one pass of TypeScript; everything below bundles what it leaves.
    {
      input: ['sdk/tag', 'sdk/index', 'report/page/index', ...entries].map((m) =>
        existsSync(`src/${m}.ts`) ? `src/${m}.ts` : `src/${m}.tsx`,
      ),
      output: { dir: COMPILED, format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
      external: (id) => !/^[./]|^src\/|\?inline$/.test(id),
      plugins: [
        cssText(),
        nodeResolve({ extensions: ['.ts', '.tsx'] }),
        typescript({ tsconfig: 'tsconfig.build.json', noEmitOnError: true }),
      ],
    },
    ...pageFiles('dist'),
    // The card alone, to be weighed: what asks shares its file.
    {
      input: { widget: compiled('widget/index') },
      preserveEntrySignatures: 'allow-extension',
      output: {
        dir: `${COMPILED}/weighed`,
        format: 'es',
        chunkFileNames: (chunk) => `${folderOf(chunk)}.js`,
      },
      plugins: [leanPreact(), ...browser(), small(true)],
    },
    {
      input: Object.fromEntries(Object.keys(texts).map((name) => [name, name])),
      output: { dir: 'dist', format: 'es', entryFileNames: `[name]-${hash}.js` },
      plugins: [virtual(texts), small(true)],
    },
    {
      input: compiled('report/page/index'),
      output: { file: 'dist/page/journey.js', format: 'es' },
      plugins: [...browser(), small(true)],
    },
    {
      input: { index: compiled('sdk/index'), widget: compiled('widget/index') },
      output: { dir: 'dist/npm', format: 'es', chunkFileNames: '[name].js' },
      external: /^preact(\/|$)/,
      plugins: [guardedJsx(), nodeResolve({ browser: true })],
    },
    {
      input: Object.fromEntries(Object.entries(nodeEntries).map(([n, m]) => [n, compiled(m)])),
      output: { dir: 'dist/node', format: 'es', chunkFileNames: 'chunks/[name].js' },
      external: [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`))],
      plugins: [
        built(),
        nodeResolve(),
        configSchema({ shape: compiled('model/report-shape'), bank: compiled('model/bank') }),
      ],
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

import { type Plugin, rollup } from 'rollup'
import { pageFiles } from '../../rollup.config.mjs'

/** What every function of ours calls first. The page says what comes of it. */
const CALL = 'globalThis.meet?.'
/** Contains all others, and is contained by none. */
const GUARD = 'model/guarded.js'

/** The files of a page whose functions can be made to throw. */
export interface FaultyFiles {
  /** Name → code, beside what has no function: the texts. */
  files: Map<string, string>
  /** Every function by its number: the file it is in, its module, its line. */
  places: string[]
}

/** Bundles what `npm run build` has compiled once more, with a call at the start of every function. */
export async function faultyFiles(): Promise<FaultyFiles> {
  const files = new Map<string, string>()
  const places: string[] = []
  for (const { output, ...input } of pageFiles('', () => meeting(places))) {
    const bundle = await rollup(input)
    const options = [output ?? {}].flat()[0]
    for (const made of (await bundle.generate(options ?? {})).output) {
      if (made.type === 'chunk') files.set(made.fileName, made.code)
    }
    await bundle.close()
  }
  return { files, places }
}

function meeting(places: string[]): Plugin {
  return {
    name: 'meeting',
    transform(code, id) {
      const [, module] = /\.cache\/latido\/(.+)$/.exec(id) ?? []
      if (!module || module === GUARD) return null
      const inserts: [at: number, text: string][] = []
      for (const { body, isBlock } of functionsIn(this.parse(code))) {
        const line = code.slice(0, body.start).split('\n').length
        const call = `${CALL}(${places.push(`${module}:${line}`) - 1})`
        if (isBlock) inserts.push([body.start + 1, `${call};`])
        else inserts.push([body.start, `(${call},(`], [body.end, '))'])
      }
      return { code: inserted(code, inserts), map: null }
    },
  }
}

interface Range {
  start: number
  end: number
}

/** Every function of a syntax tree, but for those that do nothing but hand on to the guard. */
function functionsIn(node: unknown): { body: Range; isBlock: boolean }[] {
  if (typeof node !== 'object' || node === null) return []
  const inside = Object.values(node).flatMap(functionsIn)
  const type = Reflect.get(node, 'type')
  const body: unknown = Reflect.get(node, 'body')
  if (!/Function/.test(String(type)) || !isRange(body) || isGuarded(body)) return inside
  return [{ body, isBlock: Reflect.get(body, 'type') === 'BlockStatement' }, ...inside]
}

function isRange(node: unknown): node is Range {
  return typeof node === 'object' && node !== null && 'start' in node && 'end' in node
}

/** `guarded(…)(…)` or `attempt(…)`, alone in its function: there is nothing else that could throw. */
function isGuarded(body: object): boolean {
  const statements: unknown = Reflect.get(body, 'body')
  const [only, ...others] = Array.isArray(statements) ? statements : [body]
  const value = only?.expression ?? only?.argument ?? only
  // `void` before it, or `??` behind it, change nothing.
  const { callee } = value?.left ?? value?.argument ?? value ?? {}
  return !others.length && /^(guarded|attempt)$/.test((callee?.callee ?? callee)?.name)
}

function inserted(code: string, inserts: [at: number, text: string][]): string {
  let result = code
  // From the end, so that the places before stay right. A function in another begins after it.
  const order = inserts.map((insert, i) => ({ insert, i }))
  order.sort((a, b) => b.insert[0] - a.insert[0] || b.i - a.i)
  for (const { insert } of order) {
    result = result.slice(0, insert[0]) + insert[1] + result.slice(insert[0])
  }
  return result
}

import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = realpathSync('node_modules/preact/src')

/**
 * What a card never does, said in Preact's own sources before they are compressed, so that the code
 * for it falls away. Each row is a pattern and what stands in its place, in the order of use.
 *
 * Untouched is how lists, keys, text, attributes, events and SVG are drawn. Of the rest, classes and
 * hooks fail as soon as they are drawn; what would be passed over in silence stops the build:
 * {@link UNHEARD}.
 */
const NEVER = [
  // A fault of a listener of ours stays with us: the page must not hear of it.
  [/return eventHandler\(.*\);/g, 'try { eventHandler(e); } catch {}'],

  // Options let hooks and devtools listen in. An error goes to whoever draws the card.
  [/= \{\s*_catchError\s*\}/g, '= {}'],
  [/options\._catchError\(e, .*\)/g, 'throw e'],
  [/if \(\(tmp = options\.\w+\)\) tmp\(newVNode\);/g, ''],
  [/\boptions\.\w+/g, 'undefined'],

  // Hydration, streaming, and DOM that was there before: a card is drawn in an empty element.
  [/^\t+(isHydrating|excessDomChildren),$/gm, ''],
  [/oldVNode\s+\? NULL\s+: parentDom\.firstChild\s+\?.*\s+: NULL,/g, ''],
  [/oldVNode\._flags & MODE_HYDRATE( \? \[oldDom\] : NULL)?,/g, ''],
  [/\(isHydrating = oldVNode\._flags & MODE_HYDRATE\)/g, 'false'],
  [/excessDomChildren =\s+nodeType[^;]*;/g, ''],
  [/(let )?isHydrating = (vnode .*|false)/g, ''],
  [/(resumed = |isHydrating = )?excessDomChildren(\[i\])? = (NULL|\[\])/g, ''],
  [/\b(isHydrating|excessDomChildren)\b/g, 'false'],
  [/\w+\._flags & (MODE_SUSPENDED|REF_DETACHED)\b/g, 'false'],
  [/\(r = r\._excess\)/g, 'false'],
  [/\w+\.nodeType == [89]/g, 'false'],

  // What copies the state of components. A page may have overwritten it.
  [/= Object\.assign;/g, '= undefined;'],

  // State: components are functions of their properties, without context, effects or portals.
  [/const isClassComponent = .*/g, ''],
  [/\bisClassComponent\b/g, 'false'],
  [/BaseComponent\.prototype\.(\w+) =/g, 'const never_$1 ='],
  [/\b(c|r)\.(shouldComponentUpdate|componentWill\w+|getChildContext)\b(?!\()/g, 'undefined'],
  [/tmp = newType\.contextType;/g, ''],
  [/tmp && globalContext\[tmp\._id\]/g, 'undefined'],
  [/= tmp\s+\? provider\s+\?[^;]*: globalContext;/g, '= globalContext;'],
  [/^\t+c\._bits [&|]= [^;]*;$/gm, ''],
  [/\bc\._bits & \w+/g, 'false'],
  [/if \(!\(e && e\.then\)\) markAsForce\(newVNode\);/g, ''],
  [/\b(newProps|\w+\.props)\._parentDom\b/g, 'undefined'],

  // Refs, and the queues that call back when all is drawn.
  [/\(r = vnode\.ref\)/g, 'false'],
  [/\b\w+\.ref\b/g, 'undefined'],
  [/^\t+(commitQueue|refQueue),?$/gm, ''],
  [/commitRoot\(commitQueue, parentDom.*/g, ''],
  [/commitQueue\.length = oldCommitQueueLength;/g, ''],
  [/let oldCommitQueueLength = .*/g, ''],
  [/c\._(render|state)Callbacks = \[\];/g, ''],
  [/c\._renderCallbacks\.length/g, 'false'],
  [/EMPTY_ARR\.push\.apply\(.*/g, ''],

  // HTML as a string, styles as an object, controlled fields, formulae, listeners that capture.
  [/i == '(dangerouslySetInnerHTML|value|checked)'/g, 'false'],
  [/name == 'style'/g, 'false'],
  [/nodeType == '(math|progress|template|foreignObject)'/g, 'false'],
  [/namespace == MATH_NAMESPACE/g, 'false'],
  [/name != \(name = name\.replace\(CAPTURE_REGEX, '\$1'\)\)/g, 'false'],
]

/** What the card's code may not have, since the rows above would make nothing of it without a word. */
const UNHEARD =
  /\b(ref|style|dangerouslySetInnerHTML|on\w+Capture): |jsxs?\("(input|select|math|progress|template|foreignObject)"|"textarea", \{[^}]*\bvalue: |\b(createContext|createPortal|createRef|hydrate)\b|preact\/(hooks|compat)/

/**
 * Preact from its sources, without what a card never does: about 2 kB instead of 4, of a widget that
 * a page downloads before its first question.
 *
 * The risk is a card that behaves unlike the same card on the whole of Preact, as the npm package
 * has it. Three things stand against it: the version is pinned and every pattern must be found, so
 * an update that changes the sources stops the build; so does code of ours that needs what is gone;
 * and `test/browser/lean-preact.test.ts` compares the two cards, act by act.
 *
 * The way out, always safe: take `leanPreact()` from the plugins in `rollup.config.mjs`, delete this
 * file and that test, and raise the limits in `.size-limit.mjs`.
 */
export const leanPreact = () => {
  const missing = new Set(NEVER.map(([pattern]) => pattern))

  function lean(code, [pattern, instead]) {
    const leaner = code.replace(pattern, instead)
    if (leaner !== code) missing.delete(pattern)
    return leaner
  }

  return {
    name: 'lean-preact',
    resolveId(id) {
      if (id === 'preact') return join(SOURCES, 'index.js')
      return id === 'preact/jsx-runtime' ? `\0${id}` : null
    },
    load(id) {
      if (id === '\0preact/jsx-runtime') {
        const source = JSON.stringify(join(SOURCES, 'create-element.js'))
        return `export { Fragment, createVNode as jsx, createVNode as jsxs } from ${source}`
      }
      return id.startsWith(SOURCES) ? NEVER.reduce(lean, readFileSync(id, 'utf8')) : null
    },
    transform(code, id) {
      const [unheard] = (!id.includes(SOURCES) && UNHEARD.exec(code)) || []
      if (unheard) this.error(`"${unheard}" is lost on the card's Preact: see rollup.preact.mjs`)
    },
    buildEnd(error) {
      if (!error && missing.size) this.error(`Preact has changed: ${[...missing].join('  ')}`)
    },
    // Preact's modules import each other in circles.
    onLog: (_level, { code }) => code !== 'CIRCULAR_DEPENDENCY',
  }
}

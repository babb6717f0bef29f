const NAME = '-?(?:[\\p{L}_\\u0080-\\uffff]|--|\\\\.)(?:[\\p{L}\\p{N}_-]|\\\\.)*'
/** One simple selector: a type, an id, a class, an attribute, a state or part, or the parent. */
const SIMPLE = new RegExp(
  `^(?:\\*|&|${NAME}|[#.]${NAME}|\\[\\s*${NAME}\\s*(?:[~|^$*]?=\\s*(?:"[^"]*"|'[^']*'|${NAME})\\s*[is]?\\s*)?\\]|::?${NAME})`,
  'u',
)
const COMBINATOR = /^\s*[>+~]\s*|^\s+/

/**
 * What keeps a CSS selector from being one, in plain words; nothing where it is one. Only what
 * people get wrong is looked at: no state (`:hover`) is known to it by name.
 */
export function selectorFault(selector: string): string | undefined {
  const parts = splitAtCommas(selector)
  if (!parts) return 'a bracket or quote is not closed'
  for (const part of parts) {
    const fault = faultOf(part.trim())
    if (fault) return fault
  }
}

function faultOf(part: string): string | undefined {
  if (!part) return 'nothing stands before or after a comma'
  let rest = part
  let isAfterElement = false
  while (rest) {
    const simple = SIMPLE.exec(rest)?.[0]
    if (simple) {
      rest = rest.slice(simple.length)
      // What a state takes, such as :not(.a), has its brackets closed: that was looked at before.
      if (simple.startsWith(':') && rest.startsWith('(')) rest = rest.slice(closing(rest) + 1)
      isAfterElement = true
      continue
    }
    const combinator = COMBINATOR.exec(rest)?.[0]
    if (!combinator || !isAfterElement) return `it breaks at "${rest.slice(0, 20)}"`
    rest = rest.slice(combinator.length)
    isAfterElement = false
  }
  return isAfterElement ? undefined : 'it ends before an element is named'
}

/** The parts between the commas outside of brackets, unless a bracket or quote stays open. */
function splitAtCommas(selector: string): string[] | undefined {
  const bare = selector
    .replace(/\\./g, '__')
    .replace(/"[^"]*"|'[^']*'/g, (q) => '_'.repeat(q.length))
  if (/["']/.test(bare)) return undefined
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (const [i, character] of [...bare].entries()) {
    if ('(['.includes(character)) depth++
    if (')]'.includes(character) && --depth < 0) return undefined
    if (character !== ',' || depth) continue
    parts.push(selector.slice(start, i))
    start = i + 1
  }
  return depth ? undefined : [...parts, selector.slice(start)]
}

/** Where the bracket that a text begins with closes. */
function closing(text: string): number {
  let depth = 0
  return [...text].findIndex((character) => {
    if (character === '(') depth++
    return character === ')' && --depth === 0
  })
}

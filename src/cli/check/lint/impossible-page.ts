import type { Config } from '../../../model/config'
import type { PageRule } from '../../../model/rules'
import { fitsPage } from '../../../sdk/targeting/rules/fits-page'
import type { Found } from '../finding'
import { rulePlaces } from './rule-places'

/** Page rules that leave no page over, or paths that no page has. */
export function impossiblePage(config: Config): Found[] {
  return rulePlaces(config).flatMap(({ path, rules: { where } }): Found[] => {
    if (!where) return []
    const odd = (['paths', 'not'] as const).flatMap((list) =>
      (where[list] ?? []).flatMap((one, i): Found[] => {
        const fault = faultOf(one)
        return fault ? [{ path: `${path}.where.${list}[${i}]`, message: fault }] : []
      }),
    )
    const isEmpty = odd.length === 0 && !leavesAny(where)
    const message = 'leaves no page over: whatever "paths" names, "not" takes away.'
    return [
      ...odd,
      ...(isEmpty ? [{ severity: 'error' as const, path: `${path}.where`, message }] : []),
    ]
  })
}

function faultOf(path: string): string | undefined {
  if (/[#]|\?(?![)])[\w%-]+=/.test(path)) {
    return `"${path}" has a query or a hash; pages are compared by their path alone, such as "${path.replace(/[?#].*/, '') || '/'}".`
  }
  if (!isPattern(path)) return `"${path}" is no pattern of paths: * is anything, :name is one part.`
  if (/\s/.test(path)) return `"${path}" has a space; in a path it is written %20.`
}

/** Whether a page can read it; an older Node cannot tell. */
function isPattern(pathname: string): boolean {
  if (typeof URLPattern !== 'function') return true
  try {
    return !!new URLPattern({ pathname })
  } catch {
    return false
  }
}

/** Whether one of the paths, or any page where there are none, is left by `not`. */
function leavesAny({ paths = ['/*'], not = [] }: PageRule): boolean {
  const examples = paths.flatMap((pattern) => {
    const named = pattern.replace(/:\w+/g, 'x-9')
    // A wildcard is some page deep below, and the page at its root.
    return [named.replace(/\*/g, 'x-9/y-9'), named.replace(/\*/g, 'x-9'), named.replace(/\*/g, '')]
  })
  return examples.some((path) => fitsPage({ not }, path))
}

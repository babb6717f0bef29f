import type { PageRule } from '../../../model/rules'

/** Tells whether a page is one that a rule names. */
export function fitsPage({ paths, not = [] }: PageRule, path: string): boolean {
  const isAt = (pattern: string) => matcher(pattern)(path)
  return (!paths || paths.some(isAt)) && !not.some(isAt)
}

/** Browsers without URLPattern (Firefox before 142, Safari before 26) know `*` and `:name`. */
function matcher(pattern: string): (path: string) => boolean {
  const own = patternOf(pattern)
  if (own) return (path) => own.test({ pathname: path })
  const source = pattern
    .replace(/[\\^$.|?+()[\]{}]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:\w+/g, '[^/]+')
  const plain = new RegExp(`^${source}$`)
  return (path) => plain.test(path)
}

function patternOf(pathname: string): URLPattern | undefined {
  if (typeof URLPattern !== 'function') return undefined
  try {
    return new URLPattern({ pathname })
  } catch {
    // A bracket that is not closed: compared letter by letter, as by a browser without URLPattern.
    return undefined
  }
}

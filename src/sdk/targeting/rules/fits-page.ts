import type { PageRule } from '../../../model/rules'

/** Tells whether a page is one that a rule names. */
export function fitsPage({ paths, not = [] }: PageRule, path: string): boolean {
  const isAt = (pattern: string) => matcher(pattern)(path)
  return (!paths || paths.some(isAt)) && !not.some(isAt)
}

/** Browsers without URLPattern (Firefox before 142, Safari before 26) know `*` and `:name`. */
function matcher(pattern: string): (path: string) => boolean {
  if (typeof URLPattern === 'function') {
    const own = new URLPattern({ pathname: pattern })
    return (path) => own.test({ pathname: path })
  }
  const source = pattern
    .replace(/[\\^$.|?+()[\]{}]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:\w+/g, '[^/]+')
  const own = new RegExp(`^${source}$`)
  return (path) => own.test(path)
}

import { guarded } from '../../model/guarded'
import { ofWindow } from './native'
import { all, listen, type Undo } from './page'

/**
 * Calls back when a page of another path has come without a new document, and when one has come back
 * out of the back/forward cache.
 */
export function whenNavigated(enter: () => void): Undo {
  let path = location.pathname

  function check() {
    if (path === location.pathname) return
    path = location.pathname
    enter()
  }

  const navigation = ofWindow('navigation')
  return all([
    // An element with the id `navigation` looks like a global of that name.
    navigation && 'currentEntry' in navigation
      ? listen(navigation, 'currententrychange', check)
      : all([
          chain('pushState', guarded(check)),
          chain('replaceState', guarded(check)),
          listen(window, 'popstate', check),
        ]),
    listen(window, 'pageshow', (event) => {
      if ('persisted' in event && event.persisted) enter()
    }),
  ])
}

/**
 * Calls back after a method of the history. Whoever wraps it after us keeps their wrapper, and ours
 * then only hands on.
 */
function chain(name: 'pushState' | 'replaceState', call: () => void): Undo {
  const isOwn = Object.hasOwn(history, name)
  const before = history[name]
  let isWatching = true

  function chained(this: History, ...given: Parameters<History['pushState']>) {
    const result = Reflect.apply(before, this, given)
    if (isWatching) call()
    return result
  }

  history[name] = chained
  return () => {
    isWatching = false
    if (history[name] !== chained) return
    if (isOwn) history[name] = before
    else Reflect.deleteProperty(history, name)
  }
}

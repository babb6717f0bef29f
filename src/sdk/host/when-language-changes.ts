import { guarded } from '../../model/guarded'
import type { Undo } from './page'

/** Calls back when the page says that it is in another language. Watches nothing else of the page. */
export function whenLanguageChanges(follow: () => void): Undo {
  const observer = new MutationObserver(guarded(follow))
  observer.observe(document.documentElement, { attributeFilter: ['lang'] })
  return () => observer.disconnect()
}

import { guarded } from '../model/guarded'

/**
 * Tells once that an element is really before a person's eyes: painted, at least half of it in the
 * viewport, in a tab that is drawn. An element that goes before is never told of.
 */
export function whenShown(element: Element, then: () => void): void {
  const observer = new IntersectionObserver(
    guarded((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      observer.disconnect()
      then()
    }),
    { threshold: 0.5 },
  )
  observer.observe(element)
}

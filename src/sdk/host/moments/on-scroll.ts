import { listen, type Undo } from '../page'
import type { Moment } from './moment'
import { onceEach } from './once-each'

/** A box that fills this share of the window both ways scrolls the page, as in apps whose body stands still. */
const PAGE_SHARE = 0.5
/** Half pixels of zoomed screens keep some pages from their very end. */
const END_PX = 1

/**
 * The page has been scrolled down so far. One that does not scroll never gets there: nobody has read
 * half of it by opening it.
 */
export const onScroll: Moment = (triggers, fire, isFirst) => {
  const undo: Undo[] = []
  const { fireIf, stop } = onceEach(triggers, fire, undo)
  const page = document.documentElement
  const seen = new WeakMap<Element, number>([[page, isFirst ? 0 : scrollY]])

  function check(box: Element) {
    const { scrollHeight, clientHeight, clientWidth } = box
    const isPage =
      clientHeight >= innerHeight * PAGE_SHARE && clientWidth >= innerWidth * PAGE_SHARE
    const top = box === page ? scrollY : box.scrollTop
    // Only the way down counts: a browser moves up by itself when the next page is shorter.
    const isDown = top > (seen.get(box) ?? 0)
    seen.set(box, top)
    const way = scrollHeight - clientHeight
    if (isDown && isPage) fireIf(({ percent = 50 }) => top + END_PX >= (way * percent) / 100)
  }

  undo.push(
    listen(window, 'scroll', ({ target }) => check(target instanceof Element ? target : page)),
  )
  check(page)
  return stop
}

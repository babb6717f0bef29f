import { listen } from '../page'
import type { Moment } from './moment'

/** What stands in these is ours, and no part of the host's page. */
const OWN = 'cx-card,cx-tab,cx-ask'

/** An element was clicked, wherever it is: in a shadow, new to the page, or with a click that the page stops. */
export const onClick: Moment = (triggers, fire) =>
  listen(window, 'click', (event) => {
    const path = event.composedPath()
    // Not its own `matches`, which a field of that name hides in a form.
    const { matches } = Element.prototype
    const hits = (selector: string) =>
      path.some((target) => target instanceof Element && matches.call(target, selector))
    if (hits(OWN)) return
    for (const trigger of triggers) if (hits(trigger.selector ?? '')) fire(trigger)
  })

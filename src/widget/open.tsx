import { render } from 'preact'
import type { Card as Ask, CloseCard } from '../model/card'
import { Card } from './Card'
import { directionOf } from './direction'
import { dress } from './dress'
import { watchFocus } from './focus'
import { guard } from './guard'
import { createSurface } from './surface'
import { whenShown } from './when-shown'

/** Shows the card. It never takes focus, and everything of it goes when it closes. */
export function open(ask: Ask): CloseCard {
  const direction = directionOf(ask.question.locale)
  const surface = createSurface(ask.place, direction)
  const focus = watchFocus(surface.host, surface.root)
  const undo: (() => void)[] = [focus.forget]
  let hasEnded = false
  let isOpen = true

  const reach = () => {
    for (const type of REACHES) surface.root.removeEventListener(type, reach)
    guard(ask.onReach)
  }
  for (const type of REACHES) surface.root.addEventListener(type, reach)

  function takeAway() {
    if (!isOpen) return
    isOpen = false
    for (const call of undo) call()
    focus.leave()
    render(null, surface.mount)
    surface.remove()
  }

  render(
    <Card
      ask={ask}
      direction={direction}
      focus={focus}
      onEnd={(end, rests) => {
        // Thanks inside a page stay: taking them away unasked would shift what is below them.
        if (!rests || ask.place.kind === 'card') takeAway()
        if (!hasEnded) guard(() => ask.onEnd(end))
        hasEnded = true
      }}
    />,
    surface.mount,
  )
  const card = surface.mount.firstElementChild
  if (card instanceof HTMLElement) {
    dress(card, ask.theme)
    undo.push(whenShown(card, () => guard(ask.onShown)))
  }

  return () => {
    hasEnded = true
    takeAway()
  }
}

/** A card that appears under a resting pointer is not reached for: `pointermove`, not `pointerover`. */
const REACHES = ['pointermove', 'touchstart', 'focusin']

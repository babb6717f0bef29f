import { render } from 'preact'
import type { Change, Point } from '../model/answer'
import type { Card as Ask, CloseCard } from '../model/card'
import { Card, titleOf } from './Card'
import { directionOf } from './direction'
import { createDraft } from './draft'
import { dress } from './dress'
import { watchFocus } from './focus'
import { listen } from './listen'
import { endText, nextStep, START } from './steps'
import { createSurface } from './surface'
import { whenLeft } from './when-left'
import { whenShown } from './when-shown'

/** A card that appears under a resting pointer is not reached for: `pointermove`, not `pointerover`. */
const REACHES = 'pointermove touchstart focusin'

/**
 * Shows the card and listens until it closes. The state of the card is here, in three variables:
 * every change draws the whole card anew, in the same task as the tap.
 */
export function open(ask: Ask): CloseCard {
  const { question, place } = ask
  const gone = new AbortController()
  const { signal } = gone
  const direction = directionOf(question.locale)
  const surface = createSurface(place, direction, signal)
  const { mount } = surface
  const focus = watchFocus(surface, signal)
  const draft = createDraft((comment) => change({ comment }))

  let progress = START
  let said = ''
  let at: Point | undefined

  const acts = {
    change,
    again,
    done,
    close,
    point,
    say,
    type: draft.write,
    saveComment: draft.save,
  }
  let hasReached = false
  let hasEnded = false
  let stay = () => {}

  function draw() {
    if (signal.aborted) return
    render(
      <Card ask={ask} direction={direction} progress={progress} said={said} at={at} {...acts} />,
      mount,
    )
  }

  function change(made: Change) {
    if (signal.aborted) return
    guard(() => ask.onChange(made))
    move(made)
    if (made.recovery === 'declined') close()
    if (made.recovery === 'taken') restLater()
  }

  function move(event: Change | 'again' | 'done') {
    const { step } = progress
    progress = nextStep(progress, event)
    if (progress.step === step) return draw()
    const hadFocus = focus.isInside()
    const title = titleOf(ask, progress)
    said = event === 'again' ? title : `${question.words.saved}. ${title}`
    at = undefined
    draw()
    if (hadFocus) focus.enter()
  }

  function again() {
    draft.save()
    move('again')
  }

  function done() {
    draft.save()
    move('done')
    if (endText(question, progress.answer).startsWith('recovery')) change({ recovery: 'offered' })
    else restLater()
  }

  /** Inside a page the end card stays: going by itself, it would shift what is below. */
  function restLater() {
    stay = whenLeft(mount, place.kind === 'card' ? close : report)
  }

  function close() {
    takeAway()
    report()
  }

  function report() {
    if (hasEnded) return
    hasEnded = true
    guard(() => ask.onEnd(progress.step === 'end' ? 'complete' : 'dismissed'))
  }

  function point(to?: Point) {
    at = to
    draw()
  }

  function say(text: string) {
    said = text
    draw()
  }

  function takeAway() {
    if (signal.aborted) return
    draft.save()
    gone.abort()
    stay()
    focus.leave()
    render(null, mount)
    surface.remove()
  }

  dress(mount, ask.theme, signal)
  draw()
  listen(
    mount,
    REACHES,
    () => {
      if (!hasReached) guard(ask.onReach)
      hasReached = true
    },
    { signal, passive: true },
  )
  listen(
    window,
    'visibilitychange pagehide',
    ({ type }) => {
      draft.save()
      if (type === 'pagehide' && progress.step === 'end') report()
    },
    { signal, capture: true },
  )
  whenShown(mount, () => {
    if (signal.aborted) return
    guard(ask.onShown)
    // Over a page the card comes unasked: who cannot see it hears its question, politely.
    if (place.kind === 'card') say(question.emotion)
  })

  return () => {
    hasEnded = true
    takeAway()
  }
}

/** Calls back to whoever opened the card. Their mistake never takes the card away from a person. */
function guard(call: () => void): void {
  try {
    call()
  } catch {
    // An error of the caller: what the person did goes on, and the page hears no error of ours.
  }
}

import { render } from 'preact'
import type { Change, End, Point } from '../model/answer'
import type { Card as Ask, CloseCard } from '../model/card'
import { Card, titleOf } from './Card'
import { directionOf } from './direction'
import { createDraft } from './draft'
import { dress } from './dress'
import { watchFocus } from './focus'
import { guard } from './guard'
import { endText, nextStep, START } from './steps'
import { createSurface } from './surface'
import { whenLeft } from './when-left'
import { whenReached } from './when-reached'
import { whenShown } from './when-shown'

/**
 * Shows the card and listens until it closes. The state of the card is here, in three variables:
 * every change draws the whole card anew, in the same task as the tap.
 */
export function open(ask: Ask): CloseCard {
  const { question, place } = ask
  const direction = directionOf(question.locale)
  const surface = createSurface(place, direction)
  const focus = watchFocus(surface.host, surface.root)
  const draft = createDraft((comment) => change({ comment }))

  let progress = START
  let said = ''
  let at: Point | undefined
  let isOpen = true
  let hasEnded = false
  let stay = () => {}

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

  function draw() {
    if (!isOpen) return
    render(
      <Card ask={ask} direction={direction} progress={progress} said={said} at={at} {...acts} />,
      surface.mount,
    )
  }

  function change(made: Change) {
    const [[field, value] = []] = Object.entries(made)
    const isSame = (field === 'emotion' || field === 'ease') && progress.answer[field] === value
    if (!isSame) guard(() => ask.onChange(made))
    move(made)
    if (made.recovery === 'declined') end('complete')
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
    restLater()
  }

  function restLater() {
    stay()
    const card = surface.mount.firstElementChild
    if (card && progress.answer.recovery !== 'offered') stay = whenLeft(card, rest)
  }

  /** Nobody is at the end card any more. Inside a page it stays: going would shift what is below. */
  function rest() {
    if (place.kind === 'card') return close()
    report('complete')
  }

  function close() {
    draft.save()
    end(progress.step === 'end' ? 'complete' : 'dismissed')
  }

  function end(how: Exclude<End, 'open' | 'ignored'>) {
    takeAway()
    report(how)
  }

  function report(how: Exclude<End, 'open' | 'ignored'>) {
    if (hasEnded) return
    hasEnded = true
    guard(() => ask.onEnd(how))
  }

  function point(to?: Point) {
    at = to
    draw()
  }

  function say(text: string) {
    said = text
    draw()
  }

  function leavePage() {
    draft.save()
    if (progress.step === 'end') report('complete')
  }

  function takeAway() {
    if (!isOpen) return
    isOpen = false
    stay()
    for (const call of undo) call()
    focus.leave()
    render(null, surface.mount)
    surface.remove()
  }

  draw()
  const card = surface.mount.firstElementChild
  if (card instanceof HTMLElement) dress(card, ask.theme)
  document.addEventListener('visibilitychange', draft.save)
  window.addEventListener('pagehide', leavePage)
  const undo = [
    focus.forget,
    whenReached(surface.root, () => guard(ask.onReach)),
    whenShown(surface.mount, () => {
      guard(ask.onShown)
      // Over a page the card comes unasked: who cannot see it hears its question, politely.
      if (place.kind === 'card' && progress === START) say(question.emotion)
    }),
    () => document.removeEventListener('visibilitychange', draft.save),
    () => window.removeEventListener('pagehide', leavePage),
  ]

  return () => {
    hasEnded = true
    takeAway()
  }
}

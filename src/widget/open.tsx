import { type ComponentChildren, render } from 'preact'
import type { Change, Point } from '../model/answer'
import type { Card as Ask, CloseCard } from '../model/card'
import { guarded } from '../model/guarded'
import type { Acts } from './acts'
import { Card } from './Card'
import { directionOf } from './direction'
import { dress } from './dress'
import { watchFocus } from './focus'
import { listen } from './listen'
import type { More } from './more/more'
import { nextStep, start } from './steps'
import { createSurface } from './surface'
import { wear } from './wear'
import { whenShown } from './when-shown'

type GridPart = typeof import('./grid/index')
type QuietPart = typeof import('./quiet/index')

/** A card that appears under a resting pointer is not reached for: `pointermove`, not `pointerover`. */
const REACHES = 'pointermove touchstart focusin'

/** How long thanks stand that nothing more follows. */
const REST_MS = 6000

/**
 * Shows the card and listens until it closes. The state of the card is here, in a few variables:
 * every change draws the whole card anew, in the same task as the tap.
 * @param grid draws the question whose layout is a grid
 * @param quiet offers to put the question off
 */
export function open(ask: Ask, grid?: GridPart, quiet?: QuietPart): CloseCard {
  const { question, place } = ask
  const gone = new AbortController()
  const { signal } = gone
  const direction = directionOf(question.locale)
  const surface = createSurface(place, direction, signal, () => report('ignored'))
  const { mount } = surface
  const focus = watchFocus(surface, signal)

  const untouched = start(question)
  let progress = untouched
  let said = ''
  let at: Point | undefined
  let more: More | undefined
  let timer: ComponentChildren
  let hasReached = false
  let hasEnded = false

  const acts: Acts = { change, move, close, report, point, say, signal }
  const drawQuiet = quiet?.offerQuiet(ask, surface.root, acts)

  function draw() {
    if (signal.aborted) return
    const view = { ask, direction, progress, said, at, more, timer, Grid: grid?.Grid }
    render(<Card {...view} {...acts} rest={drawQuiet?.(progress)} />, mount)
  }

  function change(made: Change) {
    if (signal.aborted) return
    void guarded(ask.onChange)(made)
    move(made)
  }

  function move(event: Change | 'again' | 'done') {
    const { step } = progress
    timer = undefined
    progress = nextStep(progress, event)
    if (progress.step === step) return draw()
    if (progress.step === 'more' && !more) {
      draw()
      loadMore().catch(thank)
      return
    }
    arrive(event === 'again' ? '' : `${question.words.saved}. `)
  }

  /** Shows a step that is new to the person. */
  function arrive(before: string) {
    const hadFocus = focus.isInside()
    at = undefined
    say(before + title())
    if (hadFocus) focus.enter()
  }

  /** The words of the step. */
  function title() {
    const { step } = progress
    if (step === 'grid') return `${question.emotion} ${question.ease}`
    if (step === 'emotion' || step === 'ease') return question[step]
    return more?.titleOf(progress) ?? question.words.thanks
  }

  /** A module that has failed is tried again, one that has come is not loaded twice. */
  async function loadMore() {
    const { createMore } = await import('./more/index')
    const made = await createMore(ask, mount, acts)
    if (more || signal.aborted) return
    more = made
    wear(surface.root, more.styles)
    if (progress.step === 'more') arrive(`${question.words.saved}. `)
    else draw()
  }

  async function closeByItself() {
    const { autoClose } = await import('./auto-close/index')
    autoClose(ask, surface, {
      signal,
      isUntouched: () => progress === untouched,
      draw(drawn) {
        timer = drawn
        draw()
      },
      end() {
        takeAway()
        report('ignored')
      },
    })
  }

  /** Both answers are there and the rest cannot be asked: the ask ends well all the same. */
  function thank() {
    if (progress.step !== 'more') return
    move('done')
    setTimeout(
      guarded(() => (place.kind === 'inline' ? report() : close())),
      REST_MS,
    )
  }

  function close() {
    takeAway()
    report()
  }

  function report(end?: 'ignored') {
    if (hasEnded) return
    hasEnded = true
    void guarded(ask.onEnd)(progress.step === 'end' ? 'complete' : (end ?? 'dismissed'))
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
    more?.save()
    gone.abort()
    focus.leave()
    render(null, mount)
    surface.remove()
  }

  if (grid) wear(surface.root, grid.styles)
  dress(mount, ask, signal)
  draw()
  listen(
    mount,
    REACHES,
    () => {
      if (!hasReached) void guarded(ask.onReach)()
      hasReached = true
    },
    { signal, passive: true },
  )
  listen(
    window,
    'visibilitychange pagehide',
    ({ type }) => {
      more?.save()
      if (type === 'pagehide' && progress.step === 'end') report()
    },
    { signal, capture: true },
  )
  whenShown(mount, () => {
    if (signal.aborted) return
    void guarded(ask.onShown)()
    // Over a page the card comes unasked: who cannot see it hears its question, politely.
    // Who has asked for it goes on in it.
    if (place.kind === 'tab') focus.enter()
    else if (place.kind !== 'inline') {
      say(title())
      if (ask.autoClose) closeByItself().catch(() => {})
    }
    // There long before the second tap; where it fails, that tap tries again.
    loadMore().catch(() => {})
  })

  return () => {
    hasEnded = true
    takeAway()
  }
}

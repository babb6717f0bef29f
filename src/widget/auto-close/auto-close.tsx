import type { ComponentChildren } from 'preact'
import type { Card as Ask } from '../../model/card'
import { guarded } from '../../model/guarded'
import { Icon } from '../Icon'
import { listen } from '../listen'
import type { Surface } from '../surface'
import { wear } from '../wear'
import styles from './auto-close.css?inline'

/** Shorter, and slow readers would not come to the end of the question. */
const SHORTEST_S = 5
/** For those who want no motion the line goes down in so many steps. */
const STEPS = 10

const PAUSE = 'M5.5 3.5v9m5-9v9'

/** What closing by itself needs of the card. */
interface Means {
  signal: AbortSignal
  /** Nothing has been tapped: who has is never hurried. */
  isUntouched(): boolean
  /** Draws the line that runs down and the button that stops it; nothing takes them away. */
  draw(timer?: ComponentChildren): void
  /** The time is over. */
  end(): void
}

/**
 * Closes a card that nobody reaches for. The line is the clock: it stands still while a pointer is
 * over the card or was last, the focus is inside, or the page is not in sight.
 * https://www.w3.org/WAI/WCAG22/Understanding/timing-adjustable
 */
export function autoClose(
  { autoClose = 0, question }: Ask,
  { root, mount }: Surface,
  { signal, isUntouched, draw, end }: Means,
): void {
  // A person may have tapped, or the page have closed it, while this was loading.
  if (signal.aborted || !isUntouched()) return
  wear(root, styles)
  draw(
    <>
      <button type="button" part="stay" aria-label={question.words.stay} onClick={stop}>
        <Icon d={PAUSE} />
      </button>
      <div part="timer" />
    </>,
  )
  const wantsNoMotion = matchMedia('(prefers-reduced-motion: reduce)').matches
  const clock = root
    .querySelector('[part=timer]')
    ?.animate([{ transform: 'none' }, { transform: 'scaleX(0)' }], {
      duration: Math.max(SHORTEST_S, autoClose) * 1000,
      easing: wantsNoMotion ? `steps(${STEPS})` : 'linear',
      fill: 'forwards',
    })

  function settle() {
    const isNear = mount.matches(':hover') || root.activeElement
    if (isNear || document.visibilityState !== 'visible') clock?.pause()
    else clock?.play()
  }

  /** For good: the person wants to read. */
  function stop() {
    clock?.cancel()
    const point = root.querySelector('[role=radio][tabindex="0"]')
    if (root.activeElement && point instanceof HTMLElement) point.focus({ preventScroll: true })
    draw()
  }

  // A touch leaves the last place hovered: who has touched the card is not hurried any more.
  listen(mount, 'pointerenter pointerleave focusin focusout', settle, { signal })
  listen(document, 'visibilitychange', settle, { signal, capture: true })
  if (clock)
    clock.onfinish = guarded(() => {
      if (!signal.aborted && isUntouched()) end()
    })
  settle()
}

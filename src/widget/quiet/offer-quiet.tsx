import type { ComponentChildren } from 'preact'
import type { Card as Ask } from '../../model/card'
import { guarded } from '../../model/guarded'
import type { Acts } from '../acts'
import type { Progress } from '../steps'
import { wear } from '../wear'
import styles from './quiet.css?inline'

/** How long stands what was said. */
const REST_MS = 6000

/**
 * Offers to put a question off. What was chosen is told at once; then the card says so, in place of
 * its question, and goes.
 * @returns draws the two buttons below a question that nobody has answered yet
 */
export function offerQuiet(
  ask: Ask,
  root: ShadowRoot,
  { move, say, close, signal }: Pick<Acts, 'move' | 'say' | 'close' | 'signal'>,
): ((progress: Progress) => ComponentChildren) | undefined {
  const words = ask.question.quietWords
  if (!words) return undefined
  wear(root, styles)
  let said = ''

  function choose(how: 'snoozed' | 'never', text: string) {
    const hadFocus = root.activeElement
    ask.onQuiet?.(how)
    root.querySelector('.step')?.setAttribute('hidden', '')
    said = text
    // Touched without an answer: from now on it does not close by itself.
    move({})
    say(text)
    const heading = root.querySelector('.said')
    if (hadFocus && heading instanceof HTMLElement) heading.focus()
    const timer = setTimeout(close, REST_MS)
    const stop = guarded(() => clearTimeout(timer))
    signal.addEventListener('abort', stop)
  }

  return ({ answer }) =>
    said ? (
      <h2 class="said" tabIndex={-1}>
        {said}
      </h2>
    ) : Object.keys(answer).length ? undefined : (
      <div class="quiet">
        <button type="button" part="snooze" onClick={() => choose('snoozed', words.snoozed)}>
          {words.snooze}
        </button>
        <button type="button" part="never" onClick={() => choose('never', words.nevermore)}>
          {words.never}
        </button>
      </div>
    )
}

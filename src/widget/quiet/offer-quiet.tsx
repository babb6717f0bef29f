import type { ComponentChildren } from 'preact'
import type { Card as Ask } from '../../model/card'
import type { Acts } from '../acts'
import { wear } from '../wear'
import styles from './quiet.css?inline'

/** How long stands what was said. */
const REST_MS = 6000

/**
 * Draws the two buttons that put a question off. What was chosen is told at once; then the card says
 * so, in place of its question, and goes.
 * @param settle takes what is drawn in place of the buttons, from the next time that the card is drawn
 */
export function offerQuiet(
  ask: Ask,
  root: ShadowRoot,
  { say, close }: Pick<Acts, 'say' | 'close'>,
  settle: (said: ComponentChildren) => void,
): ComponentChildren {
  const words = ask.question.quietWords
  if (!words) return undefined
  wear(root, styles)

  function choose(how: 'snoozed' | 'never', text: string) {
    const hadFocus = root.activeElement
    ask.onQuiet?.(how)
    root.querySelector('.step')?.setAttribute('hidden', '')
    settle(
      <h2 class="said" tabIndex={-1}>
        {text}
      </h2>,
    )
    say(text)
    const heading = root.querySelector('.said')
    if (hadFocus && heading instanceof HTMLElement) heading.focus()
    setTimeout(close, REST_MS)
  }

  return (
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

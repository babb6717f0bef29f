import type { ComponentChildren } from 'preact'
import type { Point } from '../model/answer'
import { Face } from './Face'

interface Props {
  emotion: Point
  /** What was answered, in words. */
  label: string | undefined
  changeLabel: string
  onAgain(): void
  /** What else can be done here. */
  children?: ComponentChildren
}

/** What the person has answered so far, and the way back to change it. */
export function Given({ emotion, label, changeLabel, onAgain, children }: Props) {
  return (
    <div class="row">
      <Face point={emotion} />
      <span>{label}</span>
      <button type="button" part="again" onClick={onAgain}>
        {changeLabel}
      </button>
      {children}
    </div>
  )
}

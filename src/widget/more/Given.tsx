import type { ComponentChildren } from 'preact'
import type { Question } from '../../model/question'
import { Face } from '../Face'
import type { Progress } from '../steps'
import { givenBefore } from './given-before'

interface Props {
  question: Question
  /** The word for it. */
  change: string
  progress: Progress
  onAgain(): void
  /** What else can be done here. */
  children?: ComponentChildren
}

/** What the person has answered so far, and the way back to change it. */
export function Given({ question, change, progress, onAgain, children }: Props) {
  const { label, face } = givenBefore(progress, question)
  return (
    <div class="row">
      {face && <Face {...face} />}
      <span>{label}</span>
      <button type="button" part="again" onClick={onAgain}>
        {change}
      </button>
      {children}
    </div>
  )
}

import { mapped } from '../../model/mapped'
import type { Question } from '../../model/question'
import type { Progress, Step } from '../steps'

/** What a person has answered before the step they are at, whatever the order. */
export interface GivenAnswer {
  /** In words. */
  label: string
  /** Of the face, among how many; none while the emotion is still to be told. */
  face?: { point: number; points: number }
}

/** Puts into words and a face what was answered before this step. */
export function givenBefore(
  { questions, step, answer }: Progress,
  { words }: Question,
): GivenAnswer {
  const { emotion, ease, emotion3, ease3 } = answer
  const labels: Partial<Record<Step, string | 0>> = {
    emotion: emotion && words.emotion[emotion - 1],
    ease: ease && words.ease[ease - 1],
    // The three of a grid are those in the middle of the five.
    grid: emotion3 && ease3 && `${words.emotion[emotion3]} · ${words.ease[ease3]}`,
  }
  const asked = new Set(questions)
  asked.delete(step)
  const point = asked.has('emotion') ? emotion : emotion3
  return {
    label: mapped(asked, (question) => labels[question]).join(' · '),
    face: point && { point, points: emotion3 ? 3 : 5 },
  }
}

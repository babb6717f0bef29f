import type { Point3 } from '../../model/answer'
import type { Question } from '../../model/question'

/** A cell of the grid in words, `Good and easy`, joined as its language joins them. */
export function nameOf(
  { words, locale }: Pick<Question, 'words' | 'locale'>,
  emotion: Point3,
  ease: Point3,
): string {
  // The three of a grid are those in the middle of the five.
  const labels = [words.emotion[emotion], words.ease[ease]?.toLocaleLowerCase(locale)]
  return new Intl.ListFormat(locale).format(labels.flatMap((label) => label ?? []))
}

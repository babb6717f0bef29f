import type { Action, Leave, Undecided } from '../map'
import type { Share } from '../statistics/wilson'
import type { Reader } from './reader'
import { fill } from './words'

/** Why a touchpoint asks for action, and how many people it concerns. */
export function actionText({ kind, share, affected }: Action, { words, numbers }: Reader): string {
  const sentence = kind === 'pain' ? words.painSentence : words.coldSpotSentence
  const people = fill(words.affected, { n: numbers.whole(affected) })
  return `${fill(sentence, shareWords(share, numbers))} ${people}`
}

/** Why a touchpoint may be left as it is. */
export function leaveText({ share }: Leave, { words, numbers }: Reader): string {
  return fill(words.leaveSentence, shareWords(share, numbers))
}

/** What keeps a touchpoint from being judged; below `minimum` answers no share is told. */
export function undecidedText(
  { n, status, share }: Undecided,
  { words, numbers }: Reader,
  minimum: number,
): string {
  if (!share) return fill(words.insufficientSentence, { n, min: minimum })
  const sentence = status === 'watch' ? words.watchSentence : words.unclearSentence
  return fill(sentence, shareWords(share, numbers))
}

function shareWords({ p, lo, hi, n }: Share, numbers: Reader['numbers']) {
  return {
    p: numbers.percent(p),
    lo: numbers.percent(lo),
    hi: numbers.percent(hi),
    n: numbers.whole(n),
  }
}

import type { Answer } from '../../model/answer'
import type { Touchpoint } from '../../model/resolve'
import type { OwnAnswer } from '../api'
import { blankAnswer } from '../asking/blank-answer'
import { cleanContext } from '../asking/context'
import { languageNow } from '../asking/languages'
import type { PageParts } from '../page-parts'
import { recordedAnswer } from './recorded-answer'

/** Delivers an answer of the brand's own interface, and counts it as an ask; nothing when it is no answer. */
export function record(
  touchpoint: Touchpoint,
  own: OwnAnswer,
  { config, events, ledger, person, visitor, delivery, tell }: PageParts,
): Answer | undefined {
  const context = cleanContext({ ...person.traits, ...own.context }, tell)
  const stamp = { context, visitor: visitor() }
  const answer = recordedAnswer(blankAnswer(touchpoint, languageNow(config), stamp), own)
  if (!answer) {
    tell('record', touchpoint.touchpoint)
    return undefined
  }
  const { askedAt: at } = answer
  ledger.note(answer.touchpoint, at)
  ledger.keep({ touchpoint: answer.touchpoint, at, end: 'answered' })
  delivery.add(answer)
  events.emit('answer', { answer, change: answer })
  return answer
}

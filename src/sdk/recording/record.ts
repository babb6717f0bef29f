import type { Answer } from '../../model/answer'
import type { Touchpoint } from '../../model/resolve'
import type { OwnAnswer } from '../api'
import { blankAnswer } from '../asking/blank-answer'
import { cleanContext } from '../asking/context'
import { languageNow } from '../asking/languages'
import type { PageParts } from '../page-parts'
import { recordedAnswer } from './recorded-answer'

/**
 * Delivers an answer of the brand's own interface, and counts it as an ask; nothing when it is no
 * answer. In the calling task, unless there is a comment to be redacted.
 */
export async function record(
  touchpoint: Touchpoint,
  own: OwnAnswer,
  page: PageParts,
): Promise<Answer | undefined> {
  const { config, events, ledger, person, visitor, delivery, tell } = page
  const comment = config.privacy?.redact ? await redacted(own.comment, page) : own.comment
  const context = cleanContext({ ...person.traits, ...own.context }, tell)
  const stamp = { context, visitor: visitor() }
  const blank = blankAnswer(touchpoint, languageNow(config), stamp)
  const answer = recordedAnswer(blank, { ...own, comment })
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

/** The comment as it may leave the page; none where that cannot be told. */
async function redacted(
  comment: string | undefined,
  { parts, tell }: PageParts,
): Promise<string | undefined> {
  if (!comment) return undefined
  try {
    return (await parts.redacting()).redact(comment)
  } catch (error) {
    tell('unredacted', error)
    return undefined
  }
}

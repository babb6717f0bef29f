import type { resolve } from '../../model/resolve'
import type { AskResult, OwnAnswer, SuppressedReason } from '../api'
import { blankAnswer } from '../asking/blank-answer'
import { cleanContext } from '../asking/context'
import { languageNow } from '../asking/languages'
import type { PageParts } from '../page-parts'
import { recordedAnswer } from './recorded-answer'

/** What recording takes from its page. */
interface OfPage {
  /** The page's own: it has the names of the question bank already. */
  resolve: typeof resolve
  suppress(name: string, reason: SuppressedReason, page?: PageParts): AskResult
}

/**
 * Delivers an answer of the brand's own interface, and counts it as an ask. In the calling task,
 * unless there is a comment to be redacted.
 */
export async function record(
  name: string,
  own: OwnAnswer,
  page: PageParts,
  { resolve, suppress }: OfPage,
): Promise<AskResult> {
  const { config, events, ledger, person, visitor, delivery, tell } = page
  const touchpoint = resolve(name, config)
  if (!touchpoint) return suppress(name, 'unknown-touchpoint', page)
  const comment = config.privacy?.redact ? await redacted(own.comment, page) : own.comment
  const context = cleanContext({ ...person.traits, ...own.context }, tell)
  const stamp = { context, visitor: visitor() }
  const blank = blankAnswer(touchpoint, languageNow(config), stamp)
  const answer = recordedAnswer(blank, { ...own, comment })
  if (!answer) {
    tell('record', touchpoint.touchpoint)
    return suppress(name, 'invalid')
  }
  const { askedAt: at } = answer
  ledger.note(answer.touchpoint, at)
  ledger.keep({ touchpoint: answer.touchpoint, at, end: 'answered' })
  delivery.add(answer)
  events.emit('answer', { answer, change: answer })
  return { outcome: 'answered', answer }
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

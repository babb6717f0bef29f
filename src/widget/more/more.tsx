import type { ComponentChildren } from 'preact'
import type { Change, Recovery } from '../../model/answer'
import type { Card as Ask } from '../../model/card'
import type { Acts } from '../acts'
import { Heading } from '../Heading'
import { Icon, TICK } from '../Icon'
import type { Progress } from '../steps'
import { Comment } from './Comment'
import { createDraft } from './draft'
import { endText } from './end-text'
import { Given } from './Given'
import styles from './more.css?inline'
import { Offer } from './Offer'
import { Reasons } from './Reasons'
import { whenLeft } from './when-left'

/** What follows the two questions. */
export interface More {
  styles: string
  /** The heading of a step: its question, or the text that the ask ends with. */
  titleOf(progress: Progress): string
  draw(progress: Progress): ComponentChildren
  /** What was answered first, while the second question stands, and the way back to it. */
  given(progress: Progress): ComponentChildren
  /** Tells the comment that is being typed. */
  save(): void
}

/**
 * Makes what follows the two questions, in the element that the card is drawn in. Optional questions
 * that cannot be loaded are not asked, nor is a comment that could not be redacted.
 */
export async function createMore(
  { question, place }: Ask,
  mount: Element,
  doing: Acts,
): Promise<More> {
  const { recovery } = question
  const [moreWords, optional, redacting] = await Promise.all([
    question.moreWords(),
    question.followUps && import('../follow-ups/index').catch(none),
    question.redacting?.().catch(none),
  ])
  const words = { ...question.words, ...moreWords }
  const draft = createDraft((comment) => doing.change({ comment }), redacting?.redact)

  function titleOf({ step, answer }: Progress): string {
    return step === 'more' ? words.reasonsTitle : words[endText(question, answer)]
  }

  function given(progress: Progress, children?: ComponentChildren) {
    return (
      <Given question={question} change={words.change} progress={progress} onAgain={again}>
        {children}
      </Given>
    )
  }

  function again() {
    draft.save()
    doing.move('again')
  }

  function done(answer: Change) {
    draft.save()
    doing.move('done')
    if (endText(question, answer).startsWith('recovery')) doing.change({ recovery: 'offered' })
    else rest()
  }

  function recover(outcome: Recovery) {
    doing.change({ recovery: outcome })
    if (outcome === 'declined') doing.close()
    else rest()
  }

  /** Inside a page the end card stays: going by itself, it would shift what is below. */
  function rest() {
    whenLeft(mount, doing.signal, place.kind === 'inline' ? doing.report : doing.close)
  }

  function draw(progress: Progress) {
    const { step, answer } = progress
    const title = <Heading text={titleOf(progress)} />
    if (step === 'end') {
      return (
        <>
          {!answer.recovery && (
            <p>
              <Icon d={TICK} />
            </p>
          )}
          {title}
          {answer.recovery === 'offered' && recovery && (
            <Offer words={words} route={recovery} onRecovery={recover} />
          )}
        </>
      )
    }
    return (
      <>
        <p>
          <Icon d={TICK} />
          {words.saved}
        </p>
        {title}
        <Reasons
          reasons={question.reasons}
          chosen={answer.reasons ?? []}
          limitText={words.reasonsLimit}
          onChoose={(reasons) => doing.change({ reasons })}
          onLimit={doing.say}
        />
        {optional && (
          <optional.FollowUps question={question} answer={answer} onChange={doing.change} />
        )}
        {(redacting || !question.redacting) && (
          <Comment
            label={words.comment}
            value={answer.comment ?? ''}
            onType={draft.write}
            onLeave={draft.save}
          />
        )}
        <p>{words.noNameNeeded}</p>
        {given(
          progress,
          <button type="button" part="done" onClick={() => done(answer)}>
            {words.done}
          </button>,
        )}
      </>
    )
  }

  return { styles: styles + (optional?.styles ?? ''), titleOf, draw, given, save: draft.save }
}

function none(): undefined {
  // The network has lost this part.
}

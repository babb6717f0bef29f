import type { ComponentChildren } from 'preact'
import type { Change, Recovery } from '../../model/answer'
import type { Card as Ask } from '../../model/card'
import type { Acts } from '../acts'
import { Given } from '../Given'
import { Heading } from '../Heading'
import { Icon, TICK } from '../Icon'
import type { Progress } from '../steps'
import { Comment } from './Comment'
import { createDraft } from './draft'
import { endText } from './end-text'
import { Offer } from './Offer'
import { Reasons } from './Reasons'
import { whenLeft } from './when-left'

/** What follows the two questions. */
export interface More {
  /** The heading of a step: its question, or the text that the ask ends with. */
  titleOf(progress: Progress): string
  draw(progress: Progress): ComponentChildren
  /** Tells the comment that is being typed. */
  save(): void
}

/** Makes the reasons, the comment and the end of an ask, in the element that the card is drawn in. */
export function createMore({ question, place }: Ask, mount: Element, doing: Acts): More {
  const { words, recovery } = question
  const draft = createDraft((comment) => doing.change({ comment }))

  function titleOf({ step, answer }: Progress): string {
    return step === 'more' ? words.reasonsTitle : words[endText(question, answer)]
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
    whenLeft(mount, place.kind === 'inline' ? doing.report : doing.close)
  }

  function draw(progress: Progress) {
    const { step, answer } = progress
    const title = <Heading text={titleOf(progress)} />
    if (step === 'end') {
      return (
        <>
          <p>{!answer.recovery && <Icon d={TICK} />}</p>
          {title}
          {answer.recovery === 'offered' && recovery && (
            <Offer words={words} route={recovery} onRecovery={recover} />
          )}
        </>
      )
    }
    // Only both taps lead here; the values are for the types.
    const { emotion = 3, ease = 3 } = answer
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
        <Comment
          label={words.comment}
          value={answer.comment ?? ''}
          onType={draft.write}
          onLeave={draft.save}
        />
        <p>{words.noNameNeeded}</p>
        <Given
          emotion={emotion}
          label={`${words.emotion[emotion - 1]} · ${words.ease[ease - 1]}`}
          changeLabel={words.change}
          onAgain={again}
        >
          <button type="button" part="done" onClick={() => done(answer)}>
            {words.done}
          </button>
        </Given>
      </>
    )
  }

  return { titleOf, draw, save: draft.save }
}

import type { Change, Point } from '../model/answer'
import type { Card as Ask } from '../model/card'
import { Comment } from './Comment'
import { Face } from './Face'
import { fill } from './fill'
import { CROSS, Icon, TICK } from './Icon'
import { Offer } from './Offer'
import { Reasons } from './Reasons'
import { Scale } from './Scale'
import { endText, type Progress } from './steps'

/** What a person sees at one time. */
export interface View {
  ask: Ask
  direction: 'ltr' | 'rtl'
  progress: Progress
  /** What the live region says. */
  said: string
  /** The point under the pointer or with the focus. */
  at: Point | undefined
}

/** What a person can do; each draws the card again. */
export interface Acts {
  change(change: Change): void
  again(): void
  done(): void
  close(): void
  point(at?: Point): void
  say(text: string): void
  type(text: string): void
  saveComment(): void
}

/** The heading of a step: its question, or the text that the ask ends with. */
export function titleOf({ question }: Ask, { step, answer }: Progress): string {
  if (step === 'more') return question.words.reasonsTitle
  return step === 'end' ? question.words[endText(question, answer)] : question[step]
}

/** The whole card as a function of what is to be seen. */
export function Card({ ask, direction, progress, said, at, ...acts }: View & Acts) {
  const { question, place } = ask
  const { words, recovery } = question
  const { step, answer } = progress
  const asks = step === 'emotion' || step === 'ease'

  return (
    <section
      class="card"
      part="card"
      lang={question.locale}
      dir={direction}
      aria-labelledby="question"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return
        // Else a dialog of the page that the card stands in would close as well.
        event.preventDefault()
        acts.close()
      }}
    >
      <p role="status">{said}</p>
      {(place.kind === 'card' || !asks) && (
        <button type="button" part="close" aria-label={words.close} onClick={acts.close}>
          <Icon d={CROSS} />
        </button>
      )}
      <div key={step} class={`step ${step}`}>
        <p>
          {asks && fill(words.step, step === 'ease' ? 2 : 1, 2)}
          {!asks && !answer.recovery && <Icon d={TICK} />}
          {step === 'more' && words.saved}
        </p>
        <h2 id="question" part="question" tabIndex={-1}>
          {titleOf(ask, progress)}
        </h2>
        {asks && (
          <Scale
            kind={step}
            labels={words[step]}
            chosen={answer[step]}
            at={at}
            rightToLeft={direction === 'rtl'}
            onChoose={(point) => acts.change({ [step]: point })}
            onPoint={acts.point}
          />
        )}
        {step === 'more' && (
          <>
            <Reasons
              reasons={question.reasons}
              chosen={answer.reasons ?? []}
              limitText={words.reasonsLimit}
              onChoose={(reasons) => acts.change({ reasons })}
              onLimit={acts.say}
            />
            <Comment
              label={words.comment}
              value={answer.comment ?? ''}
              onType={acts.type}
              onLeave={acts.saveComment}
            />
            <p>{words.noNameNeeded}</p>
          </>
        )}
        {step === 'end' && answer.recovery === 'offered' && recovery && (
          <Offer
            words={words}
            route={recovery}
            onRecovery={(outcome) => acts.change({ recovery: outcome })}
          />
        )}
        {(step === 'ease' || step === 'more') && answer.emotion && (
          <div class="row">
            <Face point={answer.emotion} />
            <span>
              {words.emotion[answer.emotion - 1]}
              {step === 'more' && answer.ease && ` · ${words.ease[answer.ease - 1]}`}
            </span>
            <button type="button" part="again" onClick={acts.again}>
              {words.change}
            </button>
            {step === 'more' && (
              <button type="button" part="done" onClick={acts.done}>
                {words.done}
              </button>
            )}
          </div>
        )}
      </div>
    </section>
  )
}

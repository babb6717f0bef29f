import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'
import type { Change, Recovery } from '../model/answer'
import type { Card as Ask } from '../model/card'
import { Comment } from './Comment'
import { Face } from './Face'
import { fill } from './fill'
import type { Focus } from './focus'
import { guard } from './guard'
import { Cross, Tick } from './icons'
import { Offer } from './Offer'
import { Reasons } from './Reasons'
import { Scale } from './Scale'
import { endText, nextStep, START } from './steps'
import { whenLeft } from './when-left'

interface Props {
  ask: Ask
  direction: 'ltr' | 'rtl'
  focus: Focus
  /** The card is through. `rests`: not closed by hand, its thanks may stay where they stand. */
  onEnd(end: 'complete' | 'dismissed', rests?: boolean): void
}

/** The card, and the one home of its state. */
export function Card({ ask, direction, focus, onEnd }: Props) {
  const { question, place, theme } = ask
  const { words } = question
  // Not in the state of the component: two taps may come before it is drawn again.
  const progress = useRef(START)
  const hadFocus = useRef(false)
  const section = useRef<HTMLElement>(null)
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0)
  const [said, say] = useState('')

  const { step, answer } = progress.current
  const isAsking = step === 'emotion' || step === 'ease'
  const isOffering = answer.recovery === 'offered'

  function title() {
    const { step, answer } = progress.current
    if (step === 'more') return words.reasonsTitle
    return step === 'end' ? words[endText(question, answer)] : question[step]
  }

  function move(event: Change | 'again' | 'done') {
    const from = progress.current.step
    progress.current = nextStep(progress.current, event)
    if (progress.current.step !== from) {
      hadFocus.current = focus.isInside()
      say(event === 'again' ? title() : `${words.saved}. ${title()}`)
    }
    draw(undefined)
  }

  function change(made: Change) {
    guard(() => ask.onChange(made))
    move(made)
  }

  function finish() {
    move('done')
    if (endText(question, progress.current.answer).startsWith('rec'))
      change({ recovery: 'offered' })
  }

  function settle(outcome: Recovery) {
    change({ recovery: outcome })
    if (outcome === 'declined') onEnd('complete')
  }

  useLayoutEffect(() => {
    if (hadFocus.current) focus.enter()
    hadFocus.current = false
  })

  useEffect(() => {
    if (place.kind === 'card') say(question.emotion)
  }, [place, question])

  useEffect(() => {
    if (step !== 'end' || !section.current) return
    const rest = () => onEnd('complete', true)
    const stay = isOffering ? undefined : whenLeft(section.current, rest)
    window.addEventListener('pagehide', rest)
    return () => {
      stay?.()
      window.removeEventListener('pagehide', rest)
    }
  }, [step, isOffering, onEnd])

  return (
    <section
      ref={section}
      class={`card ${theme.scheme}`}
      part="card"
      lang={question.locale}
      dir={direction}
      aria-labelledby="question"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return
        // Else a dialog of the page that the card stands in would close as well.
        event.preventDefault()
        onEnd(step === 'end' ? 'complete' : 'dismissed')
      }}
    >
      <p class="unseen" role="status">
        {said}
      </p>
      <div class="head">
        {(place.kind === 'card' || !isAsking) && (
          <button
            type="button"
            part="close"
            class="close"
            aria-label={words.close}
            onClick={() => onEnd(step === 'end' ? 'complete' : 'dismissed')}
          >
            <Cross />
          </button>
        )}
        {isAsking && fill(words.step, { n: step === 'emotion' ? 1 : 2, total: 2 })}
        {step === 'more' && (
          <>
            <Tick />
            {words.saved}
          </>
        )}
      </div>
      <div key={step} class={`step ${step}`}>
        {step === 'end' && !answer.recovery && (
          <span class="done">
            <Tick />
          </span>
        )}
        <h2 id="question" part="question" tabIndex={-1}>
          {title()}
        </h2>
        {isAsking && (
          <Scale
            kind={step}
            labels={words[step]}
            chosen={answer[step]}
            rightToLeft={direction === 'rtl'}
            onChoose={(point) => {
              const isSame = answer[step] === point
              const made = step === 'emotion' ? { emotion: point } : { ease: point }
              if (isSame) move(made)
              else change(made)
            }}
          />
        )}
        {step === 'more' && (
          <>
            <Reasons
              reasons={question.reasons}
              chosen={answer.reasons ?? []}
              limitText={words.reasonsLimit}
              onChoose={(reasons) => change({ reasons })}
              onLimit={say}
            />
            <Comment
              label={words.comment}
              value={answer.comment ?? ''}
              onSave={(comment) => change({ comment })}
            />
            <p class="note">{words.noNameNeeded}</p>
          </>
        )}
        {step === 'end' && isOffering && question.recovery && (
          <Offer words={words} route={question.recovery} onRecovery={settle} />
        )}
      </div>
      {answer.emotion && (step === 'ease' || step === 'more') && (
        <div class="foot">
          <Face point={answer.emotion} />
          <span>
            {words.emotion[answer.emotion - 1]}
            {step === 'more' && answer.ease && ` · ${words.ease[answer.ease - 1]}`}
          </span>
          <button type="button" class="again" part="again" onClick={() => move('again')}>
            {words.change}
          </button>
          {step === 'more' && (
            <button type="button" class="main" part="done" onClick={finish}>
              {words.done}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

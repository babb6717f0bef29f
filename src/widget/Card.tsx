import type { ComponentChildren } from 'preact'
import type { Point } from '../model/answer'
import type { Card as Ask } from '../model/card'
import type { Acts } from './acts'
import { fill } from './fill'
import { Heading } from './Heading'
import { CROSS, Icon } from './Icon'
import { listen } from './listen'
import type { More } from './more/more'
import { Scale } from './Scale'
import type { Progress } from './steps'

/** What a person sees at one time. */
export interface View {
  ask: Ask
  direction: 'ltr' | 'rtl'
  progress: Progress
  /** What the live region says. */
  said: string
  /** The point under the pointer or with the focus. */
  at: Point | undefined
  /** Draws what follows the two questions, as soon as it has been loaded. */
  more: More | undefined
  /** The line that runs down before the card closes by itself, and what stops it. */
  timer: ComponentChildren
  /** What puts the question off, and what is said when it was. */
  rest: ComponentChildren
  /** Draws the grid, where that is the layout. */
  Grid: typeof import('./grid/index').Grid | undefined
}

/** The whole card as a function of what is to be seen. */
export function Card(view: View & Acts) {
  const { ask, direction, progress, said, at, more, timer, rest, Grid, ...acts } = view
  const { question, place } = ask
  const { logo } = ask.theme
  const { words } = question
  const { answer, questions } = progress
  // Until the rest of the card is there, the question that was answered last stays in sight.
  const step =
    (progress.step === 'more' && !more && questions[questions.length - 1]) || progress.step
  const n = questions.indexOf(step) + 1

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
        // With the key still down, its `keyup` would reach the page, whose Escape it is not.
        listen(event.currentTarget, 'keyup', acts.close, { once: true })
      }}
    >
      <p role="status">{said}</p>
      {(place.kind !== 'inline' || !n) && (
        <button type="button" part="close" aria-label={words.close} onClick={acts.close}>
          <Icon d={CROSS} />
        </button>
      )}
      {timer}
      <div key={step} class={`step ${step}`}>
        {n > 0 && (logo || questions.length > 1) && (
          <p>
            {logo && <img part="logo" src={logo} alt="" />}
            {questions.length > 1 && fill(words.step, n, questions.length)}
          </p>
        )}
        {step === 'emotion' || step === 'ease' ? (
          <>
            <Heading text={question[step]} />
            <Scale
              kind={step}
              labels={words[step]}
              chosen={answer[step]}
              at={at}
              onChoose={(point) => acts.change({ [step]: point })}
              onPoint={acts.point}
            />
            {n > 1 && more?.given(progress)}
          </>
        ) : step === 'grid' && Grid ? (
          <Grid question={question} answer={answer} onChange={acts.change} />
        ) : more ? (
          more.draw(progress)
        ) : (
          <Heading text={words.thanks} />
        )}
      </div>
      {rest}
    </section>
  )
}

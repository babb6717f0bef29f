import type { Answer, Change, End } from '../../model/answer'
import type { Look, Place, Widget } from '../../model/card'
import { instrumentOf } from '../../model/instrument'
import type { Question } from '../../model/question'
import type { AskResult } from '../api'
import type { PastAsk } from '../host/past-ask'
import type { PageParts } from '../page-parts'
import { blankAnswer, type Stamp } from './blank-answer'

/** What made an ask appear, by the place where it stands. */
const SOURCES = { card: 'prompt', anchor: 'prompt', tab: 'tab', inline: 'inline' } as const

/** One ask on screen. */
export interface Showing {
  result: Promise<AskResult>
  /** The page is being left: an ask that nobody acted on is told once, and nothing is kept. */
  leave(): void
  close(): void
}

/** The same, with its card there. */
export interface Shown extends Showing {
  /** Asks in the language of this question from now on, if nothing has been tapped yet. */
  speak(question: Question): void
}

/** What a card is shown with. */
interface Setting {
  place: Place
  look: Look
  stamp: Stamp
  page: PageParts
}

/** Shows the card and turns every tap into the next revision of its answer, journaled at once. */
export function show(
  { open }: Pick<Widget, 'open'>,
  first: Question,
  { place, look, stamp, page }: Setting,
): Shown {
  const { events, ledger, delivery } = page
  const { touchpoint, recovery } = first
  let answer: Answer = {
    ...blankAnswer(first, first.locale, stamp),
    source: SOURCES[place.kind],
    instrument: instrumentOf(first),
  }
  const at = answer.askedAt
  let isShown = false
  let isUntouched = true
  let hasAnswered = false
  let finish: (result: AskResult) => void
  const result = new Promise<AskResult>((resolve) => {
    finish = resolve
  })

  function revise(change: Change & { end?: End }): Answer {
    answer = { ...answer, ...change, rev: answer.rev + 1, answeredAt: Date.now() }
    // An emptied comment is none: the wire knows no empty text.
    answer.comment ||= undefined
    return answer
  }

  function act(
    change: Change & { end?: End },
    how: PastAsk['end'] = hasAnswered ? 'answered' : 'dismissed',
  ) {
    isUntouched = false
    delivery.add(revise(change))
    // Who taps the handle has not been asked: it holds no prompt back.
    if (answer.source !== 'tab') ledger.keep({ touchpoint, at, end: how })
  }

  function leave() {
    // The answer itself stays open: the person may come back to it.
    if (isShown && !answer.rev) delivery.sendOnce({ ...revise({}), end: 'ignored' })
  }

  function openWith(question: Question) {
    return open({
      question,
      place,
      ...look,
      onCorrected: (...correction) => page.tell('contrast', 'accent', ...correction),
      autoClose: page.config.autoClose,
      onShown() {
        if (isShown) return
        isShown = true
        if (answer.source === 'prompt') ledger.note(touchpoint, at)
        events.emit('shown', { touchpoint })
      },
      onReach: delivery.warm,
      onChange(change) {
        const { emotion, ease, emotion3, ease3 } = change
        const wasWow = isWow(answer)
        hasAnswered ||= !!(emotion || ease || emotion3 || ease3)
        act(change)
        events.emit('answer', { answer, change })
        if (ease3 === 1 || (ease && ease <= 2)) events.emit('pain', { answer })
        if (!wasWow && isWow(answer)) events.emit('wow', { answer })
        if (change.recovery) {
          const event = change.recovery === 'taken' ? recovery?.event : undefined
          events.emit('recovery', { answer, event })
        }
      },
      onQuiet: (how) => act({ end: 'dismissed' }, how),
      onEnd(end) {
        if (end === 'ignored') return close()
        act({ end })
        if (end === 'complete') events.emit('complete', { answer })
        else events.emit('dismiss', { touchpoint })
        finish(hasAnswered ? { outcome: 'answered', answer } : { outcome: 'dismissed' })
      },
    })
  }

  let closeCard = openWith(first)

  function speak(question: Question) {
    const { locale } = question
    if (!isUntouched || locale === answer.locale) return
    answer = { ...answer, locale, instrument: instrumentOf(question) }
    closeCard()
    closeCard = openWith(question)
  }

  function close() {
    isUntouched = false
    leave()
    closeCard()
    finish(hasAnswered ? { outcome: 'answered', answer } : { outcome: 'ignored' })
  }

  return { result, leave, speak, close }
}

/** Both at their best, whichever was answered last; a split or a grid cannot tell it. */
function isWow({ emotion, ease }: Answer): boolean {
  return emotion === 5 && ease === 5
}

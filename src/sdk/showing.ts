import type { Answer, Change, ContextValue, End, Source } from '../model/answer'
import type { Card, Place, Theme, Widget } from '../model/card'
import { instrumentOf } from '../model/instrument'
import type { Question } from '../model/question'
import type { AskResult } from './api'
import type { Events } from './events'
import type { Outbox } from './outbox/outbox'
import type { Ledger } from './targeting/ledger'

/** What one showing of the card needs. */
export interface ShowingParts {
  widget: Widget
  question: Question
  place: Place
  theme: Theme
  source: Source
  context?: Record<string, ContextValue> | undefined
  outbox: Outbox
  ledger: Ledger
  events: Events
  now(): number
  newId(now: number): string
  /** Path and device of the page, without its query. */
  where(): Pick<Answer, 'path' | 'device'>
  /** The person reaches for the card: the journal may open now. */
  onReach(): void
}

/** One ask on screen. */
export interface Showing {
  result: Promise<AskResult>
  /** The page is being left: an ask that nobody acted on is told once, and nothing is kept. */
  leave(): void
  close(): void
}

/** Shows the card and turns every tap into the next revision of its answer, journaled at once. */
export function show(parts: ShowingParts): Showing {
  const { question, source, context, outbox, ledger, events, now } = parts
  const { touchpoint, stage, moment, layout, order, locale } = question
  const askedAt = now()
  let answer: Answer = {
    id: parts.newId(askedAt),
    rev: 0,
    touchpoint,
    stage,
    ...(moment !== undefined && { moment }),
    channel: 'digital',
    source,
    end: 'open',
    layout,
    order,
    instrument: instrumentOf(question),
    locale,
    ...parts.where(),
    ...(context && { context }),
    askedAt,
    answeredAt: askedAt,
  }
  let isShown = false
  let hasAnswered = false
  let finish: (result: AskResult) => void = () => {}
  const result = new Promise<AskResult>((resolve) => {
    finish = resolve
  })

  function revise(change: Change & { end?: End }): Answer {
    answer = { ...answer, ...change, rev: answer.rev + 1, answeredAt: now() }
    return answer
  }

  function act(change: Change & { end?: End }) {
    outbox.add(revise(change))
    if (source !== 'inline' || hasAnswered) {
      ledger.keep(touchpoint, {
        at: askedAt,
        isDismissed: answer.end === 'dismissed' && !hasAnswered,
      })
    }
  }

  const card: Card = {
    question,
    place: parts.place,
    theme: parts.theme,
    onShown() {
      isShown = true
      if (source === 'prompt') ledger.note(touchpoint, askedAt)
      events.emit('shown', { touchpoint })
    },
    onReach: parts.onReach,
    onChange(change) {
      hasAnswered ||= change.emotion !== undefined || change.ease !== undefined
      act(change)
      events.emit('answer', { answer, change })
      if (change.ease && change.ease <= 2) events.emit('pain', { answer })
      if (change.ease === 5 && answer.emotion === 5) events.emit('wow', { answer })
      if (change.recovery) events.emit('recovery', { answer })
    },
    onEnd(end) {
      act({ end })
      if (end === 'complete') events.emit('complete', { answer })
      else events.emit('dismiss', { touchpoint })
      finish(hasAnswered ? { outcome: 'answered', answer } : { outcome: 'dismissed' })
    },
  }
  const closeCard = parts.widget.open(card)

  function leave() {
    if (isShown && answer.rev === 0) outbox.sendOnce(revise({ end: 'ignored' }))
  }

  return {
    result,
    leave,
    close() {
      leave()
      closeCard()
      finish(hasAnswered ? { outcome: 'answered', answer } : { outcome: 'ignored' })
    },
  }
}

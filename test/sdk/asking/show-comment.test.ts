// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Answer } from '../../../src/model/answer'
import type { Card } from '../../../src/model/card'
import { decodeAnswer } from '../../../src/model/decode-answer'
import { DEFAULT_CONFIG } from '../../../src/model/default-config'
import { show } from '../../../src/sdk/asking/show'
import type { PageParts } from '../../../src/sdk/page-parts'
import { question } from '../../widget/opened-card'

/** Shows a question; what the delivery gets is what leaves the page. */
function shown() {
  const kept: Answer[] = []
  let card: Card | undefined
  const page = {
    config: { theme: {} },
    events: { emit() {} },
    ledger: { note() {}, keep() {} },
    delivery: { warm() {}, add: (answer: Answer) => kept.push(answer) },
  } as unknown as PageParts
  const widget = {
    open(opened: Card) {
      card = opened
      return () => {}
    },
  }
  show(widget, question, {
    place: { kind: 'card', corner: 'bottom-end' },
    look: { theme: DEFAULT_CONFIG.theme },
    stamp: {},
    page,
  })
  if (!card) throw new Error('no card was opened')
  return { card, kept }
}

test('a comment that is emptied again becomes a revision without a comment, which the wire takes', () => {
  const { card, kept } = shown()
  card.onChange({ emotion: 4 })
  card.onChange({ comment: 'Quick' })
  card.onChange({ comment: '' })

  const wired = kept.map((answer) => JSON.parse(JSON.stringify(answer)))
  expect(wired.map(({ rev, comment }) => ({ rev, comment }))).toEqual([
    { rev: 1, comment: undefined },
    { rev: 2, comment: 'Quick' },
    { rev: 3, comment: undefined },
  ])
  for (const answer of wired) expect(decodeAnswer(answer)).toEqual(answer)
})

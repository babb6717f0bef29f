import { expect, test } from 'vitest'
import type { FollowUp } from '../../src/model/answer'
import { hash, instrumentOf } from '../../src/model/instrument'
import type { Question } from '../../src/model/question'
import type { FollowUpWords } from '../../src/model/words'
import { followUps as followUpWords } from '../../src/texts/en/follow-ups'
import { words } from '../../src/texts/en/words'

const question: Question = {
  touchpoint: 'checkout',
  stage: 'purchase',
  emotion: 'How do you feel after placing your order?',
  ease: 'How easy or difficult was it to complete your purchase?',
  reasons: [
    { id: 'payment', label: 'Payment' },
    { id: 'speed', label: 'Speed' },
  ],
  words,
  moreWords: () => Promise.reject(new Error('not asked for')),
  locale: 'en',
  layout: 'cards',
  order: 'emotion-first',
  hasOwner: false,
}

test('the same question has the same instrument in every session', () => {
  expect(instrumentOf({ ...question, words: structuredClone(words) })).toBe(instrumentOf(question))
})

const asking = (followUps: FollowUp[], words: Partial<FollowUpWords> = {}): Question => ({
  ...question,
  followUps,
  followUpWords: { ...followUpWords, ...words },
})

test('another instrument results from the optional questions, their order and their wording', () => {
  const hashes = [
    question,
    asking(['success']),
    asking(['success', 'recommend']),
    asking(['recommend', 'success']),
    asking(['success'], { success: 'Done?' }),
    asking(['success'], { successOptions: ['Yes', 'A bit', 'No', 'Not yet'] }),
  ].map(instrumentOf)
  expect(new Set(hashes).size).toBe(6)
})

test('optional questions that are not asked leave the instrument as it is', () => {
  expect(instrumentOf(asking([]))).toBe(instrumentOf(question))
})

const [payment, speed] = question.reasons as [Question['reasons'][0], Question['reasons'][0]]
const relabelled = (scale: 'emotion' | 'ease') => ({
  words: { ...words, [scale]: words[scale].with(2, 'So so') } as typeof words,
})

test.each<[string, Partial<Question>]>([
  ['the wording of the emotion question', { emotion: 'How was it?' }],
  ['the wording of the ease question', { ease: 'Was it easy?' }],
  ['a label of the emotion scale', relabelled('emotion')],
  ['a label of the ease scale', relabelled('ease')],
  ['the label of a reason', { reasons: [payment, { ...speed, label: 'Pace' }] }],
  ['the id of a reason', { reasons: [payment, { ...speed, id: 'pace' }] }],
  ['the order of the reasons', { reasons: [speed, payment] }],
  ['the number of reasons', { reasons: [payment] }],
  ['the language', { locale: 'en-GB' }],
  ['the layout', { layout: 'grid3' }],
  ['the order of the questions', { order: 'effort-first' }],
])('another instrument results from changing %s', (_name, change) => {
  expect(instrumentOf({ ...question, ...change })).not.toBe(instrumentOf(question))
})

test('where the question is asked and what the card offers at its end do not change the instrument', () => {
  const elsewhere: Question = {
    ...question,
    touchpoint: 'booking-done',
    stage: 'use',
    recovery: { url: 'https://shop.example/help' },
    hasOwner: true,
    words: { ...words, thanks: 'Thank you so much' },
  }
  expect(instrumentOf(elsewhere)).toBe(instrumentOf(question))
})

test('an instrument is a short name that the collector takes', () => {
  expect(instrumentOf(question)).toMatch(/^[0-9a-z]{1,7}$/)
})

test('similar texts have hashes that lie far apart', () => {
  const hashes = Array.from({ length: 5000 }, (_, i) => hash(`question ${i}`))
  expect(new Set(hashes).size).toBe(5000)
  const upper = hashes.filter((h) => h >= 2 ** 31).length
  expect(Math.abs(upper - 2500)).toBeLessThan(250)
})

import { expect, test } from 'vitest'
import { lastDay } from '../../../src/sdk/outbox/ageing'
import { anAnswer, NOW } from '../../support/an-answer'

const DAY = 86_400_000
const WEEK = 7 * DAY

test.each([
  ['a fresh one has none', 0, undefined, undefined],
  ['of thirty days has none', 30, undefined, undefined],
  ['over thirty days has a week from then on', 31, undefined, NOW + WEEK],
  ['keeps the one that it has', 35, NOW + DAY, NOW + DAY],
  ['past it stays past it', 40, NOW - DAY, NOW - DAY],
  ['forgets one that a clock ten years ahead has set', 1, NOW + 3650 * DAY, undefined],
  ['forgets one that lies ten years behind, too', 31, NOW - 3650 * DAY, NOW + WEEK],
  ['counts anew from that one when it is old', 31, NOW + 3650 * DAY, NOW + WEEK],
])('the last day of an answer: %s', (_name, days, until, expected) => {
  const answer = anAnswer({ askedAt: NOW - days * DAY })
  expect(lastDay({ v: 1, answer, tries: 3, notBefore: 0, until }, NOW)).toBe(expected)
})

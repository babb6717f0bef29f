import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDraft } from '../../../src/widget/more/draft'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function typing() {
  const saved: string[] = []
  return { saved, draft: createDraft((comment) => saved.push(comment)) }
}

test('a comment is saved once when the typing rests, not at every letter', () => {
  const { saved, draft } = typing()

  for (const text of ['S', 'Sl', 'Slow']) {
    draft.write(text)
    vi.advanceTimersByTime(500)
  }
  expect(saved).toEqual([])

  vi.advanceTimersByTime(300)
  expect(saved).toEqual(['Slow'])
})

test('saving at once does not save the same text again later', () => {
  const { saved, draft } = typing()

  draft.write('Slow')
  draft.save()
  vi.advanceTimersByTime(5000)

  expect(saved).toEqual(['Slow'])
})

test('spaces alone are no comment, and an emptied comment is taken back', () => {
  const { saved, draft } = typing()

  draft.write('   ')
  draft.save()
  expect(saved).toEqual([])

  draft.write('Slow ')
  draft.save()
  draft.write('')
  draft.save()
  expect(saved).toEqual(['Slow', ''])
})

test('a comment that is redacted is saved when it is left, never while half of a number is typed', () => {
  const saved: string[] = []
  const redact = (comment: string) => comment.replace('612345678', '[phone]')
  const draft = createDraft((comment) => saved.push(comment), redact)

  draft.write('Call 61234')
  vi.advanceTimersByTime(5000)
  draft.write('Call 612345678 ')
  vi.advanceTimersByTime(5000)
  expect(saved).toEqual([])

  draft.save()
  draft.save()
  expect(saved).toEqual(['Call [phone]'])
})

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Question } from '../../src/model/question'
import { followUps as followUpWords } from '../../src/texts/en/follow-ups'
import { words } from '../../src/texts/en/words'
import { openCard } from './opened-card'

const recovery = { url: 'https://shop.example/help' }
const before = document.documentElement.outerHTML

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  for (const card of document.querySelectorAll('cx-card')) card.remove()
})

test('each tap is told at once, as it is made', async () => {
  const card = openCard()

  await card.tap('Good')
  expect(card.changes).toEqual([{ emotion: 4 }])

  await card.tap('Very easy')
  expect(card.changes).toEqual([{ emotion: 4 }, { ease: 5 }])

  await card.tap('About payment', 'About speed', 'About payment')
  expect(card.changes.slice(2)).toEqual([
    { reasons: ['payment'] },
    { reasons: ['payment', 'speed'] },
    { reasons: ['speed'] },
  ])
  expect(card.ends).toEqual([])
})

test('nothing is chosen, and nothing told, before a person acts', async () => {
  const card = openCard()
  vi.advanceTimersByTime(60_000)

  expect(card.find('Good').getAttribute('aria-checked')).toBe('false')
  expect([card.changes, card.ends]).toEqual([[], []])
})

test('arrows look around without answering, in the direction of the text', async () => {
  const card = openCard()
  card.find('Very bad').focus()
  card.press('Very bad', 'ArrowRight')
  expect(hasFocus(card.find('Bad'))).toBe(true)
  card.press('Bad', 'ArrowLeft')
  card.press('Very bad', 'ArrowLeft')
  expect(hasFocus(card.find('Very good'))).toBe(true)
  expect(card.changes).toEqual([])
  card.close()

  const mirrored = openCard({ locale: 'ar' })
  mirrored.find('Very bad').focus()
  mirrored.press('Very bad', 'ArrowLeft')
  expect(hasFocus(mirrored.find('Bad'))).toBe(true)
})

function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode()
  return root instanceof ShadowRoot && root.activeElement === element
}

test('the second click of a double click does not answer the next question', async () => {
  const card = openCard()
  await card.tap('Good')
  card.find('Easy').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }))

  expect(card.changes).toEqual([{ emotion: 4 }])
})

test('changing the answer shows what was chosen, and the last value is told', async () => {
  const card = openCard()
  await card.tap('Good', 'Easy', 'About speed', 'Change answer')

  expect(card.heading()).toBe('How do you feel after placing your order?')
  expect(card.find('Good').getAttribute('aria-checked')).toBe('true')

  await card.tap('Bad')
  expect(card.find('Easy').getAttribute('aria-checked')).toBe('true')
  await card.tap('Easy')
  expect(card.find('About speed').getAttribute('aria-pressed')).toBe('true')
  expect(card.changes.at(-2)).toEqual({ emotion: 2 })
})

test('a fourth reason is not taken, and the card says how many may be chosen', async () => {
  const card = openCard()
  await card.tap('Good', 'Easy', 'About payment', 'About delivery', 'About speed')
  const told = card.changes.length

  await card.tap('About form')

  expect(card.changes).toHaveLength(told)
  expect(card.find('About form').getAttribute('aria-disabled')).toBe('true')
  expect(
    document.querySelector('cx-card')?.shadowRoot?.querySelector('[role=status]')?.textContent,
  ).toBe('Up to 3')
})

test('an optional question is told as soon as it is answered, and taken back by the same tap', async () => {
  const card = openCard({ followUps: ['success', 'recommend'], followUpWords })
  await card.tap('Good', 'Easy', 'Partly', 'Probably', 'Yes', 'Yes')

  expect(card.changes.slice(2)).toEqual([
    { success: 'partly' },
    { recommend: 4 },
    { success: 'yes' },
    { success: undefined },
  ])
  expect(card.find('Yes').getAttribute('aria-checked')).toBe('false')
  expect(card.find('Probably').getAttribute('aria-checked')).toBe('true')
})

test('optional questions have nothing chosen, and none is asked that the brand does not want', async () => {
  const card = openCard({ followUps: ['success'], followUpWords })
  await card.tap('Good', 'Easy')
  await vi.waitFor(() => card.find('Partly'))
  for (const label of followUpWords.successOptions) {
    expect(card.find(label).getAttribute('aria-checked')).toBe('false')
  }
  expect(card.text()).not.toContain(followUpWords.recommend)
})

test('where the words of what follows cannot be had, the ask ends with thanks after the two questions', async () => {
  const card = openCard({ moreWords: () => Promise.reject(new Error('404')) })
  await card.tap('Good', 'Easy')
  await vi.waitFor(() => expect(card.heading()).toBe(words.thanks))
  expect(card.changes).toEqual([{ emotion: 4 }, { ease: 4 }])
})

test('what was chosen in an optional question is there again after the answer was changed', async () => {
  const card = openCard({ followUps: ['expectation'], followUpWords })
  await card.tap('Good', 'Easy', 'As expected', 'Change answer', 'Bad', 'Easy')
  const chosen = await vi.waitFor(() => card.find('As expected'))
  expect(chosen.getAttribute('aria-checked')).toBe('true')
})

test.each<[name: string, own: Partial<Question>, first: string]>([
  ['effort first', { order: 'effort-first' }, 'Very easy'],
  ['the ease of a split', { layout: 'split', order: 'effort-first' }, 'Very easy'],
  ['the emotion of a split', { layout: 'split' }, 'Very good'],
])('a card with %s begins with that question', async (_name, own, label) => {
  const card = openCard(own)
  expect(card.find(label).getAttribute('role')).toBe('radio')
  expect(card.text().includes('Step 1 of 2')).toBe(own.layout !== 'split')
})

test('help without an address is a button, which leads nowhere by itself', async () => {
  const card = openCard({ recovery: { event: 'chat', label: 'Chat' } })
  await card.tap('Very bad', 'Easy', 'Done')
  expect((await vi.waitFor(() => card.find('Chat'))).tagName).toBe('BUTTON')
  await card.tap('Chat')
  expect(card.changes.at(-1)).toEqual({ recovery: 'taken' })
})

test('a comment is told when the typing rests, and at once on Done', async () => {
  const card = openCard()
  await card.tap('Good', 'Easy')
  await card.type('Quick')
  vi.advanceTimersByTime(800)
  expect(card.changes.at(-1)).toEqual({ comment: 'Quick' })

  await card.type('Quick and clear')
  await card.tap('Done')
  expect(card.changes.at(-1)).toEqual({ comment: 'Quick and clear' })
})

test('a comment is told when the card is closed or the page hides, before the typing rests', async () => {
  const hidden = openCard()
  await hidden.tap('Good', 'Easy')
  await hidden.type('Hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(hidden.changes.at(-1)).toEqual({ comment: 'Hidden' })
  hidden.close()

  const closed = openCard()
  await closed.tap('Good', 'Easy')
  await closed.type('Closed')
  await closed.tap('Close')
  expect(closed.changes.at(-1)).toEqual({ comment: 'Closed' })
})

test('the thanks go after a while, and only then the ask is complete', async () => {
  const card = openCard()
  await card.tap('Good', 'Easy', 'Done')
  expect(card.heading()).toBe('Thank you. Your answer helps improve this step.')
  expect(card.ends).toEqual([])

  vi.advanceTimersByTime(6000)
  expect(card.ends).toEqual(['complete'])
  expect(card.isGone()).toBe(true)
})

test('help is offered after a low answer, and the offer waits for a person', async () => {
  const card = openCard({ recovery })
  await card.tap('Very bad', 'Easy', 'Done')
  expect(card.changes.at(-1)).toEqual({ recovery: 'offered' })

  vi.advanceTimersByTime(60_000)
  expect(card.isGone()).toBe(false)
})

test('help that is taken is told, and leads to the brand in a page of its own', async () => {
  const card = openCard({ recovery })
  await card.tap('Very bad', 'Easy', 'Done')
  const link = card.find('Get help')
  link.addEventListener('click', (event) => event.preventDefault())
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual([recovery.url, '_blank'])

  await card.tap('Get help')
  expect(card.changes.at(-1)).toEqual({ recovery: 'taken' })

  vi.advanceTimersByTime(6000)
  expect(card.ends).toEqual(['complete'])
})

test('help that is declined is told, and the card goes', async () => {
  const card = openCard({ recovery })
  await card.tap('Very bad', 'Easy', 'Done', 'Not now')

  expect(card.changes.at(-1)).toEqual({ recovery: 'declined' })
  expect(card.ends).toEqual(['complete'])
  expect(card.isGone()).toBe(true)
})

test('no help is offered where the brand named no way to it', async () => {
  const card = openCard()
  await card.tap('Very bad', 'Very difficult', 'Done')

  expect(card.heading()).toBe('Thank you. Your answer helps improve this step.')
  expect(card.changes.some((change) => 'recovery' in change)).toBe(false)
})

test('Escape inside the card closes it before Done as dismissed; a composing one does not', async () => {
  const card = openCard()
  card.press('Good', 'Escape', { isComposing: true })
  expect(card.isGone()).toBe(false)

  card.press('Good', 'Escape')
  expect(card.ends).toEqual(['dismissed'])
})

test('Escape elsewhere in the page does not close the card', async () => {
  const card = openCard()
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))

  expect(card.isGone()).toBe(false)
})

test('taking the card away keeps the comment being typed, leaves the page as it was found, and tells nothing more', async () => {
  const card = openCard()
  await card.tap('Good', 'Easy')
  await card.type('Unfinished')

  card.close()
  expect(card.changes.slice(2)).toEqual([{ comment: 'Unfinished' }])

  card.close()
  vi.advanceTimersByTime(60_000)
  expect(document.documentElement.outerHTML).toBe(before)
  expect(card.changes).toHaveLength(3)
  expect(card.ends).toEqual([])
})

test('labels are shown as text, whatever they contain', async () => {
  const hostile = '<img src=x onerror=alert(1)> & "quotes"'
  const card = openCard({ emotion: hostile, reasons: [{ id: 'x', label: hostile }] })
  expect(card.heading()).toBe(hostile)

  await card.tap('Good', 'Easy')
  await vi.waitFor(() => card.find(hostile))
  expect(document.querySelector('cx-card')?.shadowRoot?.querySelector('img')).toBeNull()
})

test('a caller that throws does not take the card away', async () => {
  const card = openCard(
    {},
    {
      onChange() {
        throw new Error('of the caller')
      },
    },
  )
  await card.tap('Good')

  expect(card.heading()).toBe('How easy or difficult was it to complete your purchase?')
})

test('inside a page the thanks stay until they are closed, and the ask is complete once', async () => {
  const host = document.createElement('cx-ask')
  document.body.append(host)
  const card = openCard({}, { place: { kind: 'inline', host } })
  expect(() => card.find('Close')).toThrow()

  await card.tap('Good', 'Easy', 'Done')
  vi.advanceTimersByTime(60_000)
  expect(card.text()).toContain('Thank you.')
  expect(card.ends).toEqual(['complete'])

  await card.tap('Close')
  expect(card.ends).toEqual(['complete'])
  expect(host.shadowRoot?.childNodes).toHaveLength(0)
  expect(host.outerHTML).toBe('<cx-ask></cx-ask>')

  openCard({}, { place: { kind: 'inline', host } }).close()
  host.remove()
})

test('the region that speaks is there before its first word, and tells that the answer is saved', async () => {
  const card = openCard()
  const region = document.querySelector('cx-card')?.shadowRoot?.querySelector('[role=status]')
  expect(region?.textContent).toBe('')

  await card.tap('Good')
  expect(region?.textContent).toBe(
    'Answer saved. How easy or difficult was it to complete your purchase?',
  )
})

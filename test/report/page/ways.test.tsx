// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import type { Cell, Comment } from '../../../src/model/cube'
import type { JourneyMap } from '../../../src/report/map'
import { MapView } from '../../../src/report/page/MapView'
import { readerOf } from '../../../src/report/page/reader'
import { answers, chose, draw, touchpoint } from '../support/answers'

afterEach(() => {
  for (const root of [...document.body.children]) {
    render(null, root)
    root.remove()
  }
})

/** Shows a map as the page does. */
async function show(map: JourneyMap, comments: Comment[] = [], language: 'en' | 'es' = 'en') {
  const root = document.createElement('div')
  document.body.append(root)
  await act(() => {
    const reader = readerOf(language, map.names)
    render(<MapView map={map} comments={comments} now={0} reader={reader} />, root)
  })
  const textsOf = (selector: string) =>
    [...root.querySelectorAll(selector)].map((one) => plain(one.textContent))
  return { root, text: plain(root.textContent), textsOf }
}

function plain(text: string | null): string {
  return (text ?? '').replaceAll('\u00a0', ' ')
}

const split = (n: number, cell: Partial<Cell>) => answers(n, { layout: 'split', ...cell })
const grid = (n: number, cell: Partial<Cell> = {}) =>
  answers(n, { layout: 'grid3', order: 'together', emotion: 3, ease: 3, ...cell })

test('a map of single questions says so and shows nothing of both at once', async () => {
  const felt = split(40, { ease: 0 })
  const found = split(40, { order: 'effort-first', emotion: 0 })
  const { text, textsOf } = await show(draw([felt, found]))
  expect(text).toContain('Each person was asked one of the two questions')
  expect(textsOf('.touchpoints thead th')).toEqual([
    'Touchpoint',
    'How it felt',
    'How easy it was',
    'Found it difficult',
  ])
  expect(textsOf('.legend').join()).not.toContain('WOW')
  expect(textsOf('.touchpoints tbody td')).toHaveLength(3)
})

test('a map of grids tells its three points by name, and calls the best corner flow', async () => {
  const touchpoints = { checkout: touchpoint({ target: { emotion: 4 } }) }
  const { root, text, textsOf } = await show(
    draw([grid(30), grid(10, { ease: 1 })], { touchpoints }),
  )
  expect(text).toContain('Asked in a grid of three by three')
  expect(textsOf('.touchpoints thead th').at(-1)).toBe('Flow: good and easy')
  expect(textsOf('.touchpoints tbody td').at(-1)).toContain('75%')
  const bars = [...root.querySelectorAll('.touchpoints .bars')]
  expect(bars.map((one) => one.getAttribute('aria-label'))).toEqual([
    'Bad: 0, Neither good nor bad: 0, Good: 40',
    'Difficult: 10, Neither: 0, Easy: 30',
  ])
  expect(text).toContain('3.0 of 3')
  expect(textsOf('.legend').join()).not.toMatch(/WOW|Target/)
})

test('a map of two questions says nothing of other ways of asking', async () => {
  const { text, textsOf } = await show(draw([answers(40)]))
  expect(text).not.toMatch(/grid|drawn at random|came first|the tab/)
  expect(textsOf('.legend').join()).toContain('WOW')
})

test('answers left out are told by the way they were asked, with their n', async () => {
  const others = [
    grid(5),
    answers(3, { order: 'effort-first' }),
    answers(2, { source: 'tab' }),
    answers(1, { layout: 'wheel', order: 'sideways' }),
  ]
  const { textsOf } = await show(draw([answers(40), ...others]))
  expect(textsOf('footer li')).toContain(
    'Left out, because they were asked in another way: grid of three by three (n = 5), ' +
      'two questions in a row, ease first (n = 3), two questions in a row, feeling first, ' +
      'opened from the tab (n = 2), and wheel (n = 1).',
  )
})

test('a map of people who opened the tab says that they are other people', async () => {
  const { textsOf } = await show(draw([answers(40, { source: 'tab' })]))
  expect(textsOf('footer li').join()).toContain('opened the question themselves')
  expect(textsOf('.funnel tbody th')).toContain('Opened from the tab')
})

test('a map in which ease came first says so', async () => {
  const { textsOf } = await show(draw([answers(40, { order: 'effort-first' })]))
  expect(textsOf('footer li').join()).toContain('how easy it was came first')
})

test('one person is not told in the plural', async () => {
  const { text } = await show(draw([answers(1)]), [], 'es')
  expect(text).toContain('Vieron la pregunta: 1. La respondieron: 1.')
  expect(text).not.toContain('1 personas')
})

test('a comment out of a grid has the face and the word of its three points', async () => {
  const comment: Comment = {
    id: 'a',
    touchpoint: 'checkout',
    stage: 'purchase',
    emotion3: 3,
    ease3: 1,
    reasons: [],
    comment: 'Fine',
    locale: 'en',
    receivedAt: 0,
    answeredAt: 0,
  }
  const { root, textsOf } = await show(draw([grid(1)]), [comment])
  expect(root.querySelector('.comments .face')?.getAttribute('aria-label')).toBe('Good')
  expect(textsOf('.comments .soft')[0]).toMatch(/^Difficult ·/)
})

test('optional questions that nobody answered leave no trace', async () => {
  const { root, text } = await show(draw([answers(40)]))
  expect(root.querySelector('.follow-ups, #follow-ups')).toBeNull()
  expect(text).not.toContain('not yet')
})

test('optional questions are told with figure, interval and n, and only those asked', async () => {
  const followUps = [
    chose(30, 'success', 'yes'),
    chose(10, 'success', 'not-yet'),
    chose(5, 'expectation', 1),
    chose(15, 'expectation', -1),
    chose(9, 'feeling', 'joy'),
  ]
  const { root, textsOf } = await show(draw([answers(60)], { followUps }))
  expect(textsOf('.follow-ups thead th')).toEqual([
    'Touchpoint',
    'Did what they came for',
    'Against what they expected',
    'In a word',
  ])
  expect(textsOf('.follow-ups td')).toEqual([
    '75% 95% interval: 60–86%n = 40 ',
    '−50 95% interval: −79 to −8n = 20 · Small sample ',
    'Collecting 9/10',
  ])
  const spread = root.querySelector('.follow-ups .spread')?.getAttribute('aria-label')
  expect(spread).toBe('No: 0, Not yet: 10, Partly: 0, Yes: 30')
})

test('feelings are summed up, and the three most chosen are named', async () => {
  const followUps = [
    chose(10, 'feeling', 'trust'),
    chose(9, 'feeling', 'frustration'),
    chose(6, 'feeling', 'joy'),
    chose(5, 'feeling', 'worry'),
  ]
  const { root, textsOf } = await show(draw([answers(60)], { followUps }))
  expect(textsOf('.follow-ups td')[0]).toContain('+7')
  const spread = root.querySelector('.follow-ups .spread')
  expect(spread?.getAttribute('aria-label')).toBe('Frustration: 9, Worry: 5, Joy: 6, Trust: 10')
  const tones = [...(spread?.children ?? [])].map((part) => part.className)
  expect(tones).toEqual(['spread-bad', 'spread-bad', 'spread-good', 'spread-good'])
  expect(textsOf('.follow-ups td .soft').at(-1)).toBe('Trust 33% · Frustration 30% · Joy 20% ')
})

test('a stage of several touchpoints is summed up in a row of its own', async () => {
  const cart = { touchpoint: 'cart' }
  const followUps = [chose(20, 'recommend', 5), chose(20, 'recommend', 1, cart)]
  const { textsOf } = await show(draw([answers(20), answers(20, cart)], { followUps }))
  expect(textsOf('.follow-ups tbody th')).toEqual(['Purchase', 'Checkout', 'Cart', 'Whole stage'])
  expect(textsOf('.follow-ups td').at(-1)).toMatch(/^50%.*n = 40.*3\.0 of 5/)
})

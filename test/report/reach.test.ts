import { describe, expect, test } from 'vitest'
import type { SuppressedCount } from '../../src/model/suppressed'
import { answers, draw } from './support/answers'

function notShown(n: number, parts: Partial<SuppressedCount> = {}): SuppressedCount {
  const asked = { day: '2026-03-10', touchpoint: 'checkout', stage: 'purchase' }
  return { ...asked, reason: 'session', n, ...parts }
}

describe('who was asked', () => {
  test('is told per stage and touchpoint: shown, and not shown by reason, the most frequent first', () => {
    const suppressed = [
      notShown(5),
      notShown(30, { reason: 'sample' }),
      notShown(2, { touchpoint: 'payment' }),
    ]
    const { reach } = draw([answers(40), answers(3, { emotion: 0 })], {
      suppressed,
    })
    expect(reach?.total).toEqual({
      shown: 43,
      suppressed: 37,
      reasons: [
        { reason: 'sample', n: 30 },
        { reason: 'session', n: 7 },
      ],
    })
    expect(reach?.stages).toMatchObject([
      {
        stage: 'purchase',
        shown: 43,
        touchpoints: [
          { touchpoint: 'checkout', shown: 43, suppressed: 35 },
          { touchpoint: 'payment', shown: 0, suppressed: 2 },
        ],
      },
    ])
  })

  test('names stages in the order of the journey, and those that are not of it at the end', () => {
    const suppressed = [
      notShown(1, { stage: 'attic' }),
      notShown(1, { stage: 'use' }),
      notShown(1, { stage: 'awareness' }),
    ]
    const { reach } = draw([], { suppressed })
    expect(reach?.stages.map(({ stage }) => stage)).toEqual(['awareness', 'use', 'attic'])
  })

  test('counts every layout and order, since a person is asked all the same', () => {
    const { reach } = draw([answers(40), answers(7, { layout: 'split' })])
    expect(reach?.total).toMatchObject({ shown: 47 })
  })

  test('leaves out what people opened themselves, and what the brand’s own interface asked', () => {
    const { reach } = draw([
      answers(4),
      answers(2, { source: 'inline' }),
      answers(9, { source: 'tab' }),
      answers(9, { source: 'record' }),
    ])
    expect(reach?.total).toMatchObject({ shown: 6 })
  })

  test('names a touchpoint that was never shown', () => {
    const touchpointNames = { 'help-center': { en: 'Help centre' } }
    const suppressed = [notShown(5, { touchpoint: 'help-center' })]
    expect(draw([], { suppressed, touchpointNames }).names).toEqual(touchpointNames)
  })

  test('leaves out other days', () => {
    const { reach } = draw([], { suppressed: [notShown(5, { day: '2026-04-01' })] })
    expect(reach?.total).toMatchObject({ suppressed: 0 })
  })

  test('is not told for one language: what was not shown has none', () => {
    expect(draw([answers(40)], { locale: 'en', suppressed: [notShown(5)] }).reach).toBeNull()
  })
})

describe('what never arrived', () => {
  const lost = [
    { day: '2026-03-10', cause: '413', n: 1 },
    { day: '2026-03-10', cause: 'expired', n: 2 },
    { day: '2026-03-12', cause: 'expired', n: 3 },
    { day: '2026-04-01', cause: 'expired', n: 9 },
  ]

  test('is told by its cause, of the period alone, the most frequent first', () => {
    expect(draw([answers(40)], { lost }).reach?.lost).toEqual({
      n: 6,
      causes: [
        { cause: 'expired', n: 5 },
        { cause: '413', n: 1 },
      ],
    })
  })

  test('is in no other figure', () => {
    const { reach: _, ...told } = draw([answers(40)], { lost })
    const { reach: __, ...untold } = draw([answers(40)])
    expect(told).toEqual(untold)
  })
})

import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/model/cube'
import { answers, draw, named, stageOf, stages, touchpoint, touchpointOf } from './support/answers'

describe('a split, where each person was asked one of the two', () => {
  const split = (n: number, cell: Partial<Cell>) => answers(n, { layout: 'split', ...cell })
  const felt = split(40, { order: 'emotion-first', emotion: 5, ease: 0 })
  const found = split(60, { order: 'effort-first', emotion: 0, ease: 5 })
  const left = split(100, { order: 'effort-first', emotion: 0, ease: 0 })

  test('draws both curves, each over those who were asked', () => {
    const { emotion, ease } = stageOf(draw([felt, found, left]))
    expect([emotion.n, emotion.score?.value]).toEqual([40, 100])
    expect([ease.n, ease.score?.value]).toEqual([60, 100])
  })

  test('says nothing of both at once, not even that it is still collecting', () => {
    const { wow, flow, funnel } = touchpointOf(draw([felt, found]))
    expect(wow).toEqual({ status: 'unavailable', share: null })
    expect(flow).toBeNull()
    expect(funnel.joint).toBe(0)
  })

  test('was answered by whoever answered the one question', () => {
    const { funnel, locales } = draw([felt, found, left])
    expect(funnel).toMatchObject({ seen: 200, answered: 100, response: { p: 0.5 } })
    expect(locales).toEqual([{ locale: 'en', n: 100 }])
  })

  test('is one way of asking, in whichever order it was drawn', () => {
    const { layout, order, leftOut } = draw([felt, found, answers(70)])
    expect({ layout, order }).toEqual({ layout: 'split', order: null })
    expect(leftOut).toEqual([{ layout: 'cards', order: 'emotion-first', isSought: false, n: 70 }])
  })

  test('tells how many name a reason, and not what it costs', () => {
    const reason = { layout: 'split', order: 'effort-first', emotion: 0, ease: 5 } as const
    const map = draw([felt, found], { reasons: [named(25, 'form', reason)] })
    expect(touchpointOf(map).reasons).toMatchObject([
      { reason: 'form', share: { k: 25, n: 100 }, contribution: null },
    ])
  })
})

describe('a grid of three by three', () => {
  const grid = (n: number, cell: Partial<Cell> = {}) =>
    answers(n, { layout: 'grid3', order: 'together', emotion: 3, ease: 3, ...cell })

  test.each([
    [1, 0],
    [2, 50],
    [3, 100],
  ] as const)('scores point %i of three as %i', (point, score) => {
    const { emotion } = stageOf(draw([grid(12, { emotion: point })]))
    expect(emotion.score?.value).toBe(score)
    expect(emotion.bars).toHaveLength(3)
  })

  test('calls good and easy at once flow, and never WOW', () => {
    const { wow, flow } = touchpointOf(draw([grid(80), grid(20, { ease: 2 })]))
    expect(flow).toMatchObject({ k: 80, n: 100 })
    expect(wow).toEqual({ status: 'unavailable', share: null })
  })

  test('takes the lowest of its three points for difficult', () => {
    const map = draw([grid(60, { ease: 1 }), grid(60, { ease: 2 })])
    expect(touchpointOf(map)).toMatchObject({ pain: 'pain', ease: { low: { k: 60, n: 120 } } })
    expect(map.act).toMatchObject([{ kind: 'pain', share: { k: 60 }, affected: 60 }])
  })

  test('is not compared with a target in points of five', () => {
    const touchpoints = { checkout: touchpoint({ target: { emotion: 4, ease: 4 } }) }
    const { gap } = touchpointOf(draw([grid(40)], { touchpoints }))
    expect(gap).toEqual({ emotion: null, ease: null })
  })

  test('makes the journey a score of 0 to 100 as well, with its interval', () => {
    const cells = ['awareness', 'use'].flatMap((stage) => [
      grid(20, { stage, touchpoint: stage }),
      grid(20, { stage, touchpoint: stage, emotion: 1 }),
    ])
    const { journey } = draw(cells, { stages: stages(['awareness', 'use']) })
    // Standard error of a stage: 100 points apart, half and half, n = 40: 50 · √(40/39) / √40.
    const half = (1.959964 * 50.637) / Math.sqrt(40) / Math.SQRT2
    expect(journey?.mean.value).toBe(50)
    expect(journey?.mean.hi).toBeCloseTo(50 + half, 2)
  })

  test('tells what a reason costs in points of 0 to 100', () => {
    const bad = { layout: 'grid3', order: 'together', emotion: 1, ease: 1 } as const
    const map = draw([grid(20), grid(20, bad)], { reasons: [named(20, 'form', bad)] })
    expect(touchpointOf(map).reasons[0]?.contribution).toEqual({ emotion: -50, ease: -50 })
  })

  test('is never pooled with five points', () => {
    const map = draw([grid(10), answers(40, { emotion: 1, ease: 1 })])
    expect(stageOf(map).emotion.bars).toEqual([40, 0, 0, 0, 0])
    expect(map.leftOut).toMatchObject([{ layout: 'grid3', order: 'together', n: 10 }])
  })
})

describe('flow in two questions', () => {
  test('is the share for whom it felt good and was easy, the upper two points of each', () => {
    const cells = [answers(10), answers(10, { emotion: 5 }), answers(20, { emotion: 3 })]
    const { flow } = touchpointOf(draw([...cells, answers(5, { ease: 0 })]))
    expect(flow).toMatchObject({ k: 20, n: 40 })
  })
})

describe('a question that people open from a tab', () => {
  const sought = (n: number) => answers(n, { source: 'tab', emotion: 1, ease: 1 })

  test('has its own row among the sources, and no part in the figures', () => {
    const map = draw([answers(40), sought(30), answers(20, { source: 'inline' })])
    expect(map.sources.map(({ source, answered }) => [source, answered])).toEqual([
      ['inline', 20],
      ['prompt', 40],
      ['tab', 30],
    ])
    expect(map.funnel.answered).toBe(60)
    expect(stageOf(map).emotion.bars).toEqual([0, 0, 0, 60, 0])
    expect(map.act).toEqual([])
    expect(map.leftOut).toEqual([
      { layout: 'cards', order: 'emotion-first', isSought: true, n: 30 },
    ])
  })

  test('makes the map where most answers come from it, and the map says so', () => {
    const map = draw([answers(10), sought(30)])
    expect(map.isSought).toBe(true)
    expect(stageOf(map).emotion.n).toBe(30)
    expect(map.leftOut).toMatchObject([{ isSought: false, n: 10 }])
  })
})

import { describe, expect, test } from 'vitest'
import type { PointOrNone, VariantCell } from '../../src/model/cube'
import { meanDifference } from '../../src/report/statistics/mean-difference'
import { answers, draw, touchpoint, touchpointOf } from './support/answers'
import vectors from './vectors.json'

function worded(variant: string, emotion: number[], parts: Partial<VariantCell> = {}) {
  return emotion.map((n, i): VariantCell => {
    const { instrument: _, ...asked } = answers(n, { emotion: (i + 1) as PointOrNone })
    return { ...asked, variant, ...parts }
  })
}

describe('the difference of two means', () => {
  test('has the published interval', () => {
    const { welch } = vectors
    const emotion = meanDifference([3, 5, 8, 14, 10], [6, 10, 9, 12, 5])
    expect(emotion.value).toBeCloseTo(welch.m1 - welch.m2, 9)
    expect(emotion.lo).toBeCloseTo(welch.lo, 7)
    expect(emotion.hi).toBeCloseTo(welch.hi, 7)
  })

  test('is wider the more pairs are compared', () => {
    const one = meanDifference([3, 5, 8, 14, 10], [6, 10, 9, 12, 5])
    const three = meanDifference([3, 5, 8, 14, 10], [6, 10, 9, 12, 5], 3)
    expect(three.lo).toBeLessThan(one.lo)
    expect(three.lo).toBeLessThan(0)
  })

  test('of two groups in which everybody answered alike has no spread', () => {
    expect(meanDifference([0, 0, 0, 0, 12], [0, 0, 0, 12, 0])).toEqual({ value: 1, lo: 1, hi: 1 })
  })
})

describe('the wordings of a touchpoint', () => {
  const LOW = [20, 10, 5, 0, 0]
  const HIGH = [0, 0, 5, 10, 20]
  const known = { checkout: touchpoint({ variants: [{ id: 'b' }, { id: 'a' }] }) }

  function variantsOf(cells: VariantCell[]) {
    return touchpointOf(draw([answers(70)], { variants: cells, touchpoints: known })).variants
  }

  test('stand beside each other in the order of the configuration, each with its n and interval', () => {
    const told = variantsOf([...worded('a', LOW), ...worded('b', HIGH), ...worded('gone', [1])])
    expect(told?.variants.map(({ variant, emotion }) => [variant, emotion.n])).toEqual([
      ['b', 35],
      ['a', 35],
      ['gone', 1],
    ])
    expect(told?.variants[0]?.emotion.mean?.value).toBeCloseTo(4.43, 2)
  })

  test('that differ clearly are told by how much', () => {
    const told = variantsOf([...worded('a', LOW), ...worded('b', HIGH)])
    const widest = { value: expect.closeTo(2.86, 2), lo: expect.closeTo(2.43, 1) }
    expect(told?.emotion).toMatchObject({ higher: 'b', lower: 'a', by: widest })
  })

  test('that do not differ clearly are told to be so', () => {
    const told = variantsOf([...worded('a', LOW), ...worded('b', [19, 11, 5, 0, 0])])
    expect(told).toMatchObject({ emotion: 'none', ease: 'none' })
  })

  test('are not compared below ten answers', () => {
    const told = variantsOf([...worded('a', [9]), ...worded('b', HIGH)])
    expect(told).toMatchObject({ emotion: 'collecting' })
  })

  test('of another layout or order than the map’s are left out', () => {
    const told = variantsOf([...worded('a', LOW), ...worded('b', HIGH, { layout: 'split' })])
    expect(told?.variants).toHaveLength(1)
  })

  test('are nothing where the touchpoint has one', () => {
    expect(variantsOf([])).toBeNull()
  })
})

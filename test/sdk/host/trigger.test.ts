// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { when } from '../../../src/sdk/host/trigger'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Arms a trigger and counts how often it has asked. */
function arm(moment: string) {
  const asked: number[] = []
  const undo = when(moment, () => asked.push(Date.now()))
  return { asked, undo }
}

describe('load', () => {
  test('asks once, as soon as the task that armed it is over', () => {
    const { asked } = arm('load')
    expect(asked).toHaveLength(0)
    vi.advanceTimersByTime(0)
    vi.advanceTimersByTime(100_000)
    expect(asked).toHaveLength(1)
  })
})

describe('delay', () => {
  test('asks once, when its seconds have passed', () => {
    const { asked } = arm('delay:2')
    vi.advanceTimersByTime(1999)
    expect(asked).toHaveLength(0)
    vi.advanceTimersByTime(1)
    vi.advanceTimersByTime(100_000)
    expect(asked).toHaveLength(1)
  })

  test('that is taken back never asks', () => {
    const { asked, undo } = arm('delay:2')
    undo?.()
    undo?.()
    vi.advanceTimersByTime(10_000)
    expect(asked).toEqual([])
  })
})

describe('scroll', () => {
  /** A page three windows high. */
  function scrollTo(y: number) {
    for (const [name, value] of Object.entries({ scrollHeight: 3000, clientHeight: 1000 })) {
      Object.defineProperty(document.documentElement, name, { value, configurable: true })
    }
    vi.stubGlobal('scrollY', y)
    window.dispatchEvent(new Event('scroll'))
  }
  afterEach(() => void vi.unstubAllGlobals())

  test('asks once, when its percent of the page have been scrolled', () => {
    const { asked } = arm('scroll:50')
    scrollTo(999)
    expect(asked).toHaveLength(0)
    scrollTo(1000)
    expect(asked).toHaveLength(1)
    scrollTo(2000)
    expect(asked).toHaveLength(1)
  })

  test('does not ask by the page being opened alone', () => {
    const { asked } = arm('scroll:50')
    vi.advanceTimersByTime(100_000)
    expect(asked).toEqual([])
  })

  test('that is taken back never asks', () => {
    const { asked, undo } = arm('scroll:50')
    undo?.()
    scrollTo(2000)
    expect(asked).toEqual([])
  })
})

test.each([
  '',
  'soon',
  'load:5',
  'load5',
  'Load',
  'delay',
  'delay:',
  'delay:-1',
  'delay:2s',
  'delay:1.5',
  'scroll',
  'scroll:',
  'scroll:50%',
  'scroll:half',
  ' load',
])('"%s" is no moment that is known, and never asks', (moment) => {
  const { asked, undo } = arm(moment)
  expect(undo).toBeUndefined()
  vi.advanceTimersByTime(100_000)
  expect(asked).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { check } from '../../../src/cli/check/check'
import { forecast } from '../../../src/cli/check/forecast/forecast'
import { forecastTable } from '../../../src/cli/check/forecast/forecast-table'
import { readVisits } from '../../../src/cli/check/forecast/read-visits'
import { readConfig } from '../../../src/model/read-config'

const NONE = { gapDays: 0, touchpointDays: 0, dismissedDays: 0 }
const file = (own: object = {}) => ({
  journey: { stages: [{ id: 'purchase' }, { id: 'awareness' }] },
  touchpoints: { landing: {}, checkout: {} },
  ...own,
})
const ahead = (own: object, visits = '100/day') =>
  forecast(readConfig(file(own)).config, readVisits(visits))
const overAsked = (own: object, visits = '100/day') =>
  check(JSON.stringify(file(own)), { visits: readVisits(visits) })

describe('visits are read as', () => {
  test.each([
    ['2000', 2000, []],
    ['1400/week', 200, []],
    ['3000/month,checkout=70/week', 100, [['checkout', 10]]],
    ['landing=20', undefined, [['landing', 20]]],
  ])('%s', (text, all, of) => {
    const visits = readVisits(text)
    expect([visits.all, [...visits.of]]).toEqual([all, of])
  })

  test.each(['', 'many', '-3', '5/year', 'landing=', 'a=b'])('not %j', (text) => {
    expect(() => readVisits(text)).toThrow(/--visits takes 2000\/day/)
  })
})

describe('somebody who comes every day is asked', () => {
  test.each([
    ['once in a month by default', {}, [1, 1], [1, 1]],
    [
      'by every touchpoint at every visit without limits',
      { ...NONE, perSession: 9 },
      [14, 60],
      [14, 60],
    ],
    ['once a visit with one a session', NONE, [7, 30], [7, 30]],
    [
      'weekly with a gap of a week, and once when dismissing',
      { gapDays: 7, touchpointDays: 0 },
      [1, 5],
      [1, 1],
    ],
    ['once by each touchpoint', { gapDays: 0, dismissedDays: 0 }, [2, 2], [2, 2]],
    ['never with none a session', { perSession: 0 }, [0, 0], [0, 0]],
  ])('%s', (_, limits, answering, dismissing) => {
    const { person } = ahead({ limits })
    expect([person.answering.week, person.answering.month]).toEqual(answering)
    expect([person.dismissing.week, person.dismissing.month]).toEqual(dismissing)
  })

  test('by the limits of a touchpoint, or of its stage, over the whole', () => {
    const touchpoints = { landing: { limits: NONE }, checkout: {} }
    expect(ahead({ touchpoints, limits: NONE }).person.answering.month).toBe(30)
    const stages = [{ id: 'purchase', limits: { perSession: 0 } }, { id: 'awareness' }]
    const only = { landing: { limits: { perSession: 0 } }, checkout: {} }
    expect(ahead({ journey: { stages }, touchpoints: only }).person.answering.month).toBe(0)
  })
})

describe('a touchpoint', () => {
  const of = (own: object, visits?: string) =>
    ahead({ touchpoints: { landing: own } }, visits).touchpoints[0]

  test('asks its share of the visits, and one in four answers', () => {
    expect(of({ sample: { rate: 0.5 } })).toMatchObject({
      ...{ by: 'call', visitsPerDay: 100, rate: 0.5, isRateTaken: false },
      ...{ asksPerWeek: 350, answersPerWeek: 87.5 },
    })
  })

  test('asks no more than its weekly answers take', () => {
    const sixty = of({ sample: { weekly: 60 } })
    expect(sixty).toMatchObject({ isRateTaken: true, answersPerWeek: 60 })
    expect(sixty?.rate).toBeCloseTo(60 / (700 * 0.25), 6)
    expect(of({ sample: { weekly: 60_000 } })).toMatchObject({ rate: 1, isRateTaken: false })
  })

  test('with no visits of its own has no figures', () => {
    expect(of({}, 'checkout=5')).toEqual({
      name: 'landing',
      by: 'call',
      rate: 1,
      isRateTaken: false,
    })
  })

  test('is told with what makes it ask', () => {
    const when = [
      { on: 'event', event: 'done' },
      { on: 'scroll', percent: 75 },
      { on: 'click', selector: '#a' },
      { on: 'exit' },
    ]
    expect(of({ when })?.by).toBe('done, scroll 75 %, click #a, exit')
  })
})

test('a table says it to people, figure below figure', () => {
  const touchpoints = {
    landing: { when: [{ on: 'scroll' }] },
    checkout: { sample: { weekly: 60 } },
  }
  expect(forecastTable(ahead({ touchpoints }, 'landing=2000,checkout=300'))).toEqual([
    'touchpoint  asked by     visits a day    share asked  asks a week  answers a week',
    'landing     scroll 50 %          2000          100 %        14000            3500',
    'checkout    call                  300  11 % (weekly)          240              60',
    'together                                                    14240            3560',
    'At most, as if nobody came twice; 25 % of those asked are taken to answer.',
    'Somebody who comes every day and answers is asked once in the first week, once in 30 days; who dismisses, once and once.',
  ])
})

test('asking more than once a week is a warning at the limits, where visits are given', () => {
  const limits = { gapDays: 0, touchpointDays: 1 }
  expect(overAsked({ limits })).toMatchObject([
    { severity: 'warning', rule: 'over-asking', path: 'limits' },
  ])
  expect(overAsked({ limits })[0]?.message).toMatch(/30 times in 30 days, 7 of them in the first/)
  expect(check(JSON.stringify(file({ limits })))).toEqual([])
  expect(overAsked({})).toEqual([])
  expect(overAsked({ limits: { gapDays: 7, touchpointDays: 7 } })).toHaveLength(1)
  expect(overAsked({ limits: { gapDays: 8, touchpointDays: 7 } })).toEqual([])
})

test('visits of what is not there are told, with what was meant', () => {
  const [finding] = overAsked({}, 'landing=5,chekout=9')
  expect(finding?.message).toBe(
    '--visits names "chekout", and there is no such touchpoint. Did you mean "checkout"?',
  )
})

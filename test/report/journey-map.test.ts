import { describe, expect, test } from 'vitest'
import { OTHER } from '../../src/model/cube'
import {
  answers,
  draw,
  jointAnswers,
  named,
  stageOf,
  stages,
  touchpoint,
  touchpointOf,
} from './support/answers'
import vectors from './vectors.json'

describe('a name', () => {
  const touchpointNames = { checkout: { en: 'Checkout' }, landing: { en: 'Landing page' } }
  const reasonLabels = { checkout: { form: { en: 'Form', es: 'Formulario' } } }

  test('of the site wins over the one that is given for the rest, as a whole', () => {
    const reasons = [{ id: 'form', label: { '*': 'Our form' } }]
    const touchpoints = { checkout: touchpoint({ name: { es: 'Caja' }, reasons }) }
    const known = { touchpoints, touchpointNames, reasonLabels, reasons: [named(20, 'form')] }
    const map = draw([answers(40)], known)
    expect(map.names).toEqual({ checkout: { es: 'Caja' } })
    expect(touchpointOf(map).reasons).toMatchObject([{ label: { '*': 'Our form' } }])
  })

  test('is given for what the site has left without one, and for nothing that the map lacks', () => {
    const reasons = [named(20, 'form'), named(20, 'constructor')]
    const map = draw([answers(40)], { touchpointNames, reasonLabels, reasons })
    expect(map.names).toEqual({ checkout: { en: 'Checkout' } })
    const labels = touchpointOf(map).reasons.map(({ reason, label }) => [reason, label])
    expect(Object.fromEntries(labels)).toEqual({
      form: reasonLabels.checkout.form,
      constructor: {},
    })
  })
})

describe('a figure', () => {
  test.each([
    [0, 'collecting'],
    [9, 'collecting'],
  ])('is null, not 0, with %i answers', (n, sample) => {
    const { emotion, ease, pain, wow } = stageOf(draw([answers(n)]))
    expect(emotion).toMatchObject({
      n,
      sample,
      mean: null,
      score: null,
      high: null,
      low: null,
      net: null,
    })
    expect(ease).toMatchObject({ n, score: null })
    expect(pain).toBe('insufficient')
    expect(wow).toEqual({ status: 'insufficient', share: null })
  })

  test.each([
    [10, 'small'],
    [29, 'small'],
    [30, 'normal'],
  ])('is shown with %i answers, as a sample that is %s', (n, sample) => {
    const { emotion } = stageOf(draw([answers(n, { emotion: 3 })]))
    expect(emotion).toMatchObject({ n, sample })
    expect(emotion.score?.value).toBe(50)
  })

  test('is the published one for the reference answers', () => {
    const { emotion, ease, wow, pain } = touchpointOf(draw(jointAnswers(vectors.joint.table)))
    expect(emotion.bars).toEqual([3, 5, 8, 14, 10])
    expect(emotion.mean?.lo).toBeCloseTo(vectors.emotion.lo, 6)
    expect(emotion.score?.hi).toBeCloseTo(vectors.emotion.hi100, 6)
    expect(emotion.high?.lo).toBeCloseTo(vectors.emotion_shares.pos.lo, 6)
    expect(emotion.net?.hi).toBeCloseTo(vectors.emotion_shares.net.adj_hi, 6)
    expect(ease.low?.hi).toBeCloseTo(vectors.ease_shares.neg.hi, 6)
    expect(wow.share?.lo).toBeCloseTo(vectors.joint.wow_ci[0] ?? Number.NaN, 6)
    expect(wow.status).toBe('no')
    expect(pain).toBe('watch')
  })

  test('counts the second question on its own when it was not answered by all', () => {
    const { emotion, ease, funnel } = stageOf(draw([answers(20), answers(12, { ease: 0 })]))
    expect(emotion.n).toBe(32)
    expect(ease.n).toBe(20)
    expect(funnel).toMatchObject({ seen: 32, emotion: 32, ease: 20, joint: 20 })
  })

  test('stands beside its target, in points of the five-point scale', () => {
    const touchpoints = { checkout: touchpoint({ target: { emotion: 4.5 } }) }
    const { gap } = touchpointOf(draw([answers(30)], { touchpoints }))
    expect(gap).toEqual({ emotion: -0.5, ease: null })
  })

  test('takes the target of the stage where the touchpoint has none', () => {
    const [first, ...others] = stages(['purchase', 'use'])
    const withTarget = first ? [{ ...first, target: { ease: 3 } }, ...others] : []
    expect(touchpointOf(draw([answers(30)], { stages: withTarget })).gap.ease).toBe(1)
  })
})

describe('what is pooled', () => {
  test('names every wording and language, the most frequent first', () => {
    const cells = [answers(12), answers(30, { locale: 'es', instrument: 'second' })]
    expect(stageOf(draw(cells)).instruments).toEqual([
      { id: 'second', locale: 'es', n: 30 },
      { id: 'first', locale: 'en', n: 12 },
    ])
  })

  test('is never of two layouts: the larger one is drawn, the other told with its n', () => {
    const map = draw([answers(40), answers(15, { layout: 'grid3', emotion: 1 })])
    expect(stageOf(map).emotion.bars).toEqual([0, 0, 0, 40, 0])
    expect(map.layout).toBe('cards')
    expect(map.leftOut).toMatchObject([{ layout: 'grid3', order: 'emotion-first', n: 15 }])
  })

  test('is never of two orders', () => {
    const map = draw([answers(15), answers(40, { order: 'effort-first', emotion: 1 })])
    expect(stageOf(map).emotion.n).toBe(40)
    expect(map.order).toBe('effort-first')
    expect(map.leftOut).toMatchObject([{ layout: 'cards', order: 'emotion-first', n: 15 }])
  })

  test('shows the numbers of each source beside it', () => {
    const map = draw([answers(20), answers(30, { source: 'inline', emotion: 0, ease: 0 })])
    expect(map.sources).toMatchObject([
      { source: 'inline', seen: 30, emotion: 0 },
      { source: 'prompt', seen: 20, emotion: 20 },
    ])
  })

  test('lies within the days and the language asked for', () => {
    const cells = [
      answers(10),
      answers(5, { day: '2026-02-28' }),
      answers(7, { day: '2026-03-31' }),
      answers(11, { locale: 'es' }),
    ]
    expect(draw(cells).funnel.emotion).toBe(21)
    expect(draw(cells, { locale: 'es' }).funnel.emotion).toBe(11)
  })
})

describe('the response rate', () => {
  test('is emotion answers among all who saw the question', () => {
    const map = draw([answers(184), answers(736, { emotion: 0, ease: 0 })])
    const [lo, hi] = vectors.response_rate.ci
    expect(map.funnel.response?.p).toBe(0.2)
    expect(map.funnel.response?.lo).toBeCloseTo(lo ?? Number.NaN, 6)
    expect(map.funnel.response?.hi).toBeCloseTo(hi ?? Number.NaN, 6)
  })

  test('leaves out what the site asked itself, since nobody knows who saw that', () => {
    const map = draw([answers(500, { source: 'record' }), answers(10, { emotion: 0, ease: 0 })])
    expect(map.funnel.response).toMatchObject({ k: 0, n: 10 })
    expect(map.sources.find(({ source }) => source === 'record')?.response).toBeNull()
  })
})

describe('the journey', () => {
  const at = (stage: string, emotion: 1 | 2 | 3 | 4 | 5, n = 20) =>
    answers(n, { stage, touchpoint: stage, emotion })

  test('counts every stage alike, however many answered there', () => {
    const { journey } = draw([at('awareness', 5, 400), at('use', 1, 10)])
    expect(journey?.mean.value).toBe(50)
    expect(journey?.stages).toBe(2)
  })

  test('leaves out a stage with nine answers', () => {
    const { journey } = draw([at('awareness', 5, 20), at('use', 1, 9)])
    expect(journey).toMatchObject({ stages: 1, end: { stage: 'awareness', score: 100 } })
  })

  test('has no score before any stage has one', () => {
    expect(draw([at('awareness', 5, 9)]).journey).toBeNull()
    expect(draw([]).journey).toBeNull()
  })

  test('follows the order and the names that the site configured', () => {
    const own = [
      ...stages(['use', 'awareness']),
      { ...stages(['gift'])[0], id: 'gift', name: { en: 'Gift' }, target: {}, promise: {} },
    ]
    const map = draw([at('gift', 2), at('use', 4)], { stages: own })
    expect(map.stages.map(({ stage, phase }) => [stage, phase])).toEqual([
      ['use', 'after'],
      ['awareness', 'before'],
      ['gift', 'after'],
    ])
    expect(map.journey?.end.stage).toBe('gift')
    expect(stageOf(map, 'gift').name).toEqual({ en: 'Gift' })
  })

  test('shows answers of a stage that the site does not have, and does not score them', () => {
    const map = draw([at('use', 5), answers(30, { stage: OTHER, touchpoint: OTHER, emotion: 1 })])
    expect(stageOf(map, OTHER)).toMatchObject({ isConfigured: false, emotion: { n: 30 } })
    expect(map.journey?.mean.value).toBe(100)
  })
})

describe('a touchpoint', () => {
  test('carries the flags and the moment of its configuration', () => {
    const checkout = touchpoint({ momentOfTruth: true, differentiator: true, moment: 4 })
    const figures = touchpointOf(draw([answers(1)], { touchpoints: { checkout } }))
    expect(figures).toMatchObject({ momentOfTruth: true, differentiator: true, moment: 4 })
  })

  test('takes its moment from the question bank where nothing is configured', () => {
    expect(touchpointOf(draw([answers(1)], { touchpoints: {} })).moment).toBe(1)
  })

  test('that is unknown is shown, and is on none of the lists', () => {
    const map = draw([answers(40, { touchpoint: OTHER, ease: 1 })])
    expect(touchpointOf(map, OTHER).pain).toBe('pain')
    expect([...map.act, ...map.leave, ...map.undecided]).toEqual([])
  })

  test('named like a property of every object is a plain name', () => {
    const map = draw([answers(12, { touchpoint: 'constructor' })], { touchpoints: {} })
    expect(touchpointOf(map, 'constructor').moment).toBeNull()
  })

  test('is not measured by the empty cell that a revised answer left behind', () => {
    const map = draw([answers(0), answers(3, { touchpoint: 'billing', stage: 'use' })])
    expect(map.unmeasured).toEqual([{ touchpoint: 'checkout', stage: 'purchase' }])
    expect(stageOf(map).touchpoints).toEqual([])
  })

  test('that is configured and silent is told as not measured', () => {
    const touchpoints = {
      checkout: touchpoint(),
      ours: touchpoint({ stage: 'use' }),
      billing: touchpoint(),
    }
    expect(draw([answers(1)], { touchpoints }).unmeasured).toEqual([
      { touchpoint: 'ours', stage: 'use' },
      { touchpoint: 'billing', stage: 'use' },
    ])
  })
})

describe('the lists', () => {
  const hard = (name: string, n: number, seen: number) => [
    answers(n, { touchpoint: name, ease: 1 }),
    answers(seen - n, { touchpoint: name, emotion: 0, ease: 0 }),
  ]

  test('put moments of truth first, then the most people affected', () => {
    const cells = [...hard('small', 40, 100), ...hard('large', 40, 900), ...hard('truth', 40, 50)]
    const map = draw(cells, { touchpoints: { truth: touchpoint({ momentOfTruth: true }) } })
    expect(map.act.map(({ touchpoint, affected }) => [touchpoint, affected])).toEqual([
      ['truth', 50],
      ['large', 900],
      ['small', 100],
    ])
    expect(map.tested).toBe(3)
  })

  test('leave as is what is certainly easy', () => {
    const map = draw([answers(100, { ease: 5 })])
    expect(map.leave.map((one) => one.touchpoint)).toEqual(['checkout'])
    expect(map.act).toEqual([])
  })

  test('leave as is first what is easiest with most certainty', () => {
    const easy = (name: string, n: number) => answers(n, { touchpoint: name, ease: 5 })
    const { leave } = draw([easy('few', 40), easy('many', 400), easy('some', 100)])
    expect(leave.map(({ touchpoint }) => touchpoint)).toEqual(['many', 'some', 'few'])
  })

  test('wait first for what has most answers, and count as tested what has thirty', () => {
    const unsure = (name: string, n: number) => [
      answers(n * 0.3, { touchpoint: name, ease: 1 }),
      answers(n * 0.7, { touchpoint: name, ease: 4 }),
    ]
    const { undecided, tested } = draw([
      ...unsure('few', 10),
      ...unsure('many', 40),
      ...unsure('some', 20),
    ])
    expect(undecided.map(({ touchpoint, status }) => [touchpoint, status])).toEqual([
      ['many', 'watch'],
      ['some', 'watch'],
      ['few', 'watch'],
    ])
    expect(tested).toBe(1)
  })

  test('call it a cold spot, not pain, when it is easy and feels bad', () => {
    const map = draw([answers(100, { emotion: 1, ease: 5 })])
    expect(touchpointOf(map)).toMatchObject({ pain: 'clear', isColdSpot: true })
    expect(map.act).toMatchObject([{ kind: 'cold-spot', share: { k: 100 } }])
    expect(map.leave).toEqual([])
  })

  test('call it pain when it is difficult and feels bad', () => {
    const map = draw([answers(100, { emotion: 1, ease: 1 })])
    expect(touchpointOf(map).isColdSpot).toBe(false)
    expect(map.act).toMatchObject([{ kind: 'pain' }])
  })

  test('wait for more answers where the interval does not decide', () => {
    const map = draw([answers(14, { ease: 1 }), answers(26, { ease: 4 })])
    expect(map.undecided).toMatchObject([{ touchpoint: 'checkout', n: 40, status: 'watch' }])
  })

  test('tell no share below ten answers', () => {
    expect(draw([answers(9)]).undecided).toEqual([
      { touchpoint: 'checkout', stage: 'purchase', n: 9, status: 'insufficient', share: null },
    ])
  })
})

describe('a reason', () => {
  test('is a share of the people who answered both questions', () => {
    const cells = [answers(40), answers(60, { ease: 0 })]
    const { reasons } = touchpointOf(
      draw(cells, { reasons: [named(10, 'form'), named(16, 'speed')] }),
    )
    expect(reasons.map(({ reason, share }) => [reason, share?.p])).toEqual([
      ['speed', 0.4],
      ['form', 0.25],
    ])
  })

  test('tells what the score loses with it, as in the published example', () => {
    const withReason = [5, 8, 5, 2, 0]
    const without = [1, 2, 5, 13, 9]
    const points = [1, 2, 3, 4, 5] as const
    const cells = points.map((emotion, i) =>
      answers((withReason[i] ?? 0) + (without[i] ?? 0), { emotion }),
    )
    const reasons = points.map((emotion, i) => named(withReason[i] ?? 0, 'form', { emotion }))
    const [form] = touchpointOf(draw(cells, { reasons })).reasons
    expect(form?.contribution?.emotion).toBeCloseTo(vectors.driver.contribution100, 6)
    expect(form?.contribution?.ease).toBeCloseTo(0, 6)
  })

  test('has no contribution when fewer than ten named it', () => {
    const [form] = touchpointOf(draw([answers(40)], { reasons: [named(9, 'form')] })).reasons
    expect(form?.contribution).toBeNull()
  })

  test('has no contribution when all but nine named it', () => {
    const reasons = [named(31, 'form')]
    expect(touchpointOf(draw([answers(40)], { reasons })).reasons[0]?.contribution).toBeNull()
  })

  test('is that of the layout drawn, not of one left out', () => {
    const cells = [answers(40), answers(15, { layout: 'grid3' })]
    const reasons = [named(12, 'form'), named(15, 'form', { layout: 'grid3' })]
    expect(touchpointOf(draw(cells, { reasons })).reasons).toMatchObject([
      { reason: 'form', share: { k: 12, n: 40 } },
    ])
  })
})

test('a map survives JSON unchanged', () => {
  const map = draw([answers(40), answers(5, { ease: 0 })], { reasons: [named(12, 'form')] })
  expect(JSON.parse(JSON.stringify(map))).toEqual(map)
})

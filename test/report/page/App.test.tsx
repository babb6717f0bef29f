// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import type { Comment } from '../../../src/model/cube'
import type { JourneyMap } from '../../../src/report/map'
import { App } from '../../../src/report/page/App'
import type { Session } from '../../../src/report/page/session'
import { answers, draw, named, stages, touchpoint } from '../support/answers'

const session = { site: 'shop', token: 'secret' }
const comment: Comment = {
  id: 'a',
  touchpoint: 'checkout',
  stage: 'purchase',
  emotion: 2,
  ease: 1,
  reasons: [],
  comment: 'The form was long',
  locale: 'en',
  receivedAt: 1_770_000_000_000,
  answeredAt: 1_770_000_000_000,
}

interface Served {
  map: JourneyMap
  comments: Comment[]
  status: number
}

/** Opens the page on a collector that serves what the test puts in `served`. */
async function openPage(served: Served, who: Session | null = session) {
  const asked: URL[] = []
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined
  const fetch = async (path: string) => {
    const url = new URL(path, 'http://collector/')
    asked.push(url)
    if (served.status === 0) throw new TypeError('network')
    if (served.status !== 200) return new Response(null, { status: served.status })
    if (url.pathname === '/v1/journey') return Response.json(served.map)
    if (url.pathname === '/v1/comments') return Response.json({ comments: served.comments })
    return new Response(
      new ReadableStream({
        start(controller) {
          stream = controller
        },
      }),
    )
  }
  const root = document.createElement('div')
  document.body.append(root)
  await act(() => {
    render(<App fetch={fetch} session={who} language="en" onLanguage={() => {}} />, root)
  })
  await settle()
  return {
    root,
    asked,
    text: () => (root.textContent ?? '').replaceAll('\u00a0', ' '),
    async change() {
      stream?.enqueue(new TextEncoder().encode('event: changed\n\n'))
      await settle()
    },
    async choose(label: string) {
      const labels = [...root.querySelectorAll('label')]
      const input = labels.find((one) => one.textContent === label)?.querySelector('input')
      if (!input) throw new Error(`the page offers no ${label}`)
      await act(() => input.click())
      await settle()
    },
  }
}

/** Lets every answer that is already there reach the page. */
async function settle() {
  await act(() => new Promise<void>((done) => setTimeout(done)))
  await act(() => new Promise<void>((done) => setTimeout(done)))
}

function serve(more: Partial<Served> = {}): Served {
  return { map: draw([answers(40, { ease: 1 })]), comments: [comment], status: 200, ...more }
}

afterEach(() => {
  for (const root of [...document.body.children]) {
    render(null, root)
    root.remove()
  }
})

test('a pain point is told in words, with its share, its interval and its n', async () => {
  const map = draw([answers(14, { ease: 1 }), answers(16, { ease: 2 }), answers(10)])
  const page = await openPage(serve({ map }))
  expect(page.text()).toContain('75% found it difficult, between 60% and 86%, n = 40.')
  expect(page.text()).toContain('association, not cause')
})

test('who was asked is told per touchpoint, with why the others were not', async () => {
  const asked = { day: '2026-03-10', touchpoint: 'checkout', stage: 'purchase' }
  const suppressed = [
    { ...asked, reason: 'session', n: 50 },
    { ...asked, reason: 'from-the-future', n: 10 },
  ]
  const map = draw([answers(40)], { suppressed })
  const page = await openPage(serve({ map }))
  const table = page.root.querySelector('[aria-labelledby="reach"] table')
  expect(table?.textContent).toContain('40 40%')
  expect(table?.textContent).toContain('50 Asked enough in this session10 Other')
})

test('answers that never arrived are told with their causes, and a period without any says so', async () => {
  const day = '2026-03-10'
  const lost = [
    { day, cause: 'expired', n: 3 },
    { day, cause: 'from-the-future', n: 1 },
  ]
  const some = await openPage(serve({ map: draw([answers(40)], { lost }) }))
  const section = some.root.querySelector('[aria-labelledby="never-arrived"]')
  expect(section?.textContent).toContain('3 Found no collector for over thirty days1 Other')
  expect(some.text()).not.toContain('No page told of an answer')

  const none = await openPage(serve({ map: draw([answers(40)]) }))
  expect(none.root.querySelector('#never-arrived')).toBeNull()
  expect(none.text()).toContain('No page told of an answer that it had to give up.')
})

test('a touchpoint that is not decided yet is told with the bound that keeps it open', async () => {
  const watch = [answers(14, { ease: 1 }), answers(26)]
  const unclear = { touchpoint: 'cart' }
  const map = draw([...watch, answers(12, { ...unclear, ease: 1 }), answers(48, unclear)])
  const page = await openPage(serve({ map }))
  expect(page.text()).toContain('35% found it difficult, but it may be as few as 22%, n = 40.')
  expect(page.text()).toContain('20% found it difficult, but it may be as many as 32%, n = 60.')
})

test('a journey is remembered as its peak and its end are, beside how it was lived', async () => {
  const at = (stage: string, emotion: 1 | 2 | 3 | 4 | 5) =>
    answers(20, { stage, touchpoint: stage, emotion })
  const told = async (cells: Parameters<typeof draw>[0]) =>
    (await openPage(serve({ map: draw(cells) }))).root.querySelector('.summary p')?.textContent
  const worse = [at('awareness', 5), at('purchase', 1), at('use', 4), at('loyalty', 3)]
  expect(await told(worse)).toMatch(/worse than lived, by 31 points. The peak is Purchase/)
  const better = [at('awareness', 2), at('purchase', 3), at('loyalty', 5)]
  expect(await told(better)).toMatch(/better than lived, by 42 points. The peak is Loyalty/)
  expect(await told([at('use', 4), at('loyalty', 4)])).toMatch(/about as lived/)
})

test('a target is drawn at its own height', async () => {
  const [first, ...others] = stages()
  const aim = first ? [{ ...first, target: { emotion: 3 } }, ...others] : []
  const at = { stage: 'awareness', touchpoint: 'landing', emotion: 5 } as const
  const { root } = await openPage(serve({ map: draw([answers(20, at)], { stages: aim }) }))
  const heightOf = (path: string | null | undefined) => Number(path?.split(',')[1]?.split('H')[0])
  const grid = [...root.querySelectorAll('.grid path')].map((line) => line.getAttribute('d'))
  const target = root.querySelector('.drawing .panel-emotion .target')?.getAttribute('d')
  // The lines of the grid are at 0, 25, 50, 75 and 100; 3 of 5 is 50.
  expect(heightOf(target)).toBe(heightOf(grid[2]))
})

test('comments are in the language that the reader has chosen to see', async () => {
  const cells = [answers(20), answers(12, { locale: 'es' })]
  const spanish = { ...comment, id: 'b', comment: 'Largo', locale: 'es' }
  const page = await openPage(serve({ map: draw(cells), comments: [comment, spanish] }))
  const select = page.root.querySelector('select')
  if (!select) throw new Error('the page offers no language of answers')
  await act(() => {
    select.value = 'es'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await settle()
  expect(page.text()).toContain('Largo')
  expect(page.text()).not.toContain('The form was long')
})

test('nine answers show how many are missing, and no score', async () => {
  const page = await openPage(serve({ map: draw([answers(9, { emotion: 5 })]) }))
  expect(page.text()).toContain('Collecting 9/10')
  expect(page.root.querySelector('.drawing .point, .drawing .value')).toBeNull()
  const cells = [...page.root.querySelectorAll('.touchpoints td')].map((cell) => cell.textContent)
  expect(cells).toEqual(['Collecting 9/10', 'Collecting 9/10', '–', '–'])
})

test('a single answer is told in the singular', async () => {
  const page = await openPage(serve({ map: draw([answers(1)]) }))
  expect(page.root.querySelector('.fresh')?.textContent).toBe('1 answer')
})

test('an answer to either question of a split is an answer', async () => {
  const felt = answers(7, { layout: 'split', ease: 0 })
  const found = answers(6, { layout: 'split', order: 'effort-first', emotion: 0 })
  const page = await openPage(serve({ map: draw([felt, found]) }))
  expect(page.root.querySelector('.fresh')?.textContent).toBe('13 answers')
})

test('a small sample is drawn hollow and named', async () => {
  const page = await openPage(serve({ map: draw([answers(12)]) }))
  expect(page.root.querySelectorAll('.drawing .point-small')).toHaveLength(2)
  expect(page.root.querySelector('.touchpoints')?.textContent).toContain('Small sample')
})

test('a hostile comment is text, whatever it carries', async () => {
  const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>'
  const page = await openPage(serve({ comments: [{ ...comment, comment: hostile, stage: '<b>' }] }))
  expect(page.text()).toContain(hostile)
  expect(page.root.querySelectorAll('img, script, b')).toHaveLength(0)
})

test('a comment is as old as when it was written, not as when it was delivered', async () => {
  const now = Date.now()
  const late = { ...comment, receivedAt: now, answeredAt: now - 3 * 3_600_000 }
  const page = await openPage(serve({ comments: [late] }))
  expect(page.root.querySelector('.comments time')?.textContent).toBe('3 hr. ago')
})

test('a moment of truth is marked by a word, not by a shape alone', async () => {
  const touchpoints = { checkout: touchpoint({ momentOfTruth: true }) }
  const page = await openPage(serve({ map: draw([answers(40)], { touchpoints }) }))
  expect(page.root.querySelector('.stage-labels')?.textContent).toContain(
    'Moment of truth: Checkout',
  )
})

test('more stages than have room for their names are numbered, and named in a list', async () => {
  const ids = Array.from({ length: 20 }, (_, i) => `stage-${i}`)
  const touchpoints = { checkout: touchpoint({ stage: 'stage-0' }) }
  const map = draw([answers(40, { stage: 'stage-0' })], { stages: stages(ids), touchpoints })
  const { root } = await openPage(serve({ map }))
  expect(root.querySelectorAll('.drawing .stage-number')).toHaveLength(20)
  expect(root.querySelectorAll('.stage-list li')).toHaveLength(20)
  expect(root.querySelector('.stage-labels')).toBeNull()
})

test('without answers the notes say nothing of wordings', async () => {
  const page = await openPage(serve({ map: draw([]) }))
  expect(page.text()).not.toContain('Wordings in these figures')
})

test('touchpoints and reasons are called as the site calls them, in the reader’s language', async () => {
  const reasons = [{ id: 'form', label: { en: 'Our form', es: 'El formulario' } }]
  const checkout = touchpoint({ name: { en: 'Paying', es: 'Pagar' }, reasons })
  const map = draw([answers(40)], { touchpoints: { checkout }, reasons: [named(20, 'form')] })
  const page = await openPage(serve({ map }))
  const row = () => page.root.querySelector('.touchpoints tbody tr:not(.stage-row) th')?.textContent
  expect(row()).toContain('PayingMost often named: Our form 50%')
  await page.choose('Español')
  expect(row()).toContain('Pagar')
  expect(row()).toContain('El formulario')
})

test('what the site and the bank do not know is named in the reader’s language, too', async () => {
  const cells = [answers(40, { touchpoint: 'other', stage: 'other' })]
  const reasons = [named(20, 'other', { touchpoint: 'other', stage: 'other' })]
  const page = await openPage(serve({ map: draw(cells, { reasons }), comments: [] }))
  await page.choose('Español')
  expect(page.root.querySelector('.touchpoints tbody')?.textContent).toMatch(/^OtraOtroSe nombra/)
  expect(page.root.querySelector('.touchpoints tbody')?.textContent).toContain('Otro 50')
})

test('who answered is told by stage with a total, and apart from it by place', async () => {
  const prompt = answers(40, { stage: 'use' })
  const inline = answers(12, { source: 'inline', emotion: 0, ease: 0 })
  const page = await openPage(serve({ map: draw([prompt, inline]) }))
  const tables = [...page.root.querySelectorAll('.funnel')].map((table) =>
    [...table.querySelectorAll('tr')].map(({ cells }) => [cells[0], cells[2]]),
  )
  const told = tables.map((rows) => rows.map((cells) => cells.map((cell) => cell?.textContent)))
  expect(told).toEqual([
    [
      ['Stage', 'Saw it'],
      ['Purchase', '12'],
      ['Use', '40'],
      ['All stages', '52'],
    ],
    [
      ['Place', 'Saw it'],
      ['Part of the page', '12'],
      ['Shown in a corner', '40'],
    ],
  ])
  expect(page.root.querySelector('#by-place')?.tagName).toBe('H3')
})

test('peak and end never stand alone: the mean of the stages is beside them', async () => {
  const page = await openPage(serve())
  const terms = [...page.root.querySelectorAll('.summary dt')].map((term) => term.textContent)
  expect(terms).toEqual(['As lived: mean of the stages', 'As remembered: peak and end'])
})

test('the curve is a table for whoever cannot see it', async () => {
  const map = draw([answers(20, { ease: 1 }), answers(20, { emotion: 3 })])
  const page = await openPage(serve({ map }))
  expect(page.root.querySelector('.drawing')?.getAttribute('aria-hidden')).toBe('true')
  const rows = [...page.root.querySelectorAll('.as-table tbody tr')].map((row) => row.textContent)
  expect(rows).toHaveLength(5)
  expect(rows[2]).toContain('Purchase63 (58–67)40')
})

test('answers that are all alike claim no interval', async () => {
  const page = await openPage(serve({ map: draw([answers(40, { emotion: 5, ease: 5 })]) }))
  expect(page.root.querySelector('.drawing .whisker')).toBeNull()
  expect(page.root.querySelector('.touchpoints td')?.textContent).toContain('all alike')
  expect(page.text()).not.toContain('100–100')
})

test('a change at the collector is on the page without a reload', async () => {
  const served = serve()
  const page = await openPage(served)
  expect(page.text()).toContain('40 answers')
  expect(page.text()).toContain('Live')
  served.map = draw([answers(41)])
  await page.change()
  await expect.poll(page.text).toContain('41 answers')
})

test('a map on screen stays while the collector fails', async () => {
  const served = serve()
  const page = await openPage(served)
  served.status = 503
  const before = page.asked.length
  await page.change()
  await expect.poll(() => page.asked.length).toBeGreaterThan(before)
  await settle()
  expect(page.text()).toContain('40 answers')
  expect(page.root.querySelector('[role=alert]')).toBeNull()
})

test('another period is asked of the collector', async () => {
  const page = await openPage(serve())
  await page.choose('7 days')
  const asked = page.asked.filter(({ pathname }) => pathname === '/v1/journey').at(-1)
  const span = ['from', 'to'].map((name) => Date.parse(asked?.searchParams.get(name) ?? ''))
  expect(((span[1] ?? 0) - (span[0] ?? 0)) / 86_400_000).toBe(6)
})

test('the interface changes its language at once, asking nothing again', async () => {
  const page = await openPage(serve())
  const before = page.asked.length
  await page.choose('Español')
  expect(page.text()).toContain('Mapa del viaje')
  expect(page.text()).toContain('Compra')
  expect(page.asked).toHaveLength(before)
})

test.each([
  [401, 'The key does not fit'],
  [500, 'The collector could not draw the map'],
  [0, 'The collector cannot be reached'],
])('a collector that answers %i is told with what to do next', async (status, title) => {
  const page = await openPage(serve({ status }))
  expect(page.root.querySelector('[role=alert] h2')?.textContent).toBe(title)
  expect(page.root.querySelector('[role=alert] p')?.textContent).toBeTruthy()
})

test('without a token the page asks the collector for nothing and says what it needs', async () => {
  const page = await openPage(serve(), null)
  expect(page.text()).toContain('This page needs its key')
  expect(page.asked).toEqual([])
})

test('an empty period says so, and shows what is not measured', async () => {
  const page = await openPage(serve({ map: draw([]), comments: [] }))
  expect(page.text()).toContain('No answers in this period yet')
  expect(page.text()).toContain('Not measured in this period: Checkout (Purchase).')
})

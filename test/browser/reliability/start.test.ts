import { expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../../support/card'
import { launchChromium } from '../../support/chromium'
import { LONG_MS, proves, runs } from '../../support/proves'
import { aSite, withTag } from '../../support/site'

const ROUNDS = runs(1, 15)
const LONG_TASK_MS = 50

interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  tid: number
  args: { data?: { url?: string; stackTrace?: { url?: string }[] }; fileName?: string }
}

/** How long scripts of an address ran on a page, task by task, in ms. */
function tasksOf(trace: Buffer, isOf: (url: string) => boolean): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const runs = traceEvents
    .filter(({ ph, args }) => ph === 'X' && isOf(args.data?.url ?? args.fileName ?? ''))
    .toSorted((one, other) => one.ts - other.ts)
  const tasks: number[] = []
  let until = 0
  // What runs inside of another has been counted with it.
  for (const { ts, dur = 0 } of runs) {
    if (ts < until) continue
    until = ts + dur
    tasks.push(dur / 1000)
  }
  return tasks
}

const sum = (values: number[]) => values.reduce((all, one) => all + one, 0)
const median = (values: number[]) =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0
const inMs = (value: number) => `${value.toFixed(1)} ms`

test.each([
  ['at full speed', 1],
  ['four times slower', 4],
])(
  'the script starts, the card opens and takes two taps on a device %s',
  async (name, rate) => {
    const site = await aSite()
    site.put('/', withTag({ 'data-endpoint': '/v1/answers' }))
    site.put('/bare', withTag({}).replace('/latido/cx.js', '/empty.js'))
    site.put('/empty.js', { body: ';', headers: { 'content-type': 'text/javascript' } })
    site.put('/v1/answers', { body: '{}', headers: { 'content-type': 'application/json' } })
    const browser = await launchChromium()
    onTestFinished(() => browser.close())

    const starts: number[] = []
    const floors: number[] = []
    const tasks: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const context = await browser.newContext()
      const page = await context.newPage()
      const debug = await context.newCDPSession(page)
      await debug.send('Emulation.setCPUThrottlingRate', { rate })
      const traced = async (act: () => Promise<void>) => {
        await browser.startTracing(page, { categories: ['devtools.timeline', 'v8'] })
        await act()
        return browser.stopTracing()
      }
      const bare = await traced(async () => {
        await page.goto(`${site.origin}/bare`)
      })
      floors.push(sum(tasksOf(bare, (url) => url.endsWith('/empty.js'))))
      const whole = await traced(async () => {
        await page.goto(site.origin)
        await page.waitForFunction('window.cx')
        await page.evaluate(() => void window.cx.ask('checkout'))
        await cardOf(page).answer(4, 2)
        await cardOf(page).done.waitFor()
      })
      starts.push(tasksOf(whole, (url) => url.endsWith('/cx.js'))[0] ?? 0)
      tasks.push(...tasksOf(whole, (url) => url.includes('/latido/')))
      await context.close()
    }

    // How long it takes depends on the machine; that something was measured does not.
    expect(Math.min(...starts)).toBeGreaterThan(0)
    const long = tasks.filter((ms) => ms > LONG_TASK_MS)
    proves(
      'R33',
      `${name}: cx.js starts in ${inMs(median(starts))} (median of ${ROUNDS}; an empty script in ${inMs(median(floors))}); ${long.length} of ${tasks.length} tasks to the second tap over ${LONG_TASK_MS} ms, the longest ${inMs(Math.max(...tasks))}`,
    )
  },
  LONG_MS,
)

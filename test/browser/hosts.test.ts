import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Answer } from '../../src/model/answer'
import { type CardOnPage, cardOf } from '../support/card'
import { launchChromium, launchWithWayBack } from '../support/chromium'
import { aCollector, type Collector } from '../support/collector'
import { exceptionsOf, mostOf } from '../support/exceptions'
import { type Box, differingPixels } from '../support/lens'
import type { AtEnd } from '../support/listening'
import { type Manners, mannersOf, watchManners } from '../support/manners'
import { type Complaints, complaintsOf } from '../support/oracle'
import { proves } from '../support/proves'
import { aFreePort, aSite, type Site, withTag } from '../support/site'
import { type Traces, tracesOf } from '../support/traces'
import { around, type Elsewhere, FREE_PAGE, type Host, pageOf, tagOf } from './hosts/host'
import { hosts } from './hosts/index'

/** How far the shadow of the card reaches over the page. */
const SHADOW = 64

/** One browser, one site, one collector for all hosts: each host has an address and a context of its own. */
let browser: Browser
let site: Site
let collector: Collector
let elsewhere: Elsewhere
/** Where pictures are compared. */
let lens: Page
let plain: Visit & { answer: object }
const ends: Parameters<AtEnd>[0][] = []

beforeAll(async () => {
  browser = await launchChromium()
  site = await aSite((end) => ends.push(end))
  const { origin: cdn } = await aSite((end) => ends.push(end))
  const port = await aFreePort()
  const origins = [site.origin, 'null']
  collector = await aCollector({ origins, port }, (end) => ends.push(end))
  elsewhere = { cdn, endpoint: collector.endpoint }
  site.forward('/v1/answers', collector.url)
  site.put(FREE_PAGE, withTag({ 'data-endpoint': '/v1/answers' }))
  lens = await browser.newPage()
  const host: Host = { row: 'plain', condition: '' }
  const visit = await visitHost(await aPage(host), host, 'with tag')
  await visit.card.answer(4, 2)
  plain = { ...visit, answer: comparable(await theAnswer(visit)) }
})

afterAll(async () => {
  await browser.close()
  for (const end of ends) await end()
})

interface Visit {
  path: string
  /** Where the tag is: the page, or a frame in it. */
  frame: Frame
  card: CardOnPage
  complaints: Complaints
  picture: Buffer
  box: Box
  traces: Traces
  manners: Manners
}

async function aPage({ context: options, keepsPages }: Host): Promise<Page> {
  const own = keepsPages && (await launchWithWayBack())
  const context = await (own ?? browser).newContext({
    viewport: { width: 800, height: 600 },
    // The card rises: pictures are taken at rest.
    reducedMotion: 'reduce',
    ...options,
  })
  if (own) context.on('close', () => own.close())
  const page = await context.newPage()
  await watchManners(page)
  return page
}

/** Serves a host, within its frames if it has some; tells where it is and what is to be opened. */
function serve(host: Host, withTag?: 'with tag') {
  const path = `/${`${host.row} ${host.condition} ${withTag ?? ''}`.replaceAll(/\W+/g, '-')}`
  site.put(path, pageOf(host, withTag ? tagOf(host, elsewhere) : '', elsewhere))
  for (const [file, content] of Object.entries(host.files ?? {})) site.put(file, content)
  const outside = host.isCrossSite ? site.origin.replace('127.0.0.1', 'localhost') : site.origin
  const frames = (host.frames ?? []).toReversed()
  let url = site.origin + path
  for (const [depth, frame] of frames.entries()) {
    site.put(`${path}-${depth}`, around(frame, url))
    url = `${outside}${path}-${depth}`
  }
  return { path, url }
}

/** Opens a host and lets it come to where a person would answer. Without a tag, there is no card. */
async function visitHost(page: Page, host: Host, withTag?: 'with tag'): Promise<Visit> {
  const { path, url } = serve(host, withTag)
  const complaints = await complaintsOf(page)
  await page.goto(url)
  const frame = page.frame({ url: site.origin + path }) ?? page.mainFrame()
  const card = cardOf(frame)
  await host.before?.(page)
  const hasCard = withTag && !host.staysQuiet
  if (hasCard) {
    if (!host.asksItself) {
      await frame.waitForFunction('window.cx?.why')
      await frame.evaluate(() => void window.cx.ask('checkout'))
    }
    await card.point(1).waitFor()
  }
  await host.meanwhile?.(page)
  const traces = await tracesOf(page, frame)
  const manners = await mannersOf(frame)
  const picture = await page.screenshot({ caret: 'initial' })
  const box = hasCard ? await frame.locator('section[part="card"]').boundingBox() : undefined
  return { path, frame, card, complaints, picture, traces, manners, box: box ?? noBox }
}

const noBox = { x: 0, y: 0, width: 0, height: 0 }

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

function answersOf({ path }: Visit): Answer[] {
  return collector.answers().filter((answer) => answer.path === path)
}

/** The answer that a host's page gave, when both questions have arrived. */
function theAnswer(visit: Visit): Promise<Answer> {
  return vi.waitFor(() => {
    const answer = answersOf(visit).find(({ emotion, ease }) => emotion === 4 && ease === 2)
    if (!answer) throw new Error('the answer is not there yet')
    return answer
  }, 20_000)
}

/** What must be the same in every answer to the same taps, wherever it was given. */
function comparable(answer: object, differsIn: string[] = []) {
  const own = ['id', 'path', 'device', 'askedAt', 'answeredAt', ...differsIn]
  return Object.fromEntries(Object.entries(answer).filter(([name]) => !own.includes(name)))
}

/** Rows that are wanted, in `npm run reliability`; all of them if not said. */
const { LATIDO_HOSTS: wanted } = process.env
const chosen = wanted ? hosts.filter(({ row }) => wanted.includes(row)) : hosts
const titleOf = ({ row, condition }: Host) => `${row}: ${condition}`
/** The pages that have passed. */
const passed: Host[] = []

for (const host of chosen) {
  test.concurrent(titleOf(host), async ({ task }) => {
    // One after the other in one page: starting a page costs more than all that it does.
    const page = await aPage(host)
    const without = await visitHost(page, host)
    const usual = await without.complaints.all()
    const visit = await visitHost(page, host, 'with tag')
    const { frame, card, complaints, traces, picture, box } = visit
    const { staysQuiet, looksPlain, differsIn, says = [], asks = 1 } = host

    expect(traces.globals.filter((name) => name !== 'cx')).toEqual(
      without.traces.globals.filter((name) => name !== 'cx'),
    )
    expect(traces.document).toBe(without.traces.document)
    expect(traces.intrinsics).toEqual(without.traces.intrinsics)
    expect(await frame.locator('cx-card').count()).toBe(staysQuiet ? 0 : 1)
    const pictures: [Buffer, Buffer] = [without.picture, picture]
    expect(await differingPixels(lens, pictures, grown(box, SHADOW), 'outside')).toBe(0)
    if (looksPlain) {
      expect(box).toEqual(plain.box)
      expect(await differingPixels(lens, [plain.picture, picture], box, 'inside')).toBe(0)
    }
    await expectRest(frame)

    if (!staysQuiet) {
      await (host.answer ? host.answer(page, card) : card.answer(4, 2))
      await host.deliver?.(page, card)
      expect(comparable(await theAnswer(visit), differsIn)).toEqual(
        comparable(plain.answer, differsIn),
      )
    }
    await host.expected?.(page, card)
    const figure = await host.figure?.(page)
    await expectRest(frame)

    if (!staysQuiet) await frame.evaluate(() => window.cx.destroy())
    expect(await tracesOf(page, frame)).toEqual(without.traces)
    expect(await frame.locator('cx-card').count()).toBe(0)
    await expectManners(host, visit, without)
    const heard = await complaints.all()
    for (const said of says) expect(heard).toContainEqual(expect.stringMatching(said))
    expect(heard.filter((text) => !says.some((said) => said.test(text)))).toEqual(usual)
    const faults = (texts: string[]) => texts.filter((text) => !text.startsWith('console: ')).length
    expect(faults(heard) - faults(usual)).toBeLessThanOrEqual(mostOf('R24', titleOf(host), 0))
    expect(answersOf(visit)).toHaveLength(staysQuiet ? 0 : asks)
    await page.context().close()

    const exceptions = exceptionsOf(titleOf(host)).map(
      ({ requirement, reason }) => `exception to ${requirement}: ${reason}`,
    )
    const told = [...(figure ? [figure] : []), ...exceptions]
    if (told.length) proves(host.row, told.join('; '), task)
    passed.push(host)
  })
}

/** Nothing of ours is about to run, but for what was asked to come later. */
async function expectRest(frame: Frame) {
  await vi.waitFor(async () => expect((await mannersOf(frame)).soon).toBe(''), 10_000)
}

/** What the page has noticed of us, now that everything is over. */
async function expectManners(host: Host, visit: Visit, without: Visit) {
  const title = titleOf(host)
  // What limits the opening of a database ends by itself.
  await vi.waitFor(async () => expect((await mannersOf(visit.frame)).timers).toBe(''), 5000)
  const { leaked, listeners, early, moves, changes, focused } = await mannersOf(visit.frame)
  expect(leaked).toBe('')
  expect(listeners).toBe('')
  expect(early).toBe(0)
  expect(moves + changes - without.manners.changes).toBeLessThanOrEqual(mostOf('R27', title, 2))
  expect(focused - visit.manners.focused).toBeLessThanOrEqual(mostOf('R28', title, 2))
}

if (!wanted) {
  test('every page of every row has passed, and what they prove is told', () => {
    expect(passed).toHaveLength(hosts.length)
    const pages = `${passed.length} pages`
    const of = (...rows: string[]) => passed.filter(({ row }) => rows.includes(row)).length
    const rows = new Set(passed.map(({ row }) => row))
    const excepted = (requirement: string) =>
      passed
        .filter((host) =>
          exceptionsOf(titleOf(host)).some((one) => one.requirement === requirement),
        )
        .map(({ row }) => row)
    const but = (requirement: string) => {
      const without = [...new Set(excepted(requirement))].join(', ')
      return without && `; exceptions: ${without}`
    }
    proves('R23', `${rows.size} of 60 rows on ${pages} in Chromium`)
    proves('R24', `0 errors, 0 rejections, 0 violations on ${pages}${but('R24')}`)
    proves('R26', `1 name, 0 changed prototypes; 0 elements, listeners, timers left, on ${pages}`)
    proves('R27', `0 before it is parsed, at most 2 afterwards, on ${pages}${but('R27')}`)
    proves('R28', `0 events; at most 2 moves of the focus to the page, on ${pages}${but('R28')}`)
    const plain = passed.filter(({ looksPlain }) => looksPlain)
    proves('R29', `0 pixels differ in the card on ${plain.length} pages, 0 beside it on ${pages}`)
    proves('R30', `${of('H09', 'H10', 'H11')} pages with dialogs, traps of the focus, inert bodies`)
    proves('R32', `${of('H35')} pages: 1 card, 1 answer`)
    proves('R33', `0 timers under a second and 0 frames at rest, on ${pages}`)
  })
}

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium, launchWithWayBack } from '../support/chromium'
import { exceptionsOf, mostOf } from '../support/exceptions'
import { type Box, differingPixels } from '../support/lens'
import type { AtEnd } from '../support/listening'
import { type Manners, mannersOf, watchManners } from '../support/manners'
import { proves } from '../support/proves'
import { type Traces, tracesOf } from '../support/traces'
import { comparable } from './hosts/comparable'
import { expectManners, expectRest, titleOf } from './hosts/expect-manners'
import type { Host } from './hosts/host'
import { aHostSite, type HostSite } from './hosts/host-site'
import { type HostVisit, hasCard, visitHost } from './hosts/host-visit'
import { hosts } from './hosts/index'
import { whatPagesProve } from './hosts/what-pages-prove'

/** How far the shadow of the card reaches over the page. */
const SHADOW = 64

/** One browser for all hosts: each host has a context of its own. */
let browser: Browser
let site: HostSite
/** Where pictures are compared. */
let lens: Page
let plain: Visit & { answer: object }
const ends: Parameters<AtEnd>[0][] = []

beforeAll(async () => {
  browser = await launchChromium()
  site = await aHostSite((end) => ends.push(end))
  lens = await browser.newPage()
  const host: Host = { row: 'plain', condition: '' }
  const visit = await look(await aPage(host), host, 'with tag')
  await visit.card.answer(4, 2)
  plain = { ...visit, answer: comparable(await site.theAnswerAt(visit.path)) }
})

afterAll(async () => {
  await browser.close()
  for (const end of ends) await end()
})

interface Visit extends HostVisit {
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

/** Visits a host, and looks at its page as it is when a person would answer. */
async function look(page: Page, host: Host, withTag?: 'with tag'): Promise<Visit> {
  const visit = await visitHost({ page, site }, host, withTag)
  const { frame } = visit
  const traces = await tracesOf(page, frame)
  const manners = await mannersOf(frame)
  const picture = await page.screenshot({ caret: 'initial' })
  const isCard = hasCard(host, withTag)
  const box = isCard ? await frame.locator('section[part="card"]').boundingBox() : undefined
  return { ...visit, picture, traces, manners, box: box ?? noBox }
}

const noBox = { x: 0, y: 0, width: 0, height: 0 }

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

/** Rows that are wanted, in `npm run reliability`; all of them if not said. */
const { LATIDO_HOSTS: wanted } = process.env
const chosen = wanted ? hosts.filter(({ row }) => wanted.includes(row)) : hosts
/** The pages that have passed. */
const passed: Host[] = []

for (const host of chosen) {
  test.concurrent(titleOf(host), async ({ task }) => {
    // One after the other in one page: starting a page costs more than all that it does.
    const page = await aPage(host)
    const without = await look(page, host)
    const usual = await without.complaints.all()
    const visit = await look(page, host, 'with tag')
    const { path, frame, card, complaints, traces, picture, box, manners } = visit
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
      expect(comparable(await site.theAnswerAt(path), differsIn)).toEqual(
        comparable(plain.answer, differsIn),
      )
    }
    await host.expected?.(page, card, () => site.answersAt(path))
    const figure = await host.figure?.(page)
    await expectRest(frame)

    if (!staysQuiet) await frame.evaluate(() => window.cx.destroy())
    expect(await tracesOf(page, frame)).toEqual(without.traces)
    expect(await frame.locator('cx-card').count()).toBe(0)
    await expectManners(host, frame, manners, without.manners)
    const heard = await complaints.all()
    for (const said of says) expect(heard).toContainEqual(expect.stringMatching(said))
    expect(heard.filter((text) => !says.some((said) => said.test(text)))).toEqual(usual)
    const faults = (texts: string[]) => texts.filter((text) => !text.startsWith('console: ')).length
    expect(faults(heard) - faults(usual)).toBeLessThanOrEqual(mostOf('R24', titleOf(host), 0))
    expect(site.answersAt(path)).toHaveLength(staysQuiet ? 0 : asks)
    await page.context().close()

    const exceptions = exceptionsOf(titleOf(host)).map(
      ({ requirement, reason }) => `exception to ${requirement}: ${reason}`,
    )
    const told = [...(figure ? [figure] : []), ...exceptions]
    if (told.length) proves(host.row, told.join('; '), task)
    passed.push(host)
  })
}

if (!wanted) {
  test('every page of every row has passed, and what they prove is told', () => {
    expect(passed).toHaveLength(hosts.length)
    const pages = `${passed.length} pages`
    const rows = new Set(passed.map(({ row }) => row))
    proves('R23', `${rows.size} of 60 rows on ${pages} in Chromium`)
    const plain = passed.filter(({ looksPlain }) => looksPlain)
    proves('R29', `0 pixels differ in the card on ${plain.length} pages, 0 beside it on ${pages}`)
    const proven = whatPagesProve(passed)
    for (const id of ['R24', 'R26', 'R27', 'R28', 'R30', 'R32', 'R33'] as const) {
      proves(id, proven[id])
    }
  })
}

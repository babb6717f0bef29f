import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Answer } from '../../src/model/answer'
import { type CardOnPage, cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aCollector, type Collector } from '../support/collector'
import { type Box, differingPixels } from '../support/lens'
import { type Complaints, complaintsOf } from '../support/oracle'
import { type AtEnd, aFreePort, aSite, type Site } from '../support/site'
import { type Traces, tracesOf } from '../support/traces'
import { type Host, pageOf } from './hosts/host'
import { hosts } from './hosts/index'

const TAG = `<script async nonce="r4nd0m" src="/latido/cx.js" data-site="shop" data-endpoint="/v1/answers"`
/** How far the shadow of the card reaches over the page. */
const SHADOW = 64

/** One browser, one site, one collector for all hosts: each host has an address and a context of its own. */
let browser: Browser
let site: Site
let collector: Collector
/** Where pictures are compared. */
let lens: Page
let plain: Visit & { answer: unknown }
const ends: Parameters<AtEnd>[0][] = []

beforeAll(async () => {
  browser = await launchChromium()
  site = await aSite((end) => ends.push(end))
  const port = await aFreePort()
  collector = await aCollector({ origins: [site.origin], port }, (end) => ends.push(end))
  site.forward('/v1/answers', collector.url)
  lens = await browser.newPage()
  const visit = await visitHost(await aPage(), { row: 'plain', condition: '' }, TAG)
  await visit.card.answer(4, 2)
  plain = { ...visit, answer: comparable(await theAnswer(visit)) }
})

afterAll(async () => {
  await browser.close()
  for (const end of ends) await end()
})

interface Visit {
  path: string
  card: CardOnPage
  complaints: Complaints
  picture: Buffer
  box: Box
  traces: Traces
}

async function aPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 800, height: 600 },
    // The card rises: pictures are taken at rest.
    reducedMotion: 'reduce',
    ...options,
  })
  return context.newPage()
}

/** Opens a host and lets it come to where a person would answer. Without a tag, there is no card. */
async function visitHost(page: Page, host: Host, tag = ''): Promise<Visit> {
  const path = `/${host.row}-${host.condition}${tag && '-with-tag'}`.replaceAll(/\W+/g, '-')
  const attributes = Object.entries(host.attributes ?? {}).map(
    ([name, text]) => ` ${name}="${text}"`,
  )
  site.put(`/${path}`, pageOf(host, tag && `${tag}${attributes.join('')}></script>`))
  const complaints = await complaintsOf(page)
  await page.goto(`${site.origin}/${path}`)
  const card = cardOf(page)
  await host.before?.(page)
  if (tag) {
    if (!host.asksItself) {
      await page.waitForFunction('window.cx?.why')
      await page.evaluate(() => void window.cx.ask('checkout'))
    }
    await card.point(1).waitFor()
  }
  await host.meanwhile?.(page)
  const traces = await tracesOf(page)
  const picture = await page.screenshot({ caret: 'initial' })
  const box = tag ? await page.locator('section[part="card"]').boundingBox() : undefined
  return { path, card, complaints, picture, traces, box: box ?? noBox }
}

const noBox = { x: 0, y: 0, width: 0, height: 0 }

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

function answersOf({ path }: Visit): Answer[] {
  return collector.answers().filter((answer) => answer.path === `/${path}`)
}

/** The answer that a host's page gave, when both questions have arrived. */
function theAnswer(visit: Visit): Promise<Answer> {
  return vi.waitFor(() => {
    const [answer] = answersOf(visit)
    if (answer?.emotion !== 4 || answer.ease !== 2) throw new Error('the answer is not there yet')
    return answer
  }, 10_000)
}

/** What must be the same in every answer to the same taps, wherever it was given. */
function comparable(answer: Answer) {
  const { id, path, device, askedAt, answeredAt, ...rest } = answer
  return rest
}

for (const host of hosts) {
  test.concurrent(`${host.row}: ${host.condition}`, async () => {
    // One after the other in one page: starting a page costs more than all that it does.
    const page = await aPage(host.context)
    const without = await visitHost(page, host)
    const expectedComplaints = await without.complaints.all()
    const visit = await visitHost(page, host, TAG)
    const { card, complaints, traces, picture, box } = visit

    expect(traces.globals.filter((name) => name !== 'cx')).toEqual(without.traces.globals)
    expect(traces.document).toBe(without.traces.document)
    expect(traces.intrinsics).toEqual(without.traces.intrinsics)
    expect(await page.locator('cx-card').count()).toBe(1)
    const pictures: [Buffer, Buffer] = [without.picture, picture]
    expect(await differingPixels(lens, pictures, grown(box, SHADOW), 'outside')).toBe(0)
    if (host.looksPlain) {
      expect(box).toEqual(plain.box)
      expect(await differingPixels(lens, [plain.picture, picture], box, 'inside')).toBe(0)
    }

    await (host.answer ? host.answer(page, card) : card.answer(4, 2))
    expect(comparable(await theAnswer(visit))).toEqual(plain.answer)
    await host.expected?.(page, card)

    await page.evaluate(() => window.cx.destroy())
    expect(await tracesOf(page)).toEqual(without.traces)
    expect(await complaints.all()).toEqual(expectedComplaints)
    expect(answersOf(visit)).toHaveLength(1)
    await page.context().close()
  })
}

import { createServer } from 'node:http'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { bodyOf } from '../support/body-of'
import { chance } from '../support/chance'
import { launchChromium } from '../support/chromium'
import { beHost, type Host } from '../support/fault-host'
import { type FaultStory, faultStories } from '../support/fault-stories'
import { type FaultyFiles, faultyFiles } from '../support/faulty-files'
import { listening } from '../support/listening'
import { LONG_MS, proves, runs, spaced } from '../support/proves'
import { aSite, withTag } from '../support/site'

/** Pages that are visited side by side. */
const SIDE_BY_SIDE = 4
/** A story whose card never comes has waited long enough. */
const PATIENCE_MS = 3000

let browser: Browser
let built: FaultyFiles

beforeAll(async () => {
  ;[browser, built] = await Promise.all([launchChromium(), faultyFiles()])
})

afterAll(() => browser.close())

/** A site whose pages load the files with faults, and what a story is told by. */
async function aFaultySite() {
  const site = await aSite()
  const headers = { 'content-type': 'text/javascript' }
  for (const [name, body] of built.files) site.put(`/latido/${name}`, { body, headers })
  const endpoint = await anEndpoint()

  for (const [i, { attributes, config, body = '' }] of faultStories.entries()) {
    const isJson = { 'content-type': 'application/json' }
    site.put(`/${i}.json`, { body: JSON.stringify(config ?? {}), headers: isJson })
    const tag = {
      'data-endpoint': `${endpoint}/${faultStories[i]?.endpoint ?? 'accepts'}`,
      'data-config': `/${i}.json`,
      ...attributes,
    }
    site.put(`/${i}`, withTag(tag, `<button id="host">Order</button>${body}`))
  }

  /**
   * Lives a story with a function that throws once; tells what the page has met and heard. Each has
   * an origin of its own, and with it storages that nobody has used.
   */
  return async function live(page: Page, story: FaultStory, wanted = -1) {
    const { port } = new URL(site.origin)
    const path = `${faultStories.indexOf(story)}${story.query ?? ''}`
    await page.goto(`http://${faultStories.indexOf(story)}.${wanted}.localhost:${port}/${path}`)
    const told = await page.evaluate(
      async ({ act, patienceMs }) => {
        const host: Host = Reflect.get(window, 'host')
        const run = Reflect.get(window, 'run')
        for (let i = 0; i < 50 && !window.cx?.why; i++) await host.wait(10)
        const late = host.wait(patienceMs)
        if (host.cx) {
          const acted = Reflect.construct(Function, [`return ${act}`])()(host)
          try {
            await Promise.race([acted, late])
            host.cx.destroy()
            await Promise.race([host.ask('checkout'), host.wait(100)])
          } catch (error) {
            run.heard.push(`thrown at the page: ${error}`)
          }
        }
        await host.wait(20)
        const { met, heard, hasThrown, begun, ended } = run
        return { met: [...met], heard, hasThrown: hasThrown(), unended: begun - ended }
      },
      { act: String(story.act).replace(/^async act\b/, 'async function'), patienceMs: PATIENCE_MS },
    )
    return told as { met: number[]; heard: string[]; hasThrown: boolean; unended: number }
  }
}

async function aPage() {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en' })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.addInitScript(beHost)
  return page
}

/** An endpoint that acknowledges, refuses, or fails, by the path of its address. */
async function anEndpoint(): Promise<string> {
  const server = createServer(async (request, response) => {
    const text = await bodyOf(request)
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('content-type', 'application/json')
    if (request.url === '/refuses') return response.writeHead(422).end('{}')
    if (request.url === '/fails') return response.writeHead(503).end('{}')
    const { answers } = JSON.parse(text)
    const accepted = answers.map(({ id, rev }: { id: string; rev: number }) => ({ id, rev }))
    response.end(JSON.stringify({ accepted, duplicate: [], rejected: [] }))
  })
  return listening(server)
}

/** Some of a list, the same every time. */
function drawn<T>(list: T[], count: number): T[] {
  const random = chance(25)
  const order = list.map((item) => ({ item, at: random() })).sort((a, b) => a.at - b.at)
  return order.slice(0, count).map(({ item }) => item)
}

test(
  'whichever function of ours throws, the page hears no error and its own listeners come to their end',
  async () => {
    const live = await aFaultySite()
    const storyOf = new Map<number, FaultStory>()
    const pages = await Promise.all(Array.from({ length: SIDE_BY_SIDE }, aPage))
    const [first] = pages
    if (!first) throw new Error('a page to begin with')
    const lived: { story: FaultStory; met: number[]; ms: number }[] = []
    for (const story of faultStories) {
      const began = Date.now()
      const { met, heard } = await live(first, story)
      expect(heard, story.name).toEqual([])
      lived.push({ story, met, ms: Date.now() - began })
    }
    // The shortest story that meets a function is the one it throws in.
    for (const { story, met } of lived.sort((a, b) => a.ms - b.ms)) {
      for (const n of met) if (!storyOf.has(n)) storyOf.set(n, story)
    }
    const chosen = drawn([...storyOf], runs(40, storyOf.size))
    const escaped: string[] = []
    let thrown = 0
    async function visit(page: Page) {
      for (let next = chosen.pop(); next; next = chosen.pop()) {
        const [n, story] = next
        const { heard, hasThrown, unended } = await live(page, story, n)
        thrown += hasThrown ? 1 : 0
        if (heard.length || unended)
          escaped.push(`${built.places[n]} in ${story.name}: ${unended} ${heard.join('\n')}`)
      }
    }
    await Promise.all(pages.map(visit))
    expect(escaped).toEqual([])
    proves('R25', `${spaced(thrown)} functions thrown once each: 0 errors, 0 rejections`)
  },
  LONG_MS,
)

import { createServer } from 'node:http'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { aProfile, killBrowserOn, launchChromium, openProfile } from '../support/chromium'
import { aCollector } from '../support/collector'
import { listening } from '../support/listening'
import { aFreePort, aSite, type Site, withTag } from '../support/site'

/** A brand's site and a collector on another origin, which may be stopped by itself. */
async function aShop() {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  site.put('/', withTag({ 'data-endpoint': collector.endpoint }))
  site.put('/elsewhere', withTag({ 'data-endpoint': collector.endpoint }))
  return { site, collector }
}

async function ask(context: BrowserContext, { origin }: Site): Promise<Page> {
  const page = await context.newPage()
  await page.goto(origin)
  await page.waitForFunction('window.cx')
  await page.evaluate(() => void window.cx.ask('checkout'))
  await cardOf(page).point(1).waitFor()
  return page
}

test('an answer given while the collector is down arrives exactly once after a reload, a closed browser and a restart', async () => {
  const { site, collector } = await aShop()
  const profile = await aProfile()
  const before = await openProfile(profile)
  const page = await ask(before, site)

  await collector.stop()
  await cardOf(page).answer(2, 1)
  await cardOf(page).done.waitFor()
  await page.reload()
  await page.waitForFunction('window.cx')
  await before.close()
  await collector.start()
  expect(collector.answers()).toEqual([])

  const after = await openProfile(profile)
  const visit = await after.newPage()
  await visit.goto(`${site.origin}/elsewhere`)
  await expect.poll(collector.answers, { timeout: 10_000 }).toHaveLength(1)
  expect(collector.answers()).toMatchObject([
    { touchpoint: 'checkout', emotion: 2, ease: 1, rev: 2 },
  ])
  // What was acknowledged has left the device, so that no later page sends it again.
  await expect.poll(() => visit.evaluate(keptOnTheDevice)).toEqual([])
})

test('an answer survives a browser that is killed right after the tap', async () => {
  const { site, collector } = await aShop()
  const profile = await aProfile()
  const before = await openProfile(profile)
  const page = await ask(before, site)
  await collector.stop()
  const ledger = await aLedgerThatKills(profile)

  await page.evaluate((address) => {
    // After the card's own listeners have run, a synchronous call proves outside of the browser
    // that the tap has happened; the process dies before the call returns.
    window.cx.on('answer', () => {
      queueMicrotask(() => {
        const call = new XMLHttpRequest()
        call.open('GET', address, false)
        call.send()
      })
    })
  }, ledger.address)
  const gone = new Promise((resolve) => before.once('close', resolve))
  await cardOf(page).point(4).hover()
  void cardOf(page)
    .point(4)
    .click()
    .catch(() => undefined)
  await gone
  expect(ledger.taps()).toBe(1)

  await collector.start()
  const after = await openProfile(profile)
  await (await after.newPage()).goto(site.origin)
  await expect.poll(collector.answers, { timeout: 10_000 }).toHaveLength(1)
  expect(collector.answers()).toMatchObject([{ touchpoint: 'checkout', emotion: 4, rev: 1 }])
})

test('an answer sent a hundred times is one answer', async () => {
  const { site, collector } = await aShop()
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const context = await browser.newContext()
  const page = await ask(context, site)
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await cardOf(page).answer(5, 5)
  const body = (await sent).postData() ?? ''
  await expect.poll(() => collector.answers()[0]?.rev).toBe(2)

  const replies = await Promise.all(
    Array.from({ length: 100 }, async () => {
      const reply = await fetch(collector.endpoint, { method: 'POST', body })
      return reply.json()
    }),
  )
  expect(replies.every(({ duplicate }) => duplicate.length === 1)).toBe(true)
  expect(collector.answers()).toMatchObject([{ emotion: 5, ease: 5, rev: 2 }])

  const map = await fetch(`${collector.url}/v1/journey?site=shop`, {
    headers: { authorization: `Bearer ${collector.token}` },
  })
  expect(await map.json()).toMatchObject({ funnel: { emotion: 1 } })
})

test('a comment that is still being typed when the page is left arrives all the same', async () => {
  const { site, collector } = await aShop()
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const page = await ask(await browser.newContext(), site)
  await cardOf(page).answer(4, 2)
  await cardOf(page).comment.pressSequentially('The form is lo')
  await page.goto('about:blank')

  await expect.poll(() => collector.answers()).toMatchObject([{ comment: 'The form is lo' }])
})

test('nothing is on the device before the person acts', async () => {
  const { site } = await aShop()
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const page = await ask(await browser.newContext(), site)

  expect(await page.evaluate(keptOnTheDevice)).toEqual([])
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

test('an ask that was seen and left is told, and leaves nothing on the device', async () => {
  const { site, collector } = await aShop()
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const page = await ask(await browser.newContext(), site)
  await cardOf(page).question.waitFor()
  await page.goto('about:blank')

  await expect.poll(collector.answers).toMatchObject([{ end: 'ignored', rev: 1 }])
  expect(collector.answers()[0]).not.toHaveProperty('emotion')
  await page.goto(`${site.origin}/elsewhere`)
  expect(await page.evaluate(keptOnTheDevice)).toEqual([])
})

/** Names of what localStorage and IndexedDB hold of ours, but for when the person was asked. */
async function keptOnTheDevice(): Promise<string[]> {
  const local = Object.keys(localStorage).filter((key) => key.includes(':answer:'))
  const names = (await indexedDB.databases()).map(({ name = '' }) => name)
  const kept = names.map(
    (name) =>
      new Promise<string[]>((resolve) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => {
          const all = request.result.transaction('answers').objectStore('answers').getAllKeys()
          all.onsuccess = () => {
            request.result.close()
            resolve(all.result.map(String))
          }
        }
      }),
  )
  return [...local, ...(await Promise.all(kept)).flat()]
}

/** Counts the call of a tap, and kills every process of the browser with that profile at once. */
async function aLedgerThatKills(profile: string) {
  let taps = 0
  const server = createServer((_request, response) => {
    taps++
    killBrowserOn(profile)
    response.end()
  })
  return { address: `${await listening(server)}/`, taps: () => taps }
}

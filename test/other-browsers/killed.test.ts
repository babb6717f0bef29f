import { describe, expect, test } from 'vitest'
import { aBusyShop, type BusyShop } from '../support/busy-shop'
import { kill } from '../support/kill-browser'
import { LONG_MS, proves, runs } from '../support/proves'
import { A_PRESS_MS, aTapLedger, median, type TapLedger, tellTaps } from '../support/tap-ledger'
import { ENGINES, type Engine } from './engines'
import { aProfileOf, type LoneBrowser } from './lone-browser'

const ROUNDS = runs(2, 20)
/** WebKit hands no write to the process of its databases before the task of the tap is over. */
const AFTER_MS = { Firefox: undefined, WebKitGTK: 100 }

describe.each(Object.keys(ENGINES) as Engine[])('in %s', (engine) => {
  test(
    'no answer is lost when the browser is killed at the tap, time after time',
    async () => {
      const shop = await aShopThatTaps(engine)
      const start = await aProfileOf(engine)
      let browser: LoneBrowser | undefined
      let processes: number[] = []
      const ledger = await aTapLedger(
        () => kill(processes),
        () => {
          processes = browser?.processes() ?? []
        },
      )
      for (let round = 1; round <= ROUNDS; round++) {
        // After a kill a browser may end by itself as it starts, before there is a page.
        for (let tries = 0; ledger.taps.size < round && tries < 3; tries++) {
          browser = start(shop.tapsOnce(ledger))
          await browser.gone
        }
        expect(ledger.taps.size).toBe(round)
      }
      await expectAll(shop, start, ledger)
      proves('R02', `${ROUNDS} kills, a median of ${ms(ledger)} ms after the tap: 0 lost`)
    },
    LONG_MS,
  )

  test(
    'no answer is lost when the process of the page crashes at the tap, and then the browser is closed',
    async () => {
      const rounds = Math.ceil(ROUNDS / 4)
      const shop = await aShopThatTaps(engine)
      const start = await aProfileOf(engine)
      let browser: LoneBrowser | undefined
      let pages: number[] = []
      const ledger = await aTapLedger(
        () => kill(pages),
        () => {
          pages = browser?.pageProcesses() ?? []
        },
      )
      for (let round = 1; round <= rounds; round++) {
        browser = start(shop.tapsOnce(ledger))
        await expect.poll(() => ledger.taps.size).toBe(round)
        await browser.quit()
      }
      await expectAll(shop, start, ledger)
      proves('R03', `${rounds} times crashed, a median of ${ms(ledger)} ms after the tap: 0 lost`)
    },
    LONG_MS,
  )
})

/** From a tap until the ledger heard of it, as a rule. */
const ms = ({ delays }: TapLedger) => median(delays)

/** A shop whose collector is down, with pages that are tapped without anybody there. */
async function aShopThatTaps(engine: Engine) {
  const shop = await aBusyShop()
  await shop.collector.stop()
  function tapsOnce({ address }: TapLedger) {
    const given = JSON.stringify({
      address,
      pressMs: A_PRESS_MS,
      afterMs: AFTER_MS[engine],
    })
    shop.put('/alone', `<script>window.tellTaps = ${tellTaps};(${tapByItself})(${given})</script>`)
    return `${shop.site.origin}/alone`
  }
  return { ...shop, tapsOnce }
}

/**
 * Runs in the page: asks, says that it is ready, and taps a face. On a busy machine the first
 * database of a device takes longer than a tap: then localStorage alone would have it.
 */
async function tapByItself({ pressMs, ...telling }: { pressMs: number; address: string }) {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const face = () => document.querySelector('cx-card')?.shadowRoot?.querySelector('[part="point"]')
  while (!window.cx) await pause(20)
  Reflect.get(window, 'tellTaps')(telling)
  void window.cx.ask('checkout')
  while (!face()) await pause(20)
  await fetch(`${telling.address}ready`)
  const reach = new PointerEvent('pointermove', { bubbles: true, composed: true })
  face()?.dispatchEvent(reach)
  let name: string | undefined
  while (!name) {
    await pause(20)
    name = (await indexedDB.databases())[0]?.name
  }
  const opening = indexedDB.open(name)
  // What opened it before has it by then.
  await new Promise((resolve) => {
    opening.onsuccess = resolve
  })
  opening.result.close()
  await pause(pressMs)
  face()?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
}

/** Starts the collector again, opens the browser once more, and compares what arrives with what was tapped. */
async function expectAll(shop: BusyShop, start: (url: string) => LoneBrowser, { taps }: TapLedger) {
  await shop.collector.start()
  const after = start(shop.site.origin)
  await expect.poll(() => shop.revisions().size, { timeout: 60_000 }).toBe(taps.size)
  expect(shop.revisions()).toEqual(taps)
  await after.quit()
}

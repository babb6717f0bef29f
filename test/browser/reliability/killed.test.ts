import { expect, test } from 'vitest'
import { aBusyShop, firstTab } from '../../support/busy-shop'
import { cardOf } from '../../support/card'
import { aProfile, openProfile } from '../../support/chromium'
import { kill, processesOn } from '../../support/kill-browser'
import { LONG_MS, proves, runs } from '../../support/proves'
import { A_PRESS_MS, aTapLedger, median } from '../../support/tap-ledger'

const KILLS = runs(2, 200)

test(
  'no answer is lost when the browser is killed at the tap, time after time',
  async () => {
    const shop = await aBusyShop()
    await shop.collector.stop()
    const profile = await aProfile()
    let processes: number[] = []
    const ledger = await aTapLedger(() => kill(processes))

    for (let round = 1; round <= KILLS; round++) {
      const browser = await openProfile(profile)
      const gone = new Promise((resolve) => browser.once('close', resolve))
      const page = await firstTab(browser)
      await shop.ask(page)
      await ledger.watch(page)
      processes = processesOn(profile)
      const point = cardOf(page).point(1 + (round % 5))
      // It never returns: the browser is dead before.
      void point.click({ delay: A_PRESS_MS }).catch(() => undefined)
      await gone
      expect(ledger.taps.size).toBe(round)
    }

    await shop.collector.start()
    const after = await firstTab(await openProfile(profile))
    await after.goto(shop.site.origin)
    await expect.poll(() => shop.revisions().size, { timeout: 20_000 }).toBe(KILLS)
    expect(shop.revisions()).toEqual(ledger.taps)
    proves('R02', `${KILLS} kills, a median of ${median(ledger.delays)} ms after the tap: 0 lost`)
  },
  LONG_MS,
)

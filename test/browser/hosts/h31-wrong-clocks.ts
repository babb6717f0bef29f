import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Host } from './host'

const TEN_YEARS_MS = 10 * 365 * 86_400_000

/** The page has a clock of its own, which `shift` moves and `frozen` stops. */
const CLOCK = `<script>
  const { now } = Date
  let shift = 0
  let frozen
  Date.now = () => frozen ?? now() + shift
</script>`

/** Requests that the endpoint of each page has had. */
const requests = new WeakMap<Page, number>()

/** The endpoint is busy once, so that the answer has to wait for its next try. */
async function busyOnce(page: Page) {
  await page.route('**/v1/answers', (route) => {
    const before = requests.get(page) ?? 0
    requests.set(page, before + 1)
    return before ? route.continue() : route.fulfill({ status: 503 })
  })
}

const wrong = (condition: string, atFirst: string, later = ''): Host => ({
  row: 'H31',
  condition: `the clock of the page ${condition}`,
  head: `${CLOCK}<script>${atFirst}</script>`,
  says: [/Failed to load resource.* 503/],
  async answer(page, card) {
    await busyOnce(page)
    const busy = page.waitForResponse('**/v1/answers')
    await card.point(4).click()
    await busy
    await page.evaluate(later)
    await page.getByRole('radio').nth(1).click()
  },
  async expected(page) {
    // One that failed, and one or two for the two taps.
    expect(requests.get(page)).toBeLessThanOrEqual(3)
  },
})

export const h31WrongClocks: Host[] = [
  wrong('is ten years ahead', `shift = ${TEN_YEARS_MS}`),
  wrong('is ten years behind', `shift = -${TEN_YEARS_MS}`),
  wrong('stands still', 'frozen = now()'),
  wrong('jumps ten years ahead between the taps', '', `shift = ${TEN_YEARS_MS}`),
  wrong('jumps ten years back between the taps', '', `shift = -${TEN_YEARS_MS}`),
]

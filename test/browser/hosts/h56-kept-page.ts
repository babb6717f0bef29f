import { expect } from 'vitest'
import type { Host } from './host'

export const h56KeptPage: Host = {
  row: 'H56',
  condition: 'the person goes on after the first tap and comes back to the page as it was',
  keepsPages: true,
  head: `<script>
    let isBack = false
    addEventListener('pageshow', ({ persisted }) => { isBack = persisted })
  </script>`,
  files: {
    '/h56-next': {
      body: '<!doctype html><title>Next</title><script>window.isNext = true</script>',
    },
  },
  async answer(page, card) {
    await card.point(4).click()
    await page.evaluate(() => {
      location.href = '/h56-next'
    })
    await page.waitForFunction('window.isNext')
    await page.evaluate(() => history.back())
    await page.waitForFunction('typeof isBack !== "undefined"')
    expect(await page.evaluate('isBack')).toBe(true)
    await page.getByRole('radio').nth(1).click()
  },
}

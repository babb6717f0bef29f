import { expect } from 'vitest'
import type { Host } from './host'

export const h46ErrorHandlers: Host = {
  row: 'H46',
  condition: 'the page reports and throws again every error that it hears of',
  head: `<script>
    const heard = []
    const report = (what) => { heard.push(String(what)); throw new Error('reported') }
    window.onerror = report
    for (const type of ['error', 'unhandledrejection', 'rejectionhandled', 'messageerror']) {
      addEventListener(type, ({ type, target }) => { heard.push(type + ' ' + target) }, true)
    }
  </script>`,
  async expected(page, card) {
    await card.done.click()
    await card.close.click()
    await card.question.waitFor({ state: 'detached' })
    expect(await page.evaluate('heard')).toEqual([])
  },
}

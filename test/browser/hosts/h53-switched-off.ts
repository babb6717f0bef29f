import { expect } from 'vitest'
import { anAnswer } from '../../support/an-answer'
import type { Host } from './host'

/** An answer of an earlier page that has still to arrive. */
const WAITING = JSON.stringify({ v: 1, answer: anAnswer(), tries: 0, notBefore: 0 })

export const h53SwitchedOff: Host = {
  row: 'H53',
  condition: 'the configuration has switched everything off',
  attributes: { 'data-config': '/h53.json', 'data-ask': 'checkout', 'data-tab': 'landing' },
  files: {
    '/h53.json': {
      body: JSON.stringify({ enabled: false }),
      headers: { 'content-type': 'application/json' },
    },
  },
  head: `<script>localStorage.setItem('cx:shop:answer:${anAnswer().id}', ${JSON.stringify(WAITING)})</script>`,
  body: '<cx-ask touchpoint="help-center"></cx-ask>',
  staysQuiet: true,
  async expected(page) {
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const outcome = await page.evaluate(async () => {
      const result = await window.cx.ask('checkout')
      await window.cx.flush()
      // What was not asked is told when a page is left.
      dispatchEvent(new Event('pagehide'))
      return result
    })
    expect(outcome).toEqual({ outcome: 'suppressed', reason: 'disabled' })
    await page.waitForLoadState('networkidle')
    expect(requests.filter((url) => url.includes('/v1/'))).toEqual([])
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    )
    expect(loaded.filter((url) => url.includes('/v1/'))).toEqual([])
    expect(await page.locator('cx-card, cx-tab').count()).toBe(0)
    expect(await page.evaluate(() => localStorage.length)).toBe(1)
    await page.evaluate(() => window.cx.destroy())
  },
}

import { expect } from 'vitest'
import type { Host } from './host'

export const h37WrittenDocument: Host[] = [
  {
    row: 'H37',
    condition: 'the page is written while it is parsed, the tag too',
    document: (tag) => ({
      body: `<!doctype html><html lang="en"><head><title>A page</title>
<script data-site>document.write(${JSON.stringify(tag).replaceAll('</', '<\\/')})</script></head><body>
<script>document.write('<h1>Thank you</h1><p>Your order is on its way.</p>')</script></body></html>`,
    }),
  },
  {
    row: 'H37',
    condition: 'the page is written anew after the first tap, and asked again',
    attributes: { 'data-config': '/h37.json' },
    files: {
      '/h37.json': {
        body: JSON.stringify({ limits: { perSession: 9, gapDays: 0, touchpointDays: 0 } }),
        headers: { 'content-type': 'application/json' },
      },
    },
    asks: 2,
    async answer(page, card) {
      await card.point(1).click()
      await page.evaluate(() => {
        const { outerHTML } = document.documentElement
        document.open()
        document.write(`<!doctype html>${outerHTML.replace(/<cx-card.*<\/cx-card>/, '')}`)
        document.close()
      })
      expect(await page.evaluate(() => typeof window.cx.ask)).toBe('function')
      await page.evaluate(() => {
        window.cx.close()
        void window.cx.ask('checkout')
      })
      await card.answer(4, 2)
    },
  },
]

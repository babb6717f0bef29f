import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Host } from './host'

/** As Turbo, pjax and Astro go to another page: a new body, a merged head, a new address. */
async function swap(page: Page) {
  await page.evaluate(() => {
    const body = document.createElement('body')
    const heading = document.createElement('h1')
    heading.textContent = 'Another page'
    body.append(heading)
    document.body.replaceWith(body)
    document.documentElement.className = 'turbo'
    document.title = 'Another page'
  })
}

export const h41SwappedBody: Host[] = [
  {
    row: 'H41',
    condition: 'the body is swapped for another while the card stands',
    meanwhile: swap,
  },
  {
    row: 'H41',
    condition: 'the whole content of the document is swapped while the card stands',
    async meanwhile(page) {
      await page.evaluate(() => {
        const root = document.documentElement
        const [head, body] = root.querySelectorAll('head, body')
        if (head && body) root.replaceChildren(head, body.cloneNode(true))
      })
      // With a tag, the card comes back.
      if (await page.locator('script[data-site]').count())
        await page.getByRole('radio').first().waitFor()
    },
  },
  {
    row: 'H41',
    condition: 'the page changes its address a thousand times in a row',
    async meanwhile(page) {
      await page.evaluate(() => {
        const { href } = location
        try {
          for (let i = 0; i < 1000; i++) history.replaceState(null, '', `${href}?page=${i}`)
          history.replaceState(null, '', href)
        } catch {
          // WebKit lets a page do so a hundred times in ten seconds.
        }
      })
    },
    async expected(page) {
      expect(await page.locator('cx-card').count()).toBe(1)
    },
  },
]

import type { Page } from 'playwright-core'
import type { Host } from './host'

/** Wraps every text of the card twice, now and whenever one is new, as translators of browsers do. */
async function translate(page: Page) {
  await page.evaluate(() => {
    const root = document.querySelector('cx-card')?.shadowRoot
    if (!root) return
    const wrap = () => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      for (const text of texts) {
        const { parentElement } = text
        if (!parentElement || /^(FONT|STYLE)$/.test(parentElement.tagName)) continue
        const font = document.createElement('font')
        const inner = document.createElement('font')
        inner.textContent = `»${text.data}«`
        font.append(inner)
        text.replaceWith(font)
      }
    }
    wrap()
    new MutationObserver(wrap).observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
}

export const h58TranslatedTexts: Host = {
  row: 'H58',
  condition: 'a translator wraps every text of the card',
  meanwhile: translate,
}

import { expect } from 'vitest'
import type { Host } from './host'

const ISOLATED = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
}

const isolated = (from: string, attributes: Host['attributes']): Host => ({
  row: 'H18',
  condition: `the page is isolated from other origins, and the script comes from ${from}`,
  headers: ISOLATED,
  attributes,
  async expected(page) {
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
  },
})

export const h18IsolatedPage: Host[] = [
  isolated('its own', {}),
  isolated('another', ({ cdn, endpoint }) => ({
    src: `${cdn}/latido/cx.js`,
    'data-endpoint': endpoint,
  })),
  isolated('another that must allow it', ({ cdn, endpoint }) => ({
    src: `${cdn}/latido/cx.js`,
    crossorigin: 'anonymous',
    'data-endpoint': endpoint,
  })),
]

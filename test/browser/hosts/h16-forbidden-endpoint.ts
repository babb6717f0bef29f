import { expect } from 'vitest'
import { goOn, type Host } from './host'

export const h16ForbiddenEndpoint: Host = {
  row: 'H16',
  condition: 'the policy of the page lets nothing be sent: said once, and the answer leaves later',
  headers: { 'content-security-policy': "connect-src 'none'" },
  says: [/Content Security Policy/, /connect-src .*\/v1\/answers/],
  deliver: goOn,
  async expected(page) {
    await page.evaluate(() => window.cx.flush())
    expect(await page.evaluate('violations.length')).toBe(1)
  },
}

import type { Host } from './host'

export const h59ForgedMessages: Host = {
  row: 'H59',
  condition: 'the window has a name, an opener, and ten thousand messages that look like ours',
  head: `<script>
    window.name = 'cx'
    window.opener = { cx: { ask() {} } }
  </script>`,
  async meanwhile(page) {
    await page.evaluate(() => {
      const forged = { v: 1, site: 'shop', type: 'cx', answers: [{ emotion: 1, ease: 1 }] }
      for (let i = 0; i < 10_000; i++) postMessage(i % 2 ? forged : JSON.stringify(forged), '*')
    })
  },
}

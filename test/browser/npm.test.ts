import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aCollector } from '../support/collector'
import { complaintsOf } from '../support/oracle'
import { aFreePort, aSite } from '../support/site'

const PREACT = join(import.meta.dirname, '../../node_modules/preact')
const script = (file: string) => ({
  body: readFileSync(join(PREACT, file), 'utf8'),
  headers: { 'content-type': 'text/javascript' },
})

test('the modules of the npm package ask and deliver, with the Preact of the page', async () => {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  site.forward('/v1/answers', collector.url)
  site.put('/preact.js', script('dist/preact.mjs'))
  site.put('/jsx.js', script('jsx-runtime/dist/jsxRuntime.mjs'))
  const imports = {
    latido: '/latido/npm/index.js',
    preact: '/preact.js',
    'preact/jsx-runtime': '/jsx.js',
  }
  site.put(
    '/',
    `<!doctype html><html lang="es"><title>Pedido</title>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">
  import { createCx } from 'latido'
  const cx = createCx({ site: 'shop', endpoint: '/v1/answers' })
  window.asked = cx.ask('checkout').then((result) => cx.record('billing', { ease: 4 }).then(() => result))
</script></html>`,
  )
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  const complaints = await complaintsOf(page)
  await page.goto(site.origin)
  const card = cardOf(page)
  await card.answer(4, 5)
  await card.reason(2).click()
  await card.done.click()
  await card.close.click()

  expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toMatchObject({
    outcome: 'answered',
  })
  await expect
    .poll(() => collector.answers())
    .toMatchObject([
      { touchpoint: 'checkout', emotion: 4, ease: 5, reasons: ['charges'], end: 'complete' },
      { touchpoint: 'billing', source: 'record', ease: 4 },
    ])
  expect(await complaints.all()).toEqual([])
})

test('importing the package touches no page: a server may render with it', async () => {
  const { createCx } = await import(join(import.meta.dirname, '../../dist/npm/index.js'))
  expect(createCx).toBeTypeOf('function')
  expect('document' in globalThis).toBe(false)
})

import type { Page } from 'playwright-core'
import type { Host } from './host'

/** Takes the first answer and does something else with it; all other requests go on. */
const worker = (instead: string) => ({
  body: `let isFirst = true
  addEventListener('install', () => skipWaiting())
  addEventListener('activate', (event) => event.waitUntil(clients.claim()))
  addEventListener('fetch', (event) => {
    if (!event.request.url.endsWith('/v1/answers') || !isFirst) return event.respondWith(fetch(event.request))
    isFirst = false
    event.respondWith(${instead})
  })`,
  headers: { 'content-type': 'text/javascript' },
})

async function isControlled(page: Page) {
  await page.waitForFunction('navigator.serviceWorker.controller')
}

const behind = (name: string, condition: string, instead: string, says: RegExp[]): Host => ({
  row: 'H47',
  condition: `a service worker of the page ${condition}`,
  files: { [`/h47-${name}.js`]: worker(instead) },
  body: `<script>navigator.serviceWorker.register('/h47-${name}.js')</script>`,
  says,
  before: isControlled,
})

export const h47ServiceWorker: Host[] = [
  behind('hanging', 'never answers the first request', 'new Promise(() => {})', []),
  behind('offline', 'is offline at the first request', 'Response.error()', [/net::ERR_FAILED/]),
  behind(
    'page',
    'gives its page for an answer at the first request',
    `new Response('<!doctype html><h1>Offline</h1>', { headers: { 'content-type': 'text/html' } })`,
    [/replied 200 without a receipt/],
  ),
]

import type { Host } from './host'

const OWNERS = `[[window, 'XMLHttpRequest'], [Navigator.prototype, 'sendBeacon'], [Crypto.prototype, 'randomUUID'],
  [window, 'TextEncoder'], [window, 'queueMicrotask'], [window, 'structuredClone'], [AbortSignal, 'timeout']]`

const without = (condition: string, change: string): Host => ({
  row: 'H29',
  condition: `the younger functions of the browser ${condition}`,
  head: `<script>for (const [owner, name] of ${OWNERS}) ${change}</script>`,
})

export const h29MissingFunctions: Host[] = [
  without('are missing', 'delete owner[name]'),
  without('throw', `owner[name] = function () { throw new Error(name + ' is replaced') }`),
]

import { expect } from 'vitest'
import type { Host } from './host'

/**
 * What Angular's zone.js does: tasks carry the zone that they were made in, and the application
 * looks for changes after each that was made in its own.
 */
const ZONES = `<script>
  let zone = 'root'
  let checks = 0
  const within = (mine, run) => {
    const before = zone
    zone = mine
    try { return run() } finally {
      zone = before
      if (mine === 'app' && before === 'root') checks++
    }
  }
  const wrap = (run) => {
    if (typeof run !== 'function') return run
    const mine = zone
    return function (...args) { return within(mine, () => run.apply(this, args)) }
  }
  const { addEventListener } = EventTarget.prototype
  const wrapped = new WeakMap()
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (typeof listener === 'function' && !wrapped.has(listener)) wrapped.set(listener, wrap(listener))
    return addEventListener.call(this ?? window, type, wrapped.get(listener) ?? listener, options)
  }
  const { removeEventListener } = EventTarget.prototype
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    return removeEventListener.call(this ?? window, type, wrapped.get(listener) ?? listener, options)
  }
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']) {
    const native = window[name]
    window[name] = (run, ...rest) => native.call(window, wrap(run), ...rest)
  }
  const { then } = Promise.prototype
  Promise.prototype.then = function (done, failed) { return then.call(this, wrap(done), wrap(failed)) }
  addEventListener.call(window, 'load', () => {
    const start = () => (window.cx ? within('app', () => { window.cx.ask('checkout') }) : setTimeout(start, 20))
    if (document.querySelector('script[data-site]')) start()
  })
</script>`

export const h44Zones: Host = {
  row: 'H44',
  condition: 'an application that looks for changes after each of its tasks asks from inside',
  head: ZONES,
  asksItself: true,
  async answer(page, card) {
    await page.evaluate('checks = 0')
    await card.answer(4, 2)
  },
  async expected(page) {
    // Two taps.
    expect(await page.evaluate('checks')).toBeLessThanOrEqual(2)
  },
}

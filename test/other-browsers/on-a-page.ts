import { expect } from 'vitest'
import { aBusyShop } from '../support/busy-shop'
import { A_PRESS_MS } from '../support/tap-ledger'
import { cardOf } from './card-of'
import type { Tab } from './visitor'

/** A shop whose collector is down: what is tapped lives only on the device. */
export async function aDeafShop() {
  const shop = await aBusyShop()
  await shop.collector.stop()
  return shop
}

/** Listens from the first moment, as no driver tells it in every engine. */
export const LISTENER = `<script>
  window.heard = []
  for (const type of ['error', 'unhandledrejection']) {
    addEventListener(type, (event) => heard.push(type + ' ' + (event.message || event.reason)))
  }
</script>`

export async function until(tab: Tab, isTrue: () => unknown) {
  await expect.poll(async () => !!(await tab.see(isTrue, null))).toBe(true)
}

export async function open(tab: Tab, url: string) {
  await tab.goto(url)
  await until(tab, () => !!window.cx)
}

export async function ask(tab: Tab, url: string) {
  await open(tab, url)
  await tab.see(() => void window.cx.ask('checkout'), null)
  await cardOf(tab).asks(/feel/)
}

/** Taps one of the five faces, as long as a finger does; its page may be gone before it returns. */
export async function tap(tab: Tab, round: number) {
  await cardOf(tab)
    .click('point', 1 + (round % 5), A_PRESS_MS)
    .catch(() => undefined)
}

/** Gives answers through the page's own interface; their ids and revisions. */
export async function give(answers: number): Promise<[string, number][]> {
  const given: [string, number][] = []
  for (let i = 0; i < answers; i++) {
    const result = await window.cx.record('checkout', { emotion: 4, ease: 2 })
    if (result.outcome === 'answered') given.push([result.answer.id, result.answer.rev])
  }
  return given
}

export async function giveAtLength(answers: number) {
  const comment = 'ñ'.repeat(600)
  for (let i = 0; i < answers; i++) await window.cx.record('checkout', { emotion: 4, comment })
}

/** Ids of the answers that localStorage and IndexedDB hold. */
export async function keptOnTheDevice(): Promise<string[]> {
  const kept = Object.keys(localStorage)
    .filter((key) => key.includes(':answer:'))
    .map((key) => key.replace(/.*:/, ''))
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name)
      request.onsuccess = () => {
        const all = request.result.transaction('answers').objectStore('answers').getAllKeys()
        all.onsuccess = () => {
          kept.push(...all.result.map(String))
          request.result.close()
          resolve()
        }
      }
    })
  }
  return kept
}

export async function everythingOnTheDevice(): Promise<string[]> {
  const databases = (await indexedDB.databases()).map(({ name = '' }) => name)
  return [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...databases,
    ...document.cookie.split(';').filter(Boolean),
  ]
}

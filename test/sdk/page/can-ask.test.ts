// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startPage } from '../../support/start-page'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** A page that says no to cards until it is told otherwise, and an ask that has been refused once. */
async function refused(refuse: () => boolean | Promise<boolean>) {
  let mayAsk = refuse
  const asked: string[] = []
  const page = startPage({
    options: {
      canAsk(touchpoint) {
        asked.push(touchpoint)
        return mayAsk()
      },
    },
  })
  const result = page.cx.ask('checkout')
  await vi.waitUntil(() => asked.length > 0)
  return {
    ...page,
    asked,
    result,
    agree() {
      mayAsk = () => true
    },
  }
}

test('a prompt waits while the page says no, and comes a second after something has happened and it agrees', async () => {
  const { agree, asked, cards, nextCard } = await refused(() => false)
  expect(asked).toEqual(['checkout'])

  agree()
  await vi.advanceTimersByTimeAsync(30_000)
  // Nothing has happened: nobody polls.
  expect(asked).toHaveLength(1)

  const card = nextCard()
  document.body.click()
  await vi.advanceTimersByTimeAsync(900)
  expect(cards).toEqual([])
  await vi.advanceTimersByTimeAsync(100)
  expect((await card).question.touchpoint).toBe('checkout')
})

test('a page that always says no suppresses its prompt after a minute, as busy', async () => {
  const { asked, cards, result, events } = await refused(async () => false)
  document.body.click()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await result).toEqual({ outcome: 'suppressed', reason: 'busy' })
  expect(events).toEqual(['suppressed'])
  expect([asked.length, cards.length]).toEqual([2, 0])
})

test('a page that does not answer whether it may be asked suppresses its prompt as well', async () => {
  const { cards, result } = await refused(() => new Promise(() => {}))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await result).toEqual({ outcome: 'suppressed', reason: 'busy' })
  expect(cards).toEqual([])
})

test('a fault of the page counts as no, and is told once', async () => {
  const { cards, result, told } = await refused(() => {
    throw new Error('player is not defined')
  })
  document.body.click()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await result).toEqual({ outcome: 'suppressed', reason: 'busy' })
  expect(cards).toEqual([])
  expect(await told()).toEqual([
    'Latido: canAsk("checkout") threw: Error: player is not defined. That counts as no; the question waits.',
  ])
})

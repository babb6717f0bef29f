// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { armedPage } from '../../support/armed-page'

const { npmParts } = await import('../../../src/sdk/npm-parts')

const when = [{ on: 'event', event: 'moment' }]

async function atTheMoment(touchpoints: Record<string, object>) {
  const page = armedPage({ touchpoints })
  page.cx.track('moment')
  await page.settled()
  return page
}

test('of touchpoints whose moment is the same the highest priority asks, and the others say why not', async () => {
  const page = await atTheMoment({
    landing: { when },
    checkout: { when, priority: 5 },
    'help-center': { when, priority: -1 },
  })
  expect(page.asked).toEqual(['checkout'])
  expect(page.suppressed).toEqual([
    ['landing', 'priority'],
    ['help-center', 'priority'],
  ])
})

test('of touchpoints with the same priority the first of the file asks', async () => {
  const page = await atTheMoment({ checkout: { when }, landing: { when } })
  expect(page.asked).toEqual(['checkout'])
  expect(page.suppressed).toEqual([['landing', 'priority']])
})

test('one that may not be asked leaves its turn to the next, and tells its own reason', async () => {
  const where = { paths: ['/nowhere'] }
  const page = await atTheMoment({ landing: { when, where, priority: 9 }, checkout: { when } })
  expect(page.asked).toEqual(['checkout'])
  expect(page.suppressed).toEqual([['landing', 'page']])
})

test('one that may not be asked tells its own reason after another was chosen, too', async () => {
  const where = { paths: ['/nowhere'] }
  const page = await atTheMoment({ checkout: { when }, landing: { when, where } })
  expect(page.suppressed).toEqual([['landing', 'page']])
})

test('two moments of one touchpoint at once ask once, and nothing is in their way', async () => {
  const page = await atTheMoment({ landing: { when: [...when, ...when] } })
  expect(page.asked).toEqual(['landing'])
  expect(page.suppressed).toEqual([])
})

test('two events of one task are one moment, as are a page and an event on it', async () => {
  const page = armedPage({
    touchpoints: {
      landing: { when: [{ on: 'event', event: 'first' }] },
      checkout: { when: [{ on: 'event', event: 'second' }], priority: 1 },
    },
  })
  page.cx.track('first')
  page.cx.track('second')
  await page.settled()
  expect(page.asked).toEqual(['checkout'])
  expect(page.suppressed).toEqual([['landing', 'priority']])
})

test('after a card is open a later moment finds it open, whatever its priority', async () => {
  const page = await atTheMoment({
    landing: { when },
    checkout: { when: [{ on: 'event', event: 'later' }], priority: 9 },
  })
  page.cx.track('later')
  await page.settled()
  expect(page.asked).toEqual(['landing'])
  expect(page.suppressed).toEqual([['checkout', 'open']])
})

test('a question that was held back leaves the next moment of the page to its touchpoint', async () => {
  const page = await atTheMoment({
    landing: { when, who: { traits: [{ property: 'vip', is: true }] } },
  })
  expect(page.suppressed).toEqual([['landing', 'trait']])
  page.cx.context({ vip: true })
  page.cx.track('moment')
  await page.settled()
  expect(page.asked).toEqual(['landing'])
})

test('moments that come while nobody sees the page are one: the highest priority asks when it is seen', async () => {
  const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  const page = await atTheMoment({
    landing: { when },
    checkout: { when: [{ on: 'event', event: 'later' }], priority: 1 },
  })
  page.cx.track('later')
  await page.settled()
  expect(page.asked).toEqual([])
  hidden.mockRestore()
  document.dispatchEvent(new Event('visibilitychange'))
  await page.settled()
  expect(page.asked).toEqual(['checkout'])
  expect(page.suppressed).toEqual([['landing', 'priority']])
})

test('a question whose card was lost on its way leaves the next moment of the page to its touchpoint', async () => {
  let isLost = true
  const asking = async () => {
    if (isLost) throw new Error('no network')
    return npmParts.asking()
  }
  const page = armedPage({ touchpoints: { landing: { when } }, parts: { asking } })
  page.cx.track('moment')
  await page.settled()
  expect(page.suppressed).toEqual([['landing', 'unavailable']])
  isLost = false
  page.cx.track('moment')
  await page.settled()
  expect(page.asked).toEqual(['landing'])
})

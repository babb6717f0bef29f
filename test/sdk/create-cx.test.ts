// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import type { Cx } from '../../src/sdk/api'
import { createCx } from '../../src/sdk/create-cx'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Everything that a page may call, and what comes of the asks. */
async function useAll(cx: Cx) {
  cx.on('shown', () => {})()
  cx.track('order_placed')
  cx.context({ plan: 'pro' })
  cx.identify('u_1')
  cx.consent('granted')
  cx.close()
  await cx.flush()
  const results = [await cx.ask('checkout'), await cx.record('checkout', { emotion: 4 })]
  const why = await cx.why('checkout')
  cx.destroy()
  return { results, why }
}

const UNASKED = { outcome: 'suppressed', reason: 'unavailable' }
const NOTHING = {
  results: [UNASKED, UNASKED],
  why: { wouldAsk: false, reasons: ['unavailable'] },
}

test('a server that renders with it gets one that asks nobody, and hears nothing', async () => {
  const said = vi.spyOn(console, 'error')
  vi.stubGlobal('document', undefined)
  expect(await useAll(createCx({ endpoint: '/v1/answers' }))).toEqual(NOTHING)
  expect(said).not.toHaveBeenCalled()
})

test('a page whose browser is broken goes on without it, and hears why once', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(document, 'addEventListener').mockImplementation(() => {
    throw new Error('no listeners today')
  })
  expect(await useAll(createCx({ endpoint: '/v1/answers' }))).toEqual(NOTHING)
  expect(said.mock.calls).toEqual([['Latido: Error: no listeners today']])
})

test('a call without an endpoint or a configuration is told as the mistake that it is', () => {
  expect(() => createCx({})).toThrow('set an endpoint or a config')
})

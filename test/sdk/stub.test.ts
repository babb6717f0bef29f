import { afterEach, expect, test, vi } from 'vitest'
import type { Cx } from '../../src/sdk/api'
import { adopt, isStub, type Stub } from '../../src/sdk/stub'

/** The snippet's stand-in: it answers to every name, and keeps the calls. */
function standIn() {
  const q: Stub['q'] = []
  const keep =
    (method: string) =>
    (...args: unknown[]) =>
      new Promise((resolve) => q.push([method, args, resolve]))
  const proxy = new Proxy({} as Record<string, unknown>, {
    get: (target, name: string) => (name in target ? target[name] : name === 'q' ? q : keep(name)),
  })
  return proxy as unknown as Stub & Cx
}

function realCx() {
  const calls: unknown[] = []
  const cx = {
    ask: async (name: string) => {
      calls.push(['ask', name])
      return { outcome: 'dismissed' as const }
    },
    on: (event: string) => {
      calls.push(['on', event])
      return () => calls.push(['off', event])
    },
    close: () => calls.push(['close']),
  }
  return { cx: cx as unknown as Cx, calls }
}

afterEach(() => void vi.restoreAllMocks())

test('the snippet’s stand-in is told from anything else', () => {
  expect(isStub({ q: [] })).toBe(true)
  expect(isStub({})).toBe(false)
  expect(isStub({ q: 'full' })).toBe(false)
})

test('kept calls are replayed in order, and their callers get the results', async () => {
  const stub = standIn()
  const { cx, calls } = realCx()
  const asked = stub.ask('checkout')
  stub.on('shown', () => {})
  stub.close()
  adopt(stub, cx)
  expect(calls).toEqual([['ask', 'checkout'], ['on', 'shown'], ['close']])
  expect(await asked).toEqual({ outcome: 'dismissed' })
})

test('whoever holds the stand-in reaches the real one from then on', async () => {
  const stub = standIn()
  const { cx, calls } = realCx()
  adopt(stub, cx)
  expect(await stub.ask('landing')).toEqual({ outcome: 'dismissed' })
  expect(calls).toEqual([['ask', 'landing']])
})

test('the stand-in can be awaited once it is real, and is no stand-in any more', async () => {
  const stub = standIn()
  adopt(stub, realCx().cx)
  expect(await Promise.race([stub, 'hangs'])).toBe(stub)
  expect(isStub(stub)).toBe(false)
})

test('a call of what there is not is told, and the others are replayed', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const stub = standIn()
  const { cx, calls } = realCx()
  ;(stub as unknown as Record<string, () => void>).aks?.()
  stub.close()
  adopt(stub, cx)
  expect(told.mock.calls).toEqual([['Latido: no cx.aks']])
  expect(calls).toEqual([['close']])
})

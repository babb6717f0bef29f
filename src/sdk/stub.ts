import { guarded } from '../model/guarded'
import type { Cx } from './api'

/** The inline snippet's stand-in for `window.cx`: it keeps calls in order until the script is there. */
export interface Stub {
  q: Call[]
}

type Call = [method: string, args: unknown[], resolve: (value: unknown) => void]

/** Tells the snippet's stand-in from anything else that may lie at `window.cx`. */
export function isStub(found: object): found is Stub {
  return Array.isArray((found as Partial<Stub>).q)
}

/** Replays the kept calls in order, and turns the stand-in into the real one for whoever holds it. */
export function adopt(stub: Stub, cx: Cx) {
  const push = guarded(([method, args, resolve]: Call) => {
    const call = cx[method as keyof Cx] as ((...args: unknown[]) => unknown) | undefined
    if (call) resolve(call(...args))
    else console.error(`Latido: no cx.${method}`)
  })
  const calls = stub.q
  // biome-ignore lint/suspicious/noThenProperty: the stand-in answers to every name, so it must unlearn this one
  const real = { ...cx, q: { push }, then: undefined }
  for (const [name, value] of Object.entries(real)) Reflect.set(stub, name, value)
  for (const call of calls) void push(call)
}

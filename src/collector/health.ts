import { privateJson } from './private-json'
import type { Store } from './store'

/** `GET /healthz`: 200 `{ ok: true }` while the store can be read, else 503 `{ ok: false }`. */
export async function health(store: Store): Promise<Response> {
  const { ok } = await store.health().catch(() => ({ ok: false }))
  return privateJson({ ok }, ok ? 200 : 503)
}

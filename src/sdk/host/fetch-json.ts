import { nativeFetch } from './native'
import { limitOf } from './post'

const FILE_LIMIT_S = 2

/** Fetches a JSON file, revalidated with the server; rejects with what a developer can act on. */
export async function fetchJson(address: string): Promise<unknown> {
  const signal = limitOf(FILE_LIMIT_S)
  const response = await nativeFetch(address, { cache: 'no-cache', credentials: 'omit', signal })
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  return response.json()
}

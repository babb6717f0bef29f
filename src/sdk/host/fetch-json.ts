import { nativeFetch } from './native'
import { limitOf } from './post'

const FILE_LIMIT_S = 2

/**
 * Reads JSON from a file, revalidated with the server, or from an element of the page where the
 * address is the selector of its id. Rejects with what a developer can act on.
 */
export async function fetchJson(address: string): Promise<unknown> {
  if (address[0] === '#') return JSON.parse(document.querySelector(address)?.textContent ?? '')
  const signal = limitOf(FILE_LIMIT_S)
  const response = await nativeFetch(address, { cache: 'no-cache', credentials: 'omit', signal })
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  return response.json()
}

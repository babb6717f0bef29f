import { nativeFetch } from './native'

const FILE_LIMIT_MS = 2000

/** Fetches a JSON file, revalidated with the server; rejects with what a developer can act on. */
export async function fetchJson(address: string): Promise<unknown> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), FILE_LIMIT_MS)
  try {
    const options: RequestInit = { cache: 'no-cache', credentials: 'omit', signal: limit.signal }
    const response = await nativeFetch(address, options)
    if (!response.ok) throw new Error(`HTTP status ${response.status}`)
    const text = await response.text()
    try {
      return JSON.parse(text)
    } catch {
      throw new Error(`text that is not JSON: ${text.trim().slice(0, 30)}…`)
    }
  } catch (error) {
    throw limit.signal.aborted ? new Error(`nothing within ${FILE_LIMIT_MS / 1000} s`) : error
  } finally {
    clearTimeout(timer)
  }
}

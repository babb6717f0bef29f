import { problem } from './problem'

/** Most bytes of a body; a page's batch is at most 48 KiB. */
const BODY_LIMIT = 256 * 1024
/**
 * A body that is too large is read on to here and thrown away, since a sender who is cut off while
 * sending sees a broken connection and not the answer that says why.
 */
const DRAIN_LIMIT = 1024 * 1024

/** Reads the JSON of a body, or makes the response that refuses it. Holds at most the limit. */
export async function readBody(request: Request): Promise<{ json: unknown } | Response> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';', 1)
  const encoding = request.headers.get('content-encoding')
  // A few compressed bytes may unpack to gigabytes.
  if (encoding && encoding !== 'identity') return problem('bad-encoding')
  if (!['text/plain', 'application/json'].includes(type.trim().toLowerCase())) {
    return problem('bad-type')
  }
  try {
    const bytes = await readBytes(request)
    if (!bytes) return problem('too-large')
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    // Not UTF-8, not JSON, or the sender has gone in the middle of it.
    return problem('bad-json')
  }
}

async function readBytes(request: Request): Promise<Uint8Array | undefined> {
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size <= BODY_LIMIT) chunks.push(value)
    else chunks.length = 0
    if (size > DRAIN_LIMIT) {
      await reader.cancel()
      break
    }
  }
  return size > BODY_LIMIT ? undefined : joined(chunks, size)
}

function joined(chunks: Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

import { encode } from '../../model/encode'
import type { Entry } from '../host/entry'

/** Browsers let at most 64 KiB of keepalive bodies be pending, and the page's own share it: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch */
const BATCH_BYTES = 48 * 1024
const BATCH_ENTRIES = 50
/** Room for the fields around the answers. */
const ENVELOPE_BYTES = 400

/** Splits entries into batches that a keepalive request can carry, oldest ask first. */
export function batchesOf(entries: Entry[]): Entry[][] {
  const sorted = entries.slice().sort((a, b) => a.answer.askedAt - b.answer.askedAt)
  const batches: Entry[][] = []
  let room = 0
  for (const entry of sorted) {
    const bytes = bytesOf(encode(entry.answer)) + 1
    const last = batches[batches.length - 1]
    if (last && bytes <= room && last.length < BATCH_ENTRIES) {
      last.push(entry)
      room -= bytes
    } else {
      batches.push([entry])
      room = BATCH_BYTES - ENVELOPE_BYTES - bytes
    }
  }
  return batches
}

/** UTF-8 length of a text; a lone surrogate becomes the three bytes of U+FFFD. */
export function bytesOf(text: string): number {
  let bytes = 0
  // Not by a TextEncoder: pages put something of their own in its place.
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

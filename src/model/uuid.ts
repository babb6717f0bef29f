/**
 * A UUIDv7 (RFC 9562 §5.7): 48 bits of time, then random bits, so that ids sort by the time of the
 * ask.
 * @param now milliseconds since 1970
 * @param random sixteen random bytes
 */
export function uuidv7(now: number, random: Uint8Array): string {
  const time = Math.floor(now).toString(16).padStart(12, '0')
  const bits = Array.from(random, (byte) => (byte | 256).toString(16).slice(1)).join('')
  const variant = '89ab'[Number(random[15]) & 3]
  const parts = [time.slice(0, 8), time.slice(8), `7${bits.slice(0, 3)}`]
  return [...parts, variant + bits.slice(3, 6), bits.slice(6, 18)].join('-')
}

/** The time that a UUIDv7 was made at, milliseconds since 1970. */
export function timeOfUuid(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
}

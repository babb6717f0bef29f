/**
 * A UUIDv7 (RFC 9562 §5.7): 48 bits of time, then random bits, so that ids sort by the time of the
 * ask.
 * @param now milliseconds since 1970
 * @param random sixteen random bytes
 */
export function uuidv7(now: number, random: Uint8Array): string {
  let hex = Math.floor(now).toString(16).padStart(12, '0')
  for (let i = 6; i < 16; i++) {
    let byte = random[i] ?? 0
    if (i === 6) byte = (byte & 0x0f) | 0x70
    if (i === 8) byte = (byte & 0x3f) | 0x80
    hex += byte.toString(16).padStart(2, '0')
  }
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The time that a UUIDv7 was made at, milliseconds since 1970. */
export function timeOfUuid(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
}

const LOCAL = /[\p{L}\p{N}._%+'-]/u
const DOMAIN = /[\p{L}\p{N}.-]/u
/** What may stand at the end of an address: not the full stop after it. */
const EDGE = /[\p{L}\p{N}]/u
const LETTER = /\p{L}/u

/**
 * Replaces e-mail addresses, with a top-level domain or without: people forget it. `@name` alone, and
 * `2@1.50`, are none. Looks around each `@` once, so that no text takes long.
 */
export function withoutEmails(text: string): string {
  let redacted = ''
  let done = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > done && LOCAL.test(text.charAt(start - 1))) start--
    while (start < at && !EDGE.test(text.charAt(start))) start++
    let end = at + 1
    while (DOMAIN.test(text.charAt(end))) end++
    while (end > at + 1 && !EDGE.test(text.charAt(end - 1))) end--
    if (start === at || !LETTER.test(text.slice(at + 1, end))) continue
    redacted += `${text.slice(done, start)}[email]`
    done = end
  }
  return redacted + text.slice(done)
}

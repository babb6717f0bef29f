import { COMMENT_LENGTH } from '../../model/answer'
import { withoutCards } from './cards'
import { withoutEmails } from './emails'
import { withoutIbans } from './ibans'
import { withoutPhones } from './phones'

/**
 * Replaces e-mail addresses, IBANs, payment card and phone numbers by `[email]`, `[iban]`, `[card]`
 * and `[phone]`, and cuts the rest to what a comment may hold. What only looks like one stays: each
 * is checked by its own rules. Done twice, it changes nothing more. It takes time in proportion to
 * the text: every pattern has one way to match, and every search within a match is bounded.
 */
export function redact(text: string): string {
  let redacted = text
  for (let before = ''; redacted !== before; ) {
    before = redacted
    redacted = withoutPhones(withoutCards(withoutIbans(withoutEmails(before))))
  }
  return redacted.slice(0, COMMENT_LENGTH)
}

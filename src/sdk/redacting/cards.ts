import { replaceGroups, replaceRuns } from './digit-runs'

/** Cards in use begin with 2 to 6 and have 14 to 19 digits: https://www.iso.org/standard/70484.html */
const CARD = /^[2-6]\d{13,18}$/

/** Replaces payment card numbers, in groups or in one, also where an expiry date or a code follows. */
export function withoutCards(text: string): string {
  return replaceRuns(text, (run) => replaceGroups(run, { word: '[card]', most: 19, fits: isCard }))
}

/** In groups the first has four digits: two phone numbers in a row are no card. */
function isCard(digits: string, first: string): boolean {
  return (first.length === 4 || first === digits) && CARD.test(digits) && isChecked(digits)
}

/** The Luhn formula: every second digit from the right counts twice, and the sum ends in 0. */
function isChecked(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i))
    const twice = digit * 2
    sum += i % 2 ? (twice > 9 ? twice - 9 : twice) : digit
  }
  return sum % 10 === 0
}

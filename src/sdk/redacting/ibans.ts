/** Country → length of its IBAN: https://www.swift.com/standards/data-standards/iban-international-bank-account-number */
const LENGTHS =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24' +
  'FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32' +
  'LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24' +
  'RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30'
const START = /[A-Z]{2}\d\d/gi
const WORD = /[\p{L}\p{N}]/u
const CHARACTER = /[A-Z0-9]/i
const SEPARATOR = /[ \u00a0\u202f.-]/

/** Replaces IBANs of every country, in groups or in one, whose check digits are right. */
export function withoutIbans(text: string): string {
  let redacted = ''
  let done = 0
  for (const { index } of text.matchAll(START)) {
    const isWithin = index < done || WORD.test(text.charAt(index - 1))
    const end = isWithin ? 0 : endOfIban(text, index)
    if (!end) continue
    redacted += `${text.slice(done, index)}[iban]`
    done = end
  }
  return redacted + text.slice(done)
}

/** Where the IBAN that begins here ends; 0 where there is none. */
function endOfIban(text: string, start: number): number {
  const country = LENGTHS.indexOf(text.slice(start, start + 2).toUpperCase())
  if (country % 4) return 0
  const length = Number(LENGTHS.slice(country + 2, country + 4))
  let iban = ''
  let end = start
  while (iban.length < length) {
    if (end > start && SEPARATOR.test(text.charAt(end))) end++
    const character = text.charAt(end++)
    if (!CHARACTER.test(character)) return 0
    iban += character
  }
  return !WORD.test(text.charAt(end)) && isChecked(iban) ? end : 0
}

/** ISO 7064, mod 97-10: the first four characters go to the end, letters count from 10. */
function isChecked(iban: string): boolean {
  let rest = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + +digit) % 97
  }
  return rest === 1
}

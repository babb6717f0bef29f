import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMENT_LENGTH } from '../../../src/model/answer'
import { redact } from '../../../src/sdk/redacting/index'

describe('an e-mail address is replaced', () => {
  test.each([
    ['Write to ana.lopez@mail.example.', 'Write to [email].'],
    ['ana+shop@mail.co.uk,luis@mail.es', '[email],[email]'],
    ['<Ana@MAIL.example>', '<[email]>'],
    ['mailto:ana_l@mail.example?subject=x', 'mailto:[email]?subject=x'],
    ['Mi correo es begoña@correo.españa', 'Mi correo es [email]'],
    ['用户@例子.中国 请联系', '[email] 请联系'],
    ['ana@gmail, ya saben', '[email], ya saben'],
    ["O'Brien: o'brien@mail.ie", "O'Brien: [email]"],
  ])('%s', (typed, kept) => expect(redact(typed)).toBe(kept))
})

describe('a phone number is replaced', () => {
  test.each([
    // Spain, Mexico, Argentina, Colombia, Chile
    ['Llamadme al 612345678 por la tarde', 'Llamadme al [phone] por la tarde'],
    ['612 345 678', '[phone]'],
    ['612.345.678', '[phone]'],
    ['Tel. 91 123 45 67', 'Tel. [phone]'],
    ['(+34) 612-345-678', '[phone]'],
    ['+34612345678', '[phone]'],
    ['0034 612 345 678', '[phone]'],
    ['(55) 1234-5678', '[phone]'],
    ['+52 1 55 1234 5678', '[phone]'],
    ['+54 9 11 1234-5678', '[phone]'],
    ['300 123 4567', '[phone]'],
    ['+56 9 1234 5678', '[phone]'],
    // Brazil, the United States, the United Kingdom, France, Germany
    ['(11) 91234-5678', '[phone]'],
    ['(415) 555-2671', '[phone]'],
    ['+1 (415) 555-2671', '[phone]'],
    ['020 7946 0958', '[phone]'],
    ['+44 20 7946 0958', '[phone]'],
    ['06 12 34 56 78', '[phone]'],
    ['+33 6 12 34 56 78', '[phone]'],
    ['0171 12345678', '[phone]'],
    ['+49 (0)171 1234567', '[phone]'],
    // Denmark, Hong Kong, Japan, China, India, Egypt
    ['12 34 56 78', '[phone]'],
    ['2345 6789', '[phone]'],
    ['090-1234-5678', '[phone]'],
    ['13800138000', '[phone]'],
    ['+91 98765 43210', '[phone]'],
    ['٠١٠١٢٣٤٥٦٧٨', '[phone]'],
    // Several, and beside other numbers
    ['612345678 912345678', '[phone] [phone]'],
    ['612345678/912345678', '[phone]/[phone]'],
    ['612 345 678 912 345 678', '[phone] [phone]'],
    ['El 12-11-2026 al 612 345 678', 'El 12-11-2026 al [phone]'],
    ['Pedido 123456 612345678', 'Pedido 123456 [phone]'],
  ])('%s', (typed, kept) => expect(redact(typed)).toBe(kept))
})

describe('a payment card number is replaced', () => {
  test.each([
    ['4111111111111111', '[card]'],
    ['4111 1111 1111 1111', '[card]'],
    ['4111-1111-1111-1111 12/28 123', '[card] 12/28 123'],
    ['4111 1111 1111 1111 123', '[card] 123'],
    ['Amex 3782 822463 10005.', 'Amex [card].'],
    ['30569309025904', '[card]'],
    ['6011.1111.1111.1117', '[card]'],
  ])('%s', (typed, kept) => expect(redact(typed)).toBe(kept))
})

describe('an IBAN is replaced', () => {
  test.each([
    ['ES91 2100 0418 4502 0005 1332', '[iban]'],
    ['Mi cuenta: ES9121000418450200051332, gracias', 'Mi cuenta: [iban], gracias'],
    ['de89 3704 0044 0532 0130 00 danke', '[iban] danke'],
    ['GB29-NWBK-6016-1331-9268-19', '[iban]'],
    ['NO93 8601 1117 947', '[iban]'],
    ['MT84 MALT 0110 0001 2345 MTLC AST0 01S.', '[iban].'],
  ])('%s', (typed, kept) => expect(redact(typed)).toBe(kept))
})

describe('what is none of these stays as it was typed', () => {
  test.each([
    'Mi pedido 123456 llegó tarde',
    'pedido #123456789',
    'Pedido A-123456789 y PED123456789',
    'El 12/11/2026 no abrían, ni el 12-11-2026, ni el 2026-11-12',
    'Costó 3.499,00 €, antes 2.999,00 €',
    'COP 1.250.000, o $ 612.345.678, o 123 456 789 pesos, o 612345678,50',
    'Entre 10:30–11:45, o de 10:30 a 11:45',
    'Talla 38, 40 y 42; 2024-2025; 15 % de 1000',
    '28013 Madrid, calle Mayor 5, 3.º B',
    '1234 5678 9012 3456',
    'ES00 1234',
    'AB12 palabras que siguen sin más',
    '@tienda, 2@1.50 y a @ b',
    'Versión 1.2.3.4, IP 10.0.0.1',
    'La tarjeta termina en 1111',
    'Muy bien, 10/10 😀',
    '',
  ])('%s', (typed) => expect(redact(typed)).toBe(typed))
})

/** Texts of the pieces that the rules look for, in any order and touching each other. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['ana@mail.example', '612345678', '4111 1111 1111 1111', 'ES9121000418450200051332'],
        ...['+34', '00', '(55)', '12-11-2026', '€', '#', '[phone]', '[email]', '@', 'ES91', '\0'],
        ...[' ', '-', '.', ', ', ') ', ' (', ' - ', '1234', '5678', '34', '٣٤', 'hola', '😀'],
      ),
      fc.string(),
      fc.integer({ min: 0 }).map(String),
    ),
    { maxLength: 30 },
  )
  .map((texts) => texts.join(''))

test('redacting what is redacted changes nothing', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      const once = redact(text)
      expect(redact(once)).toBe(once)
    }),
    { numRuns: 3000 },
  )
})

test('no digit is made up or moved: what is left is the text, with words in it', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      let at = 0
      for (const kept of redact(text).split(/\[(?:email|phone|card|iban)\]/)) {
        at = text.indexOf(kept, at)
        expect(at).toBeGreaterThanOrEqual(0)
        at += kept.length
      }
    }),
  )
})

test('a comment is never longer than an endpoint takes, and nothing that was cut is left in half', () => {
  const long = `${'a@b.c '.repeat(COMMENT_LENGTH / 6)}ana@mail.example`
  expect(redact(long).length).toBeLessThanOrEqual(COMMENT_LENGTH)
  const cut = `${'x'.repeat(COMMENT_LENGTH - 5)} ana@mail.example`
  expect(redact(cut)).toBe(`${'x'.repeat(COMMENT_LENGTH - 5)} [ema`)
})

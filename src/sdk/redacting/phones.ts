import { type Around, groupsOf, replaceGroups, replaceRuns } from './digit-runs'

/** ITU-T E.164: at most fifteen digits with the country's. */
const ABROAD = { fewest: 8, most: 15 }
/** Within a country, with the area's: Spain has nine, Mexico and France ten, Brazil and China eleven. */
const HOME = { fewest: 9, most: 11 }
/** Eight digits are a phone number only as they are written in Denmark, Norway or Hong Kong. */
const EIGHT = /^(?:\p{Nd}{4} \p{Nd}{4}|\p{Nd}\p{Nd}(?: \p{Nd}\p{Nd}){3})$/u
/** The run is part of an order number, a word or an amount. */
const NOT_AFTER = /(?:[\p{L}\p{Nd}_][-_]?|[-_]|[#$€£¥] ?)$/u
const NOT_BEFORE = /^(?:[\p{L}\p{Nd}_]|,\p{Nd}{1,2}(?!\p{Nd})|:\p{Nd}| ?(?:[€$£¥%]|eur|usd|peso))/iu

/**
 * Replaces phone numbers, as people of many countries write them. Bare digits are one from nine to
 * eleven, which an order number may have too: where it stands behind `#`, a letter or a hyphen it stays.
 */
export function withoutPhones(text: string): string {
  return replaceRuns(text, redactedRun)
}

function redactedRun(run: string, { before, after }: Around): string {
  if (NOT_AFTER.test(before) || NOT_BEFORE.test(after)) return run
  const digits = groupsOf(run).reduce((sum, { digits }) => sum + digits.length, 0)
  const isAbroad = /^\(?\+|^00/.test(run)
  const { fewest, most } = isAbroad ? ABROAD : HOME
  // German numbers have up to eleven behind their 0.
  const longest = most + (run.startsWith('0') && !isAbroad ? 1 : 0)
  if ((digits >= fewest && digits <= longest) || EIGHT.test(run)) return '[phone]'
  if (digits <= longest) return run
  // Several numbers in a row: the shortest that can be one is taken first.
  const shortest = isAbroad ? 10 : fewest
  const fits = ({ length }: string) => length >= shortest && length <= most
  return replaceGroups(run, { word: '[phone]', most, fits })
}

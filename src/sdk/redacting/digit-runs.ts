/** One group of digits inside a run, and where it stands in it. */
export interface Group {
  digits: string
  start: number
  end: number
}

/** Digits that belong together: groups with at most a separator, or a pair of brackets, between them. */
const RUN = /(?:\(?\+ ?|\()?\p{Nd}+(?:(?: - | ?\(|\)[ -]?|[ \u00a0\u202f.\u2011-])\p{Nd}+)*/gu

/** A day such as 12-11-2026 or 2026-11-12: no part of a number beside it. */
const DAY = /\d{1,2}([-.])\d{1,2}\1(?:19|20)\d\d(?!\d)|(?:19|20)\d\d([-.])\d\d\2\d\d(?!\d)/g

/** What stands around a run, as far as it tells what the run is. */
export interface Around {
  before: string
  after: string
}

/** Replaces every run of digits, with what stands around it, by what the callback makes of it. */
export function replaceRuns(
  text: string,
  redacted: (run: string, around: Around) => string,
): string {
  const between = (start: number, end: number) =>
    text.slice(start, end).replace(RUN, (run: string, at: number) => {
      const from = start + at
      const to = from + run.length
      return redacted(run, {
        before: text.slice(Math.max(0, from - 2), from),
        after: text.slice(to, to + 6),
      })
    })

  let replaced = ''
  let done = 0
  for (const { 0: day, index } of text.matchAll(DAY)) {
    // Not by a look behind, which Safari learnt late. https://caniuse.com/js-regexp-lookbehind
    if (/\d/.test(text.charAt(index - 1))) continue
    replaced += between(done, index) + day
    done = index + day.length
  }
  return replaced + between(done, text.length)
}

/** The groups of a run, first to last. */
export function groupsOf(run: string): Group[] {
  const groups: Group[] = []
  for (const { 0: digits, index: start } of run.matchAll(/\p{Nd}+/gu)) {
    groups.push({ digits, start, end: start + digits.length })
  }
  return groups
}

/**
 * Replaces the first neighbouring groups of a run that fit together, then the next behind them.
 * @param most digits that can fit: no more are tried
 * @param fits is given the digits of the groups, and those of the first of them
 */
export function replaceGroups(
  run: string,
  {
    word,
    most,
    fits,
  }: { word: string; most: number; fits: (digits: string, first: string) => boolean },
): string {
  const groups = groupsOf(run)
  let redacted = ''
  let done = 0
  for (let first = 0; first < groups.length; first++) {
    let digits = ''
    for (let last = first; last < groups.length && digits.length <= most; last++) {
      const { digits: more = '', end = 0 } = groups[last] ?? {}
      digits += more
      if (!fits(digits, groups[first]?.digits ?? '')) continue
      redacted += run.slice(done, groups[first]?.start) + word
      done = end
      first = last
      break
    }
  }
  return redacted + run.slice(done)
}

import type { Estimate } from '../statistics/mean-interval'
import type { Language } from './language'

/** Numbers and times as a reader of one language expects them. */
export interface Numbers {
  whole(value: number): string
  /** One decimal. */
  decimal(value: number): string
  /** With its sign: `+1.2`, `−0.3`. */
  signed(value: number): string
  /** 0–1 as a percentage without decimals. */
  percent(share: number): string
  list(items: string[]): string
  day(day: string): string
  ago(at: number, now: number): string
  /** The name of a language. */
  languageName(tag: string): string
  /** Whole bounds of an interval: `51–59`. */
  bounds(estimate: Pick<Estimate, 'lo' | 'hi'>): string
  /** Bounds of a share, 0–1: `7–20%`. */
  percentBounds(share: Pick<Estimate, 'lo' | 'hi'>): string
}

const AGO: [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** Formatters for one language. */
export function numbersIn(language: Language): Numbers {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0, useGrouping: 'always' })
  const decimal = new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  const signed = new Intl.NumberFormat(language, {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const list = new Intl.ListFormat(language)
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' })
  return {
    whole: (value) => whole.format(value),
    decimal: (value) => decimal.format(value),
    // A hyphen is too short for a minus beside digits, and breaks a line after it.
    signed: (value) => signed.format(value).replace('-', '\u2212'),
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
    day: (text) => day.format(new Date(`${text}T00:00:00Z`)),
    ago(at, now) {
      const [unit, ms] = AGO.find(([, length]) => now - at >= length) ?? ['second', 1000]
      return relative.format(unit === 'second' ? 0 : -Math.floor((now - at) / ms), unit)
    },
    languageName(tag) {
      try {
        return names.of(tag) ?? tag
      } catch {
        return tag // a locale is text from outside, and may be no language tag at all
      }
    },
    bounds: ({ lo, hi }) => `${whole.format(lo)}–${whole.format(hi)}`,
    percentBounds: ({ lo, hi }) => `${whole.format(lo * 100)}–${percent.format(hi)}`,
  }
}

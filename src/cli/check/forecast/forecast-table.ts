import { ANSWER_SHARE, type Forecast } from './forecast'

const HEAD = [
  'touchpoint',
  'asked by',
  'visits a day',
  'share asked',
  'asks a week',
  'answers a week',
]
/** Texts to the left, figures to the right. */
const TEXT_COLUMNS = 2

/** A forecast in lines for people: the touchpoints, then what one person sees at most. */
export function forecastTable({ touchpoints, person }: Forecast): string[] {
  const rows = touchpoints.map((one) => [
    one.name,
    one.by,
    figure(one.visitsPerDay),
    `${percent(one.rate)}${one.isRateTaken ? ' (weekly)' : ''}`,
    figure(one.asksPerWeek),
    figure(one.answersPerWeek),
  ])
  const total = (key: 'asksPerWeek' | 'answersPerWeek') =>
    figure(touchpoints.reduce((sum, one) => sum + (one[key] ?? 0), 0))
  const all = [
    HEAD,
    ...rows,
    ['together', '', '', '', total('asksPerWeek'), total('answersPerWeek')],
  ]
  const widths = HEAD.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)))
  const { answering, dismissing } = person
  return [
    ...all.map((row) =>
      row
        .map((cell, i) =>
          i < TEXT_COLUMNS ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    ),
    `At most, as if nobody came twice; ${percent(ANSWER_SHARE)} of those asked are taken to answer.`,
    `Somebody who comes every day and answers is asked ${times(answering.week)} in the first week, ${times(answering.month)} in 30 days; who dismisses, ${times(dismissing.week)} and ${times(dismissing.month)}.`,
  ]
}

const figure = (count: number | undefined) =>
  count === undefined ? '?' : String(Math.round(count))
const times = (count: number) => (count === 1 ? 'once' : `${count} times`)

function percent(share: number): string {
  const hundredths = share * 100
  return `${hundredths < 10 ? Number(hundredths.toFixed(1)) : Math.round(hundredths)} %`
}

import type { JourneyMap } from '../map'
import { MINIMUM_N, NORMAL_N } from '../statistics/sample'
import { hasFollowUps } from './follow-up-questions'
import type { Reader } from './reader'
import { layoutOf, wayText } from './ways'
import { fill } from './words'

interface Props {
  map: JourneyMap
  reader: Reader
}

/** What must always stand beside the figures, whoever reads or prints them. */
export function Notes({ map, reader: { words, numbers } }: Props) {
  const instruments = new Set(
    map.stages.flatMap((stage) => stage.instruments.map(({ id, locale }) => `${id} ${locale}`)),
  )
  const answered = map.locales.filter(({ n }) => n > 0)
  const leftOut = map.leftOut.map(
    (group) => `${wayText(group, words)} (n = ${numbers.whole(group.n)})`,
  )
  const notes = [
    fill(words.notePeriod, { from: numbers.day(map.from), to: numbers.day(map.to) }),
    fill(words.noteWho, {
      seen: numbers.whole(map.funnel.seen),
      answered: numbers.whole(map.funnel.answered),
    }),
    map.reach?.lost.n === 0 && map.funnel.answered > 0 && words.noteNoneLost,
    words.noteScale[layoutOf(map.layout)],
    map.order === 'effort-first' && words.noteEffortFirst,
    map.isSought && words.noteSought,
    map.stages.some(hasFollowUps) && words.noteFollowUps,
    fill(words.noteSample, { min: MINIMUM_N, small: NORMAL_N - 1 }),
    instruments.size
      ? fill(words.noteInstruments, {
          n: instruments.size,
          locales: numbers.list(
            answered.map(
              ({ locale, n }) => `${numbers.languageName(locale)} (n = ${numbers.whole(n)})`,
            ),
          ),
        })
      : '',
    leftOut.length ? fill(words.noteLeftOut, { list: numbers.list(leftOut) }) : '',
    fill(words.noteTested, { n: map.tested }),
    words.notePeakEnd,
    words.noteCause,
  ]
  return (
    <footer>
      <h2>{words.notes}</h2>
      <ul>{notes.map((note) => note && <li key={note}>{note}</li>)}</ul>
    </footer>
  )
}

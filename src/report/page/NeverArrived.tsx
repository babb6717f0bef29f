import type { JourneyMap } from '../map'
import type { Reader } from './reader'

interface Props {
  map: JourneyMap
  reader: Reader
}

/** Answers that people gave and pages had to give up, and why; nothing where all arrived. */
export function NeverArrived({ map: { reach }, reader: { words, numbers } }: Props) {
  if (!reach?.lost.n) return null
  return (
    <section aria-labelledby="never-arrived">
      <h2 id="never-arrived">{words.neverArrived}</h2>
      <p class="lead">{words.neverArrivedLead}</p>
      <ul class="never-arrived">
        {reach.lost.causes.map(({ cause, n }) => (
          <li key={cause}>
            <strong>{numbers.whole(n)}</strong> {words.lostCauses[cause] ?? words.other}
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { JourneyMap } from '../map'
import { MINIMUM_N } from '../statistics/sample'
import type { Reader } from './reader'
import { fill } from './words'

interface Props {
  map: JourneyMap
  reader: Reader
}

/** Points of 0–100 below which lived and remembered count as alike: a judgement. */
const ALIKE_POINTS = 2

/** The journey in two figures, never one without the other. */
export function Summary({ map: { journey, stages }, reader }: Props) {
  const { words, numbers } = reader
  if (!journey) return <p class="summary-none">{fill(words.journeyNone, { min: MINIMUM_N })}</p>

  const peak = stages.find(({ stage }) => stage === journey.peak.stage)
  const stage = reader.stageName(journey.peak.stage, peak?.name ?? {})
  const total = stages.filter(({ isConfigured }) => isConfigured).length
  const figures = [
    { label: words.journeyMean, estimate: journey.mean },
    { label: words.journeyPeakEnd, estimate: journey.peakEnd },
  ]
  return (
    <div class="summary">
      <dl>
        {figures.map(({ label, estimate }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{numbers.whole(estimate.value)}</strong>
              <span class="bounds">
                <span class="unseen">{words.interval}: </span>
                {reader.bounds(estimate)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {journey.stages > 1 &&
          fill(remembered(journey.gap, reader), {
            n: numbers.whole(Math.abs(journey.gap)),
            stage,
          })}{' '}
        <span class="soft">{fill(words.journeyBasis, { n: journey.stages, total })}</span>
      </p>
    </div>
  )
}

function remembered(gap: number, { words }: Reader): string {
  if (Math.abs(gap) < ALIKE_POINTS) return words.rememberedAlike
  return gap < 0 ? words.rememberedWorse : words.rememberedBetter
}

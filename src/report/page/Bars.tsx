import type { Bars as Counts } from '../statistics/mean-interval'
import type { Numbers } from './numbers'

interface Props {
  bars: Counts
  /** Names of the points. */
  points: string[]
  numbers: Numbers
}

const HEIGHT = 26
const WIDTH = 9
const STEP = 12

/** How many chose each point: small columns, worst on the left; in words for screen readers. */
export function Bars({ bars, points, numbers }: Props) {
  const highest = Math.max(1, ...bars)
  const words = bars.map((count, i) => `${points[i]}: ${numbers.whole(count)}`).join(', ')
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${STEP * bars.length} ${HEIGHT + 1}`}
      width={STEP * bars.length}
      height={HEIGHT + 1}
      role="img"
      aria-label={words}
    >
      <title>{words}</title>
      {bars.map((count, i) => {
        const height = Math.max(1, (count / highest) * HEIGHT)
        return (
          <rect
            key={points[i]}
            x={i * STEP}
            y={HEIGHT - height}
            width={WIDTH}
            height={height}
            rx="1"
          />
        )
      })}
    </svg>
  )
}

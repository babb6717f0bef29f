import type { ScaleFigures } from '../scale-figures'
import { MINIMUM_N } from '../statistics/sample'
import { curvePath, type Place, runsOf } from './curve-path'
import type { Numbers } from './numbers'
import { valuePlace } from './value-place'

/** One column of a panel: a stage with its answers to one question. */
export interface Column {
  stage: string
  x: number
  figures: ScaleFigures
  /** Target on 0–100. */
  target: number | null
  /** Text in place of a score. */
  waiting: string
}

interface Props {
  kind: 'emotion' | 'ease'
  columns: Column[]
  columnWidth: number
  top: number
  height: number
  numbers: Numbers
}

/** Radius of a point and size of its number, px. */
const SIZES = { emotion: { radius: 6, size: 15 }, ease: { radius: 4.5, size: 13 } }
/** Room above a panel that is free of its title, px. */
const TITLE_ROOM = 10
const PROGRESS_WIDTH = 44

/** The scores of one question along the stages: curve, intervals, targets, and what is still missing. */
export function Panel({ kind, columns, columnWidth, top, height, numbers }: Props) {
  const y = (score: number) => top + height * (1 - score / 100)
  const places = columns.map(({ x, figures }): Place | null =>
    figures.score ? { x, y: y(figures.score.value) } : null,
  )
  const half = Math.min(36, columnWidth * 0.3)
  const { radius, size } = SIZES[kind]
  return (
    <g class={`panel panel-${kind}`}>
      {runsOf(places).map((run) => (
        <path key={run[0]?.x} class="curve" d={curvePath(run)} />
      ))}
      {columns.map(({ stage, x, figures, target, waiting }) => (
        <g key={stage} transform={`translate(${x})`}>
          {target !== null && <path class="target" d={`M${-half},${y(target)}H${half}`} />}
          {figures.score ? (
            <>
              {figures.score.lo < figures.score.hi && (
                <path
                  class="whisker"
                  d={`M0,${y(figures.score.hi)}V${y(figures.score.lo)}M-5,${y(figures.score.hi)}H5M-5,${y(figures.score.lo)}H5`}
                />
              )}
              <circle
                class={`point point-${figures.sample}`}
                cy={y(figures.score.value)}
                r={radius}
              />
              <text
                class="value"
                y={valuePlace({
                  upper: Math.min(y(figures.score.hi), y(figures.score.value) - radius),
                  lower: Math.max(y(figures.score.lo), y(figures.score.value) + radius),
                  target: target === null ? null : y(target),
                  ceiling: top - TITLE_ROOM,
                  size,
                })}
              >
                {numbers.whole(figures.score.value)}
              </text>
            </>
          ) : (
            <Waiting
              n={figures.n}
              text={waiting}
              y={top + height / 2}
              width={Math.min(PROGRESS_WIDTH, columnWidth * 0.7)}
            />
          )}
        </g>
      ))}
    </g>
  )
}

interface WaitingProps {
  n: number
  text: string
  y: number
  /** Width of the bar, px. */
  width: number
}

/** How many of the first ten answers have come: each one shows, although there is no score yet. */
function Waiting({ n, text, y, width }: WaitingProps) {
  const start = -width / 2
  const done = start + (width * n) / MINIMUM_N
  return (
    <>
      <text class="waiting" y={y + 4}>
        {text}
      </text>
      <path class="progress" d={`M${start},${y + 16}H${-start}`} />
      {n > 0 && <path class="progress progress-done" d={`M${start},${y + 16}H${done}`} />}
    </>
  )
}

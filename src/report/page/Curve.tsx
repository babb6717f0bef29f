import type { JourneyMap, StageFigures } from '../map'
import { MINIMUM_N } from '../statistics/sample'
import { CurveTable } from './CurveTable'
import { FaceLines } from './FaceLines'
import { Legend } from './Legend'
import { type Column, Panel } from './Panel'
import type { Reader } from './reader'
import { StageLabels } from './StageLabels'
import { useWidth } from './use-width'
import { layoutOf } from './ways'
import { fill } from './words'

interface Props {
  map: JourneyMap
  reader: Reader
}

const NARROW = 560
/** Below it a column has no room for the name of its stage, px. */
const NAMED_COLUMN = 100
/** Below it the numbers of neighbours would touch: the drawing scrolls instead, px. */
const NARROWEST_COLUMN = 28
const GUTTER = 44
const EMOTION_TOP = 52
const EASE_HEIGHT = 96
const GRID = [0, 25, 50, 75, 100]

/** The emotion curve along the stages, with ease under it on the same columns. */
export function Curve({ map, reader }: Props) {
  const { ref, width: room } = useWidth()
  const { words, numbers } = reader
  const stages = map.stages.filter(({ isConfigured }) => isConfigured)
  const isNarrow = room < NARROW || room - GUTTER < NAMED_COLUMN * stages.length
  const gutter = isNarrow ? 30 : GUTTER
  const width = Math.max(room, gutter + NARROWEST_COLUMN * stages.length)
  const emotionHeight = isNarrow ? 210 : 250
  const easeTop = EMOTION_TOP + emotionHeight + 46
  const columnWidth = (width - gutter) / Math.max(1, stages.length)
  const bottom = easeTop + EASE_HEIGHT + 12

  const columns = (question: 'emotion' | 'ease'): Column[] =>
    stages.map((stage, i) => ({
      stage: stage.stage,
      x: gutter + columnWidth * (i + 0.5),
      figures: stage[question],
      target: targetOf(stage, question),
      waiting: isNarrow
        ? `${stage[question].n}/${MINIMUM_N}`
        : fill(words.collecting, { n: stage[question].n, min: MINIMUM_N }),
    }))
  const panel = { columnWidth, numbers }

  return (
    <figure class="chart">
      <div ref={ref}>
        <div class="scroller">
          <svg
            class="drawing"
            width={width}
            height={bottom + (isNarrow ? 20 : 0)}
            aria-hidden="true"
          >
            {phasesOf(stages).map(({ phase, start, count }) => (
              <g key={start} transform={`translate(${gutter + start * columnWidth})`}>
                <rect
                  class="band"
                  x="3"
                  y="20"
                  width={count * columnWidth - 6}
                  height={bottom - 20}
                />
                <text class="phase" x={(count * columnWidth) / 2} y="12">
                  {words.phases[phase]}
                </text>
              </g>
            ))}
            <g class="grid">
              {GRID.map((score) => {
                const y = EMOTION_TOP + emotionHeight * (1 - score / 100)
                return <path key={score} d={`M${gutter + 3},${y}H${width - 3}`} />
              })}
              {[0, 50, 100].map((score) => {
                const y = easeTop + EASE_HEIGHT * (1 - score / 100)
                return <path key={score} d={`M${gutter + 3},${y}H${width - 3}`} />
              })}
            </g>
            {GRID.map((score, i) => (
              <g
                key={score}
                class="axis-face"
                transform={`translate(${(gutter - 26) / 2 - 2} ${EMOTION_TOP + emotionHeight * (1 - score / 100) - 11}) scale(.92)`}
              >
                <FaceLines point={i + 1} />
              </g>
            ))}
            <text class="panel-title panel-title-emotion" x={gutter + 12} y="38">
              {words.emotion}
            </text>
            <text class="panel-title panel-title-ease" x={gutter + 12} y={easeTop - 13}>
              {words.ease}
            </text>
            {[0, 50, 100].map((score) => (
              <text
                key={score}
                class="axis"
                x={gutter - 8}
                y={easeTop + EASE_HEIGHT * (1 - score / 100) + 4}
              >
                {score}
              </text>
            ))}
            <Panel
              kind="emotion"
              columns={columns('emotion')}
              top={EMOTION_TOP}
              height={emotionHeight}
              {...panel}
            />
            <Panel
              kind="ease"
              columns={columns('ease')}
              top={easeTop}
              height={EASE_HEIGHT}
              {...panel}
            />
            {isNarrow &&
              columns('emotion').map(({ stage, x }, i) => (
                <text key={stage} class="stage-number" x={x} y={bottom + 17}>
                  {i + 1}
                </text>
              ))}
          </svg>
        </div>
        <StageLabels stages={stages} gutter={gutter} isNarrow={isNarrow} reader={reader} />
      </div>
      <Legend
        reader={reader}
        hasTarget={stages.some((stage) => targetOf(stage, 'emotion') !== null)}
        hasWow={layoutOf(map.layout) === 'cards'}
      />
      <CurveTable stages={stages} reader={reader} />
    </figure>
  )
}

function targetOf({ gap, ...stage }: StageFigures, question: 'emotion' | 'ease'): number | null {
  const { mean } = stage[question]
  const distance = gap[question]
  return mean && distance !== null ? (mean.value - distance - 1) * 25 : null
}

/** Neighbouring stages of one phase share a band. */
function phasesOf(stages: StageFigures[]) {
  const bands: { phase: StageFigures['phase']; start: number; count: number }[] = []
  for (const [start, { phase }] of stages.entries()) {
    const last = bands.at(-1)
    if (last?.phase === phase) last.count++
    else bands.push({ phase, start, count: 1 })
  }
  return bands
}

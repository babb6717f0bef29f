// The roles are written out because a phone's layout, `display: grid`, takes them away in some browsers:
// https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
// biome-ignore-all lint/a11y/noRedundantRoles: see above
// biome-ignore-all lint/a11y/useSemanticElements: see above

import type { JourneyMap, StageFigures } from '../map'
import type { Reader } from './reader'
import { TableHead } from './TableHead'
import { type Both, TouchpointRow } from './TouchpointRow'
import { layoutOf } from './ways'

interface Props {
  map: JourneyMap
  reader: Reader
}

/** Every touchpoint with its figures, grouped by stage. On phones the rows become cards. */
export function TouchpointTable({ map, reader }: Props) {
  const { words } = reader
  const both = bothIn(map, reader)
  const headings = [words.emotion, words.ease, words.foundDifficult]
  if (both) headings.push(both.heading)
  return (
    <section aria-labelledby="touchpoints">
      <h2 id="touchpoints">{words.touchpoints}</h2>
      <p class="lead">{words.touchpointsLead}</p>
      <table class="touchpoints" role="table" aria-labelledby="touchpoints">
        <TableHead headings={[words.touchpoint, ...headings]} />
        {map.stages.filter(hasTouchpoints).map((stage) => (
          <tbody key={stage.stage} role="rowgroup">
            <tr class="stage-row" role="row">
              <th role="rowheader" scope="rowgroup" colSpan={headings.length + 1}>
                {reader.stageName(stage.stage, stage.name)}
              </th>
            </tr>
            {stage.touchpoints.map((touchpoint) => (
              <TouchpointRow
                key={touchpoint.touchpoint}
                figures={touchpoint}
                {...(both && { both })}
                reader={reader}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function bothIn({ layout }: JourneyMap, { words }: Reader): Both | undefined {
  if (layoutOf(layout) === 'split') return undefined
  return layoutOf(layout) === 'grid3'
    ? { heading: words.flow, shareOf: ({ flow }) => flow }
    : { heading: words.bothBest, shareOf: ({ wow }) => wow.share }
}

function hasTouchpoints({ touchpoints }: StageFigures): boolean {
  return touchpoints.length > 0
}

// The roles are written out for the reason given in TouchpointTable.tsx.
// biome-ignore-all lint/a11y/noRedundantRoles: see above
// biome-ignore-all lint/a11y/useSemanticElements: see above

import type { JourneyMap } from '../map'
import { ReachRow } from './ReachRow'
import type { Reader } from './reader'
import { TableHead } from './TableHead'

interface Props {
  map: JourneyMap
  reader: Reader
}

/** Who was asked, and why the others were not, by touchpoint; nothing where nobody was held back. */
export function WhoWasAsked({ map: { reach, stages }, reader }: Props) {
  const { words } = reader
  if (!reach?.total.suppressed) return null
  const headings = [words.touchpoint, words.shown, words.notShown, words.whyNot]
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{words.reach}</h2>
      <p class="lead">{words.reachLead}</p>
      <table class="touchpoints reach" role="table" aria-labelledby="reach">
        <TableHead headings={headings} />
        {reach.stages.map((stage) => (
          <tbody key={stage.stage} role="rowgroup">
            <tr class="stage-row" role="row">
              <th role="rowheader" scope="rowgroup" colSpan={headings.length}>
                {reader.stageName(
                  stage.stage,
                  stages.find((one) => one.stage === stage.stage)?.name ?? {},
                )}
              </th>
            </tr>
            {stage.touchpoints.map((own) => (
              <ReachRow
                key={own.touchpoint}
                name={reader.touchpointName(own.touchpoint)}
                reach={own}
                reader={reader}
              />
            ))}
            {stage.touchpoints.length > 1 && (
              <ReachRow name={words.wholeStage} isSum reach={stage} reader={reader} />
            )}
          </tbody>
        ))}
        {reach.stages.length > 1 && (
          <tbody role="rowgroup">
            <ReachRow name={words.total} reach={reach.total} reader={reader} />
          </tbody>
        )}
      </table>
    </section>
  )
}

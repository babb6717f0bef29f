// The roles are written out for the reason given in TouchpointTable.tsx.
// biome-ignore-all lint/a11y/noRedundantRoles: see above
// biome-ignore-all lint/a11y/useSemanticElements: see above

import type { JourneyMap } from '../map'
import { FollowUpRow } from './FollowUpRow'
import { hasFollowUps, questionsOf } from './follow-up-questions'
import type { Reader } from './reader'
import { TableHead } from './TableHead'

interface Props {
  map: JourneyMap
  reader: Reader
}

/** The optional questions, as many as were answered, by touchpoint; nothing where none was. */
export function FollowUps({ map, reader }: Props) {
  const { words } = reader
  const questions = questionsOf(map.stages)
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="follow-ups">
      <h2 id="follow-ups">{words.followUps}</h2>
      <p class="lead">{words.followUpsLead}</p>
      <table class="touchpoints follow-ups" role="table" aria-labelledby="follow-ups">
        <TableHead
          headings={[
            words.touchpoint,
            ...questions.map((question) => words.followUpQuestions[question]),
          ]}
        />
        {map.stages.filter(hasFollowUps).map((stage) => {
          const told = stage.touchpoints.filter(hasFollowUps)
          return (
            <tbody key={stage.stage} role="rowgroup">
              <tr class="stage-row" role="row">
                <th role="rowheader" scope="rowgroup" colSpan={questions.length + 1}>
                  {reader.stageName(stage.stage, stage.name)}
                </th>
              </tr>
              {told.map((figures) => (
                <FollowUpRow
                  key={figures.touchpoint}
                  name={reader.touchpointName(figures.touchpoint)}
                  followUps={figures.followUps}
                  questions={questions}
                  reader={reader}
                />
              ))}
              {told.length > 1 && (
                <FollowUpRow
                  name={words.wholeStage}
                  isSum
                  followUps={stage.followUps}
                  questions={questions}
                  reader={reader}
                />
              )}
            </tbody>
          )
        })}
      </table>
    </section>
  )
}

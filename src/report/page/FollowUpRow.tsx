// The roles are written out for the reason given in TouchpointTable.tsx.
// biome-ignore-all lint/a11y/noRedundantRoles: see above
// biome-ignore-all lint/a11y/useSemanticElements: see above

import type { FollowUp } from '../../model/answer'
import type { FollowUpFigures } from '../follow-up-figures'
import { FollowUpCell } from './FollowUpCell'
import { followUpText } from './follow-up-text'
import type { Reader } from './reader'

interface Props {
  name: string
  /** Whether it sums up the rows above it. */
  isSum?: boolean
  followUps: FollowUpFigures
  questions: FollowUp[]
  reader: Reader
}

/** One touchpoint, or a whole stage, with a cell for each question that the table has. */
export function FollowUpRow({ name, isSum, followUps, questions, reader }: Props) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class={isSum ? 'soft' : 'name'}>{name}</span>
      </th>
      {questions.map((question, i) => {
        const text = followUpText(followUps, question, reader)
        return (
          <td
            key={question}
            role="cell"
            // A phone leaves out what was not asked: the others must still find their headings.
            aria-colindex={i + 2}
            class={text ? undefined : 'unasked'}
            data-label={reader.words.followUpQuestions[question]}
          >
            <FollowUpCell text={text} reader={reader} />
          </td>
        )
      })}
    </tr>
  )
}

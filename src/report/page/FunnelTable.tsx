import type { Funnel } from '../map'
import { FunnelRow } from './FunnelRow'
import type { Reader } from './reader'

interface Props {
  /** Id of the heading that names the table. */
  heading: string
  /** What the rows are. */
  of: string
  rows: { name: string; funnel: Funnel }[]
  /** The sum of the rows, where it says something. */
  total?: { name: string; funnel: Funnel }
  reader: Reader
}

/** From seen to answered, row by row. */
export function FunnelTable({ heading, of, rows, total, reader }: Props) {
  const { words } = reader
  return (
    <table class="funnel" aria-labelledby={heading}>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{words.response}</th>
          <th scope="col">{words.seen}</th>
          <th scope="col">{words.answeredEmotion}</th>
          <th scope="col">{words.answeredEase}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FunnelRow key={row.name} {...row} reader={reader} />
        ))}
      </tbody>
      {total && (
        <tfoot>
          <FunnelRow {...total} reader={reader} />
        </tfoot>
      )}
    </table>
  )
}

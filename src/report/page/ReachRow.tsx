// The roles are written out for the reason given in TouchpointTable.tsx.
// biome-ignore-all lint/a11y/noRedundantRoles: see above
// biome-ignore-all lint/a11y/useSemanticElements: see above

import type { Reach } from '../map'
import type { Reader } from './reader'

interface Props {
  name: string
  /** Whether it sums up the rows above it. */
  isSum?: boolean
  reach: Reach
  reader: Reader
}

/** One touchpoint, or a whole stage: how often it was shown, and why it was not. */
export function ReachRow({ name, isSum, reach, reader }: Props) {
  const { words, numbers } = reader
  const { shown, suppressed, reasons } = reach
  const wanted = shown + suppressed
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class={isSum ? 'soft' : 'name'}>{name}</span>
      </th>
      <td role="cell" data-label={words.shown}>
        <strong>{numbers.whole(shown)}</strong>{' '}
        {wanted > 0 && <span class="share">{numbers.percent(shown / wanted)}</span>}
        <span class="step" aria-hidden="true">
          <span style={{ inlineSize: `${wanted ? (100 * shown) / wanted : 0}%` }} />
        </span>
      </td>
      <td role="cell" data-label={words.notShown}>
        {numbers.whole(suppressed)}
      </td>
      <td role="cell" class="why-not" data-label={words.whyNot}>
        {reasons.length === 0 && <span class="soft">–</span>}
        <ul>
          {reasons.map(({ reason, n }) => (
            <li key={reason}>
              <span class="often">{numbers.whole(n)}</span>{' '}
              {words.suppressed[reason] ?? words.other}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

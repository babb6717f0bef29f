// The roles are written out for the reason given in TouchpointTable.tsx.
// biome-ignore-all lint/a11y/noRedundantRoles: see above
// biome-ignore-all lint/a11y/useSemanticElements: see above

import type { TouchpointFigures } from '../map'
import type { Share } from '../statistics/wilson'
import { Mark } from './Mark'
import { marksOf } from './marks-of'
import { Parts } from './Parts'
import type { Reader } from './reader'
import { ScaleCell } from './ScaleCell'
import { ShareCell } from './ShareCell'

interface Props {
  figures: TouchpointFigures
  /** What is said of both questions at once; missing where nobody was asked both. */
  both?: Both
  reader: Reader
}

/** A share of people who answered both questions, and what it is called. */
export interface Both {
  heading: string
  shareOf(figures: TouchpointFigures): Share | null
}

const REASONS_SHOWN = 3

/** One touchpoint: what it is, how it felt, how easy it was, and the two shares that mark it. */
export function TouchpointRow({ figures, both, reader }: Props) {
  const { words, numbers } = reader
  const reasons = figures.reasons.flatMap(({ reason, label, share }) =>
    share ? [`${reader.reasonName(reason, label)} ${numbers.percent(share.p)}`] : [],
  )
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class="name">{reader.touchpointName(figures.touchpoint)}</span>
        <span class="marks">
          {marksOf(figures).map((kind) => (
            <Mark key={kind} kind={kind} label={words[kind]} />
          ))}
        </span>
        {reasons.length > 0 && (
          <span class="soft">
            {words.reasons} <Parts parts={reasons.slice(0, REASONS_SHOWN)} />
          </span>
        )}
      </th>
      <td role="cell" data-label={words.emotion}>
        <ScaleCell figures={figures.emotion} points={words.emotionPoints} reader={reader} />
      </td>
      <td role="cell" data-label={words.ease}>
        <ScaleCell figures={figures.ease} points={words.easePoints} reader={reader} />
      </td>
      <td role="cell" data-label={words.foundDifficult}>
        <ShareCell share={figures.ease.low} reader={reader} />
      </td>
      {both && (
        <td role="cell" data-label={both.heading}>
          <ShareCell share={both.shareOf(figures)} reader={reader} />
        </td>
      )}
    </tr>
  )
}

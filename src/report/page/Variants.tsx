// The roles are written out for the reason given in TouchpointTable.tsx.
// biome-ignore-all lint/a11y/noRedundantRoles: see above
// biome-ignore-all lint/a11y/useSemanticElements: see above

import { OTHER } from '../../model/cube'
import type { JourneyMap } from '../map'
import type { VariantDifference } from '../variant-figures'
import type { Reader } from './reader'
import { ScaleCell } from './ScaleCell'
import { TableHead } from './TableHead'
import { fill } from './words'

interface Props {
  map: JourneyMap
  reader: Reader
}

/** The wordings of touchpoints that have several, side by side; nothing where none has. */
export function Variants({ map, reader }: Props) {
  const { words } = reader
  const nameOf = (id: string) => (id === OTHER ? words.other : id)
  const compared = map.stages
    .flatMap(({ touchpoints }) => touchpoints)
    .flatMap(({ touchpoint, variants }) => (variants ? [{ touchpoint, ...variants }] : []))
  if (compared.length === 0) return null

  function told(difference: VariantDifference): string {
    if (difference === 'none') return words.variantsAlike
    if (difference === 'collecting') return words.variantsCollecting
    const { higher, lower, by } = difference
    const points = (figure: number) => reader.numbers.decimal(figure)
    return fill(words.variantsDiffer, {
      ...{ higher: nameOf(higher), lower: nameOf(lower), by: points(by.value) },
      ...{ lo: points(by.lo), hi: points(by.hi) },
    })
  }

  return (
    <section aria-labelledby="variants">
      <h2 id="variants">{words.variants}</h2>
      <p class="lead">{words.variantsLead}</p>
      <table class="touchpoints variants" role="table" aria-labelledby="variants">
        <TableHead headings={[words.variant, words.emotion, words.ease]} />
        {compared.map(({ touchpoint, variants, emotion, ease }) => (
          <tbody key={touchpoint} role="rowgroup">
            <tr class="stage-row" role="row">
              <th role="rowheader" scope="rowgroup" colSpan={3}>
                {reader.touchpointName(touchpoint)}
              </th>
            </tr>
            {variants.map((own) => (
              <tr key={own.variant} role="row">
                <th role="rowheader" scope="row">
                  <span class="name">{nameOf(own.variant)}</span>
                </th>
                <td role="cell" data-label={words.emotion}>
                  <ScaleCell figures={own.emotion} points={words.emotionPoints} reader={reader} />
                </td>
                <td role="cell" data-label={words.ease}>
                  <ScaleCell figures={own.ease} points={words.easePoints} reader={reader} />
                </td>
              </tr>
            ))}
            <tr role="row">
              <th role="rowheader" scope="row">
                <span class="soft">{words.variantsCompared}</span>
              </th>
              <td role="cell" data-label={words.emotion}>
                {told(emotion)}
              </td>
              <td role="cell" data-label={words.ease}>
                {told(ease)}
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  )
}

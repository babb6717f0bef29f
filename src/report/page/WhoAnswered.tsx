import type { JourneyMap } from '../map'
import { FunnelTable } from './FunnelTable'
import type { Reader } from './reader'

interface Props {
  map: JourneyMap
  reader: Reader
}

/** From the people who saw the question to those who answered it: by stage, then by its place. */
export function WhoAnswered({ map, reader }: Props) {
  const { words } = reader
  const stages = map.stages.filter(({ funnel }) => funnel.seen > 0)
  return (
    <section aria-labelledby="funnel">
      <h2 id="funnel">{words.funnel}</h2>
      <p class="lead">{words.funnelLead}</p>
      <FunnelTable
        heading="funnel"
        of={words.stage}
        rows={stages.map(({ stage, name, funnel }) => ({
          name: reader.stageName(stage, name),
          funnel,
        }))}
        total={{ name: words.total, funnel: map.funnel }}
        reader={reader}
      />
      <h3 id="by-place">{words.byPlace}</h3>
      <FunnelTable
        heading="by-place"
        of={words.place}
        rows={map.sources.map((funnel) => ({
          name: words.sources[funnel.source] ?? funnel.source,
          funnel,
        }))}
        reader={reader}
      />
    </section>
  )
}

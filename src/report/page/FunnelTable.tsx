import type { Funnel, JourneyMap } from '../map'
import type { Reader } from './reader'
import { ShareCell } from './ShareCell'

interface Props {
  map: JourneyMap
  reader: Reader
}

/** From seen to answered, per stage and per source. */
export function FunnelTable({ map, reader }: Props) {
  const { words } = reader
  const stages = map.stages.filter(({ funnel }) => funnel.seen > 0)
  return (
    <section aria-labelledby="funnel">
      <h2 id="funnel">{words.funnel}</h2>
      <p class="lead">{words.funnelLead}</p>
      {/* A scroller must be reachable by keyboard where the table is wider than the screen. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section class="scroller" tabIndex={0} aria-label={words.funnelLead}>
        <table class="funnel">
          <thead>
            <tr>
              <th scope="col">{words.stage}</th>
              <th scope="col">{words.response}</th>
              <th scope="col">{words.seen}</th>
              <th scope="col">{words.answeredEmotion}</th>
              <th scope="col">{words.answeredEase}</th>
            </tr>
          </thead>
          <tbody>
            {stages.map((stage) => (
              <Row
                key={stage.stage}
                name={reader.stageName(stage.stage, stage.name)}
                funnel={stage.funnel}
                reader={reader}
              />
            ))}
          </tbody>
          <tbody class="totals">
            {map.sources.map((source) => (
              <Row
                key={source.source}
                name={words.sources[source.source] ?? source.source}
                funnel={source}
                reader={reader}
              />
            ))}
            <Row name={words.total} funnel={map.funnel} reader={reader} />
          </tbody>
        </table>
      </section>
    </section>
  )
}

interface RowProps {
  name: string
  funnel: Funnel
  reader: Reader
}

function Row({ name, funnel, reader }: RowProps) {
  const part = (n: number) => `${funnel.seen ? (100 * n) / funnel.seen : 0}%`
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <ShareCell share={funnel.response} reader={reader} />
      </td>
      {[funnel.seen, funnel.emotion, funnel.ease].map((n, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the three steps never change places
        <td key={i}>
          <span class="step-n">{reader.numbers.whole(n)}</span>
          <span class="step" aria-hidden="true">
            <span style={{ inlineSize: part(n) }} />
          </span>
        </td>
      ))}
    </tr>
  )
}

import type { Funnel } from '../map'
import type { Reader } from './reader'
import { ShareCell } from './ShareCell'

interface Props {
  name: string
  funnel: Funnel
  reader: Reader
}

/** How many saw the question and how many answered it, each as a number and a bar. */
export function FunnelRow({ name, funnel, reader }: Props) {
  const steps = [funnel.seen, funnel.emotion, funnel.ease]
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <ShareCell share={funnel.response} reader={reader} />
      </td>
      {steps.map((n, i) => (
        <td key={i}>
          {reader.numbers.whole(n)}
          <span class="step" aria-hidden="true">
            <span style={{ inlineSize: `${funnel.seen ? (100 * n) / funnel.seen : 0}%` }} />
          </span>
        </td>
      ))}
    </tr>
  )
}

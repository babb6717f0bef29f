import { MINIMUM_N } from '../statistics/sample'
import type { FollowUpText } from './follow-up-text'
import { Parts } from './Parts'
import type { Reader } from './reader'
import { fill } from './words'

interface Props {
  text: FollowUpText | null
  reader: Reader
}

/** Figure, interval, n and distribution of an optional question; a dash where nobody answered it. */
export function FollowUpCell({ text, reader: { words, numbers } }: Props) {
  if (!text) return <span class="soft">–</span>
  const { n, sample, figure, parts, more } = text
  if (!figure) {
    return <span class="waiting">{fill(words.collecting, { n, min: MINIMUM_N })}</span>
  }
  const spread = parts.map((part) => `${part.name}: ${numbers.whole(part.n)}`).join(', ')
  return (
    <span>
      <strong>{figure.value}</strong>{' '}
      <span class="bounds">
        <span class="unseen">{words.interval}: </span>
        {figure.bounds}
      </span>
      <span class="spread" role="img" aria-label={spread} title={spread}>
        {parts.map(({ name, n, tone }) => (
          <span key={name} class={`spread-${tone}`} style={{ flexGrow: n }} />
        ))}
      </span>
      <span class="soft">
        <Parts
          parts={[`n = ${numbers.whole(n)}`, ...(sample === 'small' ? [words.smallSample] : [])]}
        />
      </span>
      {more.length > 0 && (
        <span class="soft">
          <Parts parts={more} />
        </span>
      )}
    </span>
  )
}

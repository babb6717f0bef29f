import type { Share } from '../statistics/wilson'
import type { Reader } from './reader'

interface Props {
  share: Share | null
  reader: Reader
}

/** A share with its interval; a dash where too few answered. */
export function ShareCell({ share, reader: { words, numbers } }: Props) {
  if (!share) return <span class="soft">–</span>
  return (
    <span>
      <strong>{numbers.percent(share.p)}</strong>{' '}
      <span class="bounds">
        <span class="unseen">{words.interval}: </span>
        {numbers.percentBounds(share)}
      </span>
      <span class="soft">n = {numbers.whole(share.n)}</span>
    </span>
  )
}

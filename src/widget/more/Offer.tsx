import type { Recovery } from '../../model/answer'
import type { RecoveryRoute } from '../../model/question'
import type { Words } from '../../model/words'

interface Props {
  words: Words
  /** The way to a person, where it is offered. */
  route: RecoveryRoute
  onRecovery(outcome: Recovery): void
}

/** The offer to help. Both ways out are plain buttons of one size: nobody is talked into either. */
export function Offer({ words, route, onRecovery }: Props) {
  const isCall = /^(mailto|tel):/i.test(route.url)
  return (
    <div class="row">
      <button type="button" part="later" onClick={() => onRecovery('declined')}>
        {words.later}
      </button>
      <a
        part="help"
        href={route.url}
        // The page stays where it is: the person may be in the middle of something.
        target={isCall ? '_self' : '_blank'}
        rel="noopener"
        onClick={() => onRecovery('taken')}
      >
        {route.label ?? words.recoveryLink}
      </a>
    </div>
  )
}

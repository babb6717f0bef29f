import type { Recovery } from '../../model/answer'
import type { RecoveryRoute } from '../../model/question'
import type { MoreWords } from '../../model/words'

interface Props {
  words: MoreWords
  /** The way to a person, where it is offered. */
  route: RecoveryRoute
  onRecovery(outcome: Recovery): void
}

/**
 * The offer to help: a link, or a button where the page itself opens what helps. Both ways out are
 * plain and of one size: nobody is talked into either.
 */
export function Offer({ words, route, onRecovery }: Props) {
  const { url, label = words.recoveryLink } = route
  const take = () => onRecovery('taken')
  return (
    <div class="row">
      <button type="button" part="later" onClick={() => onRecovery('declined')}>
        {words.later}
      </button>
      {url ? (
        <a
          part="help"
          href={url}
          // The page stays where it is: the person may be in the middle of something.
          target={/^(mailto|tel):/i.test(url) ? '_self' : '_blank'}
          rel="noopener"
          onClick={take}
        >
          {label}
        </a>
      ) : (
        <button type="button" part="help" onClick={take}>
          {label}
        </button>
      )}
    </div>
  )
}

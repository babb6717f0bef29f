import { useLayoutEffect, useState } from 'preact/hooks'
import { COMMENT_LENGTH } from '../model/answer'
import { createDraft } from './draft'

interface Props {
  label: string
  value: string
  onSave(comment: string): void
}

/** The comment. Whatever ends the typing saves it: a rest, leaving the field, the card or the page. */
export function Comment({ label, value, onSave }: Props) {
  const [draft] = useState(() => createDraft(value, onSave))

  useLayoutEffect(() => {
    document.addEventListener('visibilitychange', draft.save)
    window.addEventListener('pagehide', draft.save)
    return () => {
      document.removeEventListener('visibilitychange', draft.save)
      window.removeEventListener('pagehide', draft.save)
      draft.save()
    }
  }, [draft])

  return (
    <label>
      {label}
      <textarea
        part="comment"
        rows={2}
        maxLength={COMMENT_LENGTH}
        defaultValue={value}
        onInput={(event) => draft.write(event.currentTarget.value)}
        onBlur={draft.save}
      />
    </label>
  )
}

import { guarded } from '../../model/guarded'

/** Typing rests this long before the comment is saved. */
const REST_MS = 800

/** A comment that is being typed. */
export interface Draft {
  write(text: string): void
  /** Saves now what has changed since the last time. */
  save(): void
}

/**
 * Saves a comment while it is typed; an emptied one is saved too, so that it can be taken back. One that
 * is to be redacted is saved when it is left: half a number cannot be told from any other.
 */
export function createDraft(
  onSave: (comment: string) => void,
  redact?: (comment: string) => string,
): Draft {
  let saved = ''
  let text = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  function save() {
    clearTimeout(timer)
    const typed = text.trim()
    const comment = redact?.(typed) ?? typed
    if (comment === saved) return
    saved = comment
    onSave(comment)
  }

  function write(typed: string) {
    text = typed
    clearTimeout(timer)
    if (!redact) timer = setTimeout(guarded(save), REST_MS)
  }

  return { write, save }
}

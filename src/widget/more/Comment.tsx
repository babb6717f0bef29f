import { COMMENT_LENGTH } from '../../model/answer'

interface Props {
  label: string
  /** What it starts with; while it is typed in, the field itself holds the text. */
  value: string
  onType(text: string): void
  onLeave(): void
}

/** The optional comment, with its label in sight: a placeholder goes when one needs it. */
export function Comment({ label, value, onType, onLeave }: Props) {
  return (
    <label>
      {label}
      <textarea
        part="comment"
        rows={2}
        maxLength={COMMENT_LENGTH}
        defaultValue={value}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </label>
  )
}

import type { ComponentChildren } from 'preact'

interface Props {
  parts: ComponentChildren[]
}

/** Short facts in a row, with a dot between them; a line breaks between two facts, not inside one. */
export function Parts({ parts }: Props) {
  return parts.map((part, i) => (
    <span key={i}>
      <span class="part">
        {part}
        {i < parts.length - 1 && ' ·'}
      </span>{' '}
    </span>
  ))
}

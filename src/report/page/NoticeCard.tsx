import type { Notice } from './words'

interface Props {
  notice: Notice
  action?: { label: string; onClick(): void }
}

/** A message in place of the map, announced when it appears. */
export function NoticeCard({ notice, action }: Props) {
  return (
    <div class="notice" role="alert">
      <h2>{notice.title}</h2>
      <p>{notice.text}</p>
      {action && (
        <button type="button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  )
}

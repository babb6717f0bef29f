import type { ComponentChildren } from 'preact'

interface Item {
  touchpoint: string
  /** Name of the touchpoint. */
  name: string
  /** Name of the stage. */
  stage: string
  text: string
  marks?: ComponentChildren
}

interface Props {
  kind: 'act' | 'leave' | 'undecided'
  title: string
  /** Said in place of an empty list. */
  none: string
  items: Item[]
}

/** One of the three lists. */
export function ToDoList({ kind, title, none, items }: Props) {
  return (
    <div class={`list list-${kind}`}>
      <h3>
        {title} <span class="count">{items.length}</span>
      </h3>
      {items.length === 0 && <p class="soft">{none}</p>}
      <ul>
        {items.map(({ touchpoint, name, stage, text, marks }) => (
          <li key={`${stage} ${touchpoint}`}>
            <p class="name">
              {name} <span class="soft">{stage}</span>
            </p>
            <p>{text}</p>
            {marks && <p class="marks">{marks}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}

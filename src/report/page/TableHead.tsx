// A phone's layout, `display: grid`, takes the roles of a table away in some browsers:
// https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
// biome-ignore-all lint/a11y/noRedundantRoles: see above

interface Props {
  headings: string[]
}

/** The headings of a table whose rows become cards on phones. */
export function TableHead({ headings }: Props) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {headings.map((heading) => (
          <th key={heading} role="columnheader" scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
  )
}

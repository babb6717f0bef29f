interface Props {
  text: string
}

/** The heading of a step: it names the card and its groups, and takes the focus where nothing else can. */
export function Heading({ text }: Props) {
  return (
    <h2 id="question" part="question" tabIndex={-1}>
      {text}
    </h2>
  )
}

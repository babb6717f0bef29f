interface Props {
  label: string
  options: { value: string; label: string }[]
  chosen: string
  onChoose(value: string): void
}

/** One of a few, all in sight: a row of radio buttons, so that arrows move and Space chooses. */
export function Choice({ label, options, chosen, onChoose }: Props) {
  return (
    <fieldset class="choice">
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={label}
            value={option.value}
            checked={option.value === chosen}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}

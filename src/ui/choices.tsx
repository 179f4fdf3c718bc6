import './choices.css'

interface RadiosProps<T extends string> {
  /** `data-part`, and the name that the group's buttons share. */
  readonly part: string
  readonly legend: string
  /** Words by choice, in their order. */
  readonly options: readonly (readonly [choice: T, word: string])[]
  readonly chosen: T
  readonly onChoose: (choice: T) => void
}

/** One of a few, side by side. */
export function Radios<T extends string>({ part, legend, options, chosen, onChoose }: RadiosProps<T>) {
  return (
    <fieldset class="choices" data-part={part}>
      <legend class="field-label">{legend}</legend>
      {options.map(([option, word]) => (
        <label key={option} class="choice">
          <input
            type="radio"
            name={part}
            value={option}
            checked={chosen === option}
            onChange={() => onChoose(option)}
          />
          {word}
        </label>
      ))}
    </fieldset>
  )
}

interface CheckboxProps {
  readonly part: string
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Yes or no. */
export function Checkbox({ part, label, checked, onChange }: CheckboxProps) {
  return (
    <label class="choice" data-part={part}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  )
}

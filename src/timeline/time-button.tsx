import { TimeIcon, type TimeIconName } from './time-icon'

interface ButtonProps {
  readonly name: string
  readonly icon: TimeIconName
  readonly part: string
  readonly onPress: () => void
  readonly strong?: boolean
  /** There is nothing for it to do now. */
  readonly off?: boolean
}

/** A button of the dock: an outline with its name for the ear and the pointer. */
export function TimeButton({ name, icon, part, onPress, strong = false, off = false }: ButtonProps) {
  return (
    <button
      type="button"
      class={`time-button${strong ? ' is-strong' : ''}`}
      data-part={part}
      aria-label={name}
      title={name}
      disabled={off}
      onClick={onPress}
    >
      <TimeIcon name={icon} />
    </button>
  )
}

import { Icon, type IconName } from './icon'
import './icon-button.css'

interface IconButtonProps {
  /** What it does, for the ear and for a pointer that rests on it. */
  readonly name: string
  readonly icon: IconName
  /** Its `data-part`. */
  readonly part: string
  readonly onPress?: () => void
  /** The one that matters most among its neighbours. */
  readonly strong?: boolean
  /** There is nothing for it to do now. */
  readonly off?: boolean
  /** The id of the popover that it opens and closes. */
  readonly opens?: string
  /** The name stands beside the icon too. */
  readonly named?: boolean
}

/** A button that is an icon, with its name in words. */
export function IconButton({
  name,
  icon,
  part,
  onPress,
  strong = false,
  off = false,
  opens,
  named = false,
}: IconButtonProps) {
  return (
    <button
      type="button"
      class={strong ? 'icon-button button-strong' : 'icon-button'}
      data-part={part}
      aria-label={name}
      title={name}
      disabled={off}
      popovertarget={opens}
      onClick={onPress}
    >
      <Icon name={icon} />
      {named && <span class="icon-button-name">{name}</span>}
    </button>
  )
}

import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import './popover.css'
import { useCover } from './use-cover'

interface PopoverProps {
  /** `data-part` of the button; the panel's is this with `-items`. */
  readonly part: string
  /** Accessible name of the button. */
  readonly label: string
  /** What the button shows. */
  readonly sign: ComponentChildren
  /** What the panel holds, drawn while it is open; `close` gives the focus back to the button. */
  readonly children: (close: () => void) => ComponentChildren
}

/** Room between a button and its panel, and between a panel and the screen's edge, CSS px. */
const GAP_PX = 8
/** With less room than this beside its button a panel takes the whole height of the screen, over the button. */
const LEAST_PX = 240

/**
 * Puts a panel at the inline end of its button: below it in the upper half of the screen, above it in the lower, never
 * beyond the screen's edge; what does not fit scrolls.
 */
function placeBy(button: HTMLElement, panel: HTMLElement): void {
  const { top, bottom, left, right } = button.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const rtl = getComputedStyle(button).direction === 'rtl'
  const below = top < clientHeight / 2
  const roomPx = (below ? clientHeight - bottom : top) - 2 * GAP_PX
  const fits = roomPx >= LEAST_PX
  const topPx = fits ? bottom + GAP_PX : GAP_PX
  Object.assign(panel.style, {
    top: below || !fits ? `${topPx}px` : 'auto',
    bottom: below || !fits ? 'auto' : `${clientHeight - top + GAP_PX}px`,
    left: rtl ? `${Math.max(0, left)}px` : 'auto',
    right: rtl ? 'auto' : `${Math.max(0, clientWidth - right)}px`,
    maxBlockSize: `${fits ? roomPx : clientHeight - 2 * GAP_PX}px`,
  })
}

/**
 * A button and the panel that it discloses: the browser's own popover, which Escape and a press beside it close. It
 * closes too when the focus goes elsewhere.
 */
export function Popover({ part, label, sign, children }: PopoverProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const close = () => panel.current?.hidePopover()
  useCover(open, close)
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node)) return
    if (!panel.current?.contains(relatedTarget) && !button.current?.contains(relatedTarget)) close()
  }
  return (
    <>
      <button
        type="button"
        ref={button}
        class="button tool"
        data-part={part}
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        popovertarget={id}
        onFocusOut={leave}
      >
        {sign}
      </button>
      <div
        id={id}
        ref={panel}
        popover="auto"
        class="popover"
        data-part={`${part}-items`}
        onFocusOut={leave}
        onBeforeToggle={({ newState }) => {
          if (newState === 'open' && button.current && panel.current) placeBy(button.current, panel.current)
          setOpen(newState === 'open')
        }}
      >
        {open && children(close)}
      </div>
    </>
  )
}

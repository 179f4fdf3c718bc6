import { actions } from '../state/actions'
import { store } from '../state/store'
import { SPEED_LIMITS } from '../state/view'
import { fitAxis, zoomCloser, zoomFarther } from './axis-buttons'
import { stepToEvent, togglePlay } from './playback'

/** Does this element use the space bar or letters itself? */
function usesKeys(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input, select, textarea, button, a[href], summary, dialog, [popover], [contenteditable]',
    ) !== null
  )
}

function scaleSpeed(factor: number): void {
  const speed = store.getState().view.speed * factor
  actions.choose({ speed: Math.min(SPEED_LIMITS.max, Math.max(SPEED_LIMITS.min, Number(speed.toFixed(2)))) })
}

/** Keys that work while the focus is in the dock. */
const DOCK_KEYS: Readonly<Record<string, () => void>> = {
  '+': zoomCloser,
  '=': zoomCloser,
  '-': zoomFarther,
  '0': fitAxis,
  ',': () => stepToEvent('previous'),
  '.': () => stepToEvent('next'),
  '<': () => scaleSpeed(1 / 2),
  '>': () => scaleSpeed(2),
}

export function pressTimeKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof Element && event.target.closest('input, select, [popover]')) return
  const act = Object.hasOwn(DOCK_KEYS, event.key) ? DOCK_KEYS[event.key] : undefined
  if (!act) return
  event.preventDefault()
  act()
}

/** The space bar plays wherever no control uses it, until the returned function is called. */
export function listenForSpace(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (usesKeys(event.target) || event.repeat || store.getState().session.dialog !== null) return
    event.preventDefault()
    togglePlay()
  }
  document.addEventListener('keydown', press)
  return () => document.removeEventListener('keydown', press)
}

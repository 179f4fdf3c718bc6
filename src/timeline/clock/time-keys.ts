import type { App } from '../../state/app'
import { isChord, isTyping, keyMeant, SHORTCUTS, TYPED_IN } from '../../ui/keys'
import { SPEED_LIMITS } from '../../view/view'
import { fitAxis, panEarlier, panLater, zoomCloser, zoomFarther } from '../axis/axis-moves'
import { stepToEvent, togglePlay } from './playback'

const PRESSED = `${TYPED_IN}, input, button, a[href], summary, [role="switch"], [role="gridcell"], [role="row"]`

/** Does this element use the space bar itself? */
function pressesControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(PRESSED) !== null
}

function scaleSpeed({ store, actions }: App, factor: number): void {
  const speed = store.getState().view.speed * factor
  actions.choose({ speed: Math.min(SPEED_LIMITS.max, Math.max(SPEED_LIMITS.min, Number(speed.toFixed(2)))) })
}

/** Keys that work while the focus is in the dock. */
const DOCK_KEYS: ReadonlyMap<string, (app: App) => void> = new Map([
  [SHORTCUTS.closer, zoomCloser],
  ['=', zoomCloser],
  [SHORTCUTS.farther, zoomFarther],
  [SHORTCUTS.fit, fitAxis],
  [SHORTCUTS.earlier, panEarlier],
  [SHORTCUTS.later, panLater],
  [SHORTCUTS.slower, (app) => scaleSpeed(app, 1 / 2)],
  [SHORTCUTS.faster, (app) => scaleSpeed(app, 2)],
])

/** Keys that work anywhere; the space bar is not a letter, so nothing switches it off. */
const PAGE_KEYS: ReadonlyMap<string, (app: App) => void> = new Map([
  [SHORTCUTS.play, togglePlay],
  [SHORTCUTS.previous, (app) => stepToEvent(app, 'previous')],
  [SHORTCUTS.next, (app) => stepToEvent(app, 'next')],
])

export function pressDockKey(app: App, event: KeyboardEvent): void {
  if (isChord(event) || (event.target instanceof Element && event.target.closest('[popover]'))) return
  const act = DOCK_KEYS.get(keyMeant(event))
  if (!act) return
  event.preventDefault()
  act(app)
}

/** Plays and steps wherever no control uses these keys itself, until the returned function is called. */
export function watchTimeKeys(app: App): () => void {
  const press = (event: KeyboardEvent) => {
    const key = keyMeant(event)
    const act = PAGE_KEYS.get(key)
    const { dialog, letterKeys } = app.store.getState().session
    if (!act || isChord(event) || event.defaultPrevented || dialog !== null) return
    if (
      key === SHORTCUTS.play
        ? event.repeat || pressesControl(event.target)
        : !letterKeys || isTyping(event.target)
    ) {
      return
    }
    event.preventDefault()
    act(app)
  }
  document.addEventListener('keydown', press)
  return () => document.removeEventListener('keydown', press)
}

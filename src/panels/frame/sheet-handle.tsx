import { useRef } from 'preact/hooks'
import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'
import { neighbourRest, PRESS_PX, restAfterDrag, restAfterPress } from './sheet-rest'

/** Pulls the sheet up and down; a press or the arrow keys do the same, so nobody has to drag. */
export function SheetHandle() {
  const { actions } = useApp()
  const { words } = useMessages()
  const rest = useStore((state) => state.session.sheet.rest)
  const startY = useRef<number | null>(null)
  const dragged = useRef(false)
  const end = (y: number) => {
    const byPx = startY.current === null ? 0 : startY.current - y
    startY.current = null
    dragged.current = Math.abs(byPx) >= PRESS_PX
    if (dragged.current) actions.setSheet({ rest: restAfterDrag(rest, byPx, window.innerHeight) })
  }
  return (
    <button
      type="button"
      class="sheet-handle"
      data-part="sheet-handle"
      aria-label={`${words.sheet.handle}: ${words.sheet.rests[rest]}`}
      onPointerDown={(press) => {
        startY.current = press.clientY
        dragged.current = false
        press.currentTarget.setPointerCapture(press.pointerId)
      }}
      onPointerUp={(release) => end(release.clientY)}
      onPointerCancel={() => {
        startY.current = null
      }}
      onClick={() => {
        if (!dragged.current) actions.setSheet({ rest: restAfterPress(rest) })
        dragged.current = false
      }}
      onKeyDown={(key) => {
        if (key.key !== 'ArrowUp' && key.key !== 'ArrowDown') return
        key.preventDefault()
        key.stopPropagation()
        actions.setSheet({ rest: neighbourRest(rest, key.key === 'ArrowUp' ? 1 : -1) })
      }}
    >
      <span class="sheet-grip" aria-hidden="true" />
    </button>
  )
}

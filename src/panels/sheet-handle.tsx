import { useRef } from 'preact/hooks'
import { actions } from '../state/actions'
import { useStore } from '../state/use-store'
import { neighbourRest, restAfterDrag, restAfterPress } from './sheet-rest'
import { useMessages } from './use-messages'

/** Pulls the sheet up and down; a press or the arrow keys do the same, so nobody has to drag. */
export function SheetHandle() {
  const { words } = useMessages()
  const rest = useStore((state) => state.session.sheet.rest)
  const startY = useRef<number | null>(null)
  const end = (y: number) => {
    const from = startY.current
    startY.current = null
    if (from === null) return
    const byPx = from - y
    actions.setSheet({
      rest: Math.abs(byPx) < 8 ? restAfterPress(rest) : restAfterDrag(rest, byPx, window.innerHeight),
    })
  }
  return (
    <button
      type="button"
      class="sheet-handle"
      data-part="sheet-handle"
      aria-label={`${words.sheet.handle}: ${words.sheet.rests[rest]}`}
      onPointerDown={(press) => {
        startY.current = press.clientY
        press.currentTarget.setPointerCapture(press.pointerId)
      }}
      onPointerUp={(release) => end(release.clientY)}
      onPointerCancel={() => {
        startY.current = null
      }}
      onClick={(press) => press.detail === 0 && actions.setSheet({ rest: restAfterPress(rest) })}
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

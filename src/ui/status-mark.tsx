import type { Status } from '../model/vocabulary'
import './signs.css'

/** The small sign of a status, drawn as the map draws its marks: fill and line say it, not colour. */
export function StatusMark({ status, sizePx = 14 }: { status: Status; sizePx?: number }) {
  return (
    <svg class="status-mark" width={sizePx} height={sizePx} viewBox="-8 -8 16 16" aria-hidden="true">
      <circle
        r="5.8"
        fill={status === 'confirmed' ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.6"
        stroke-dasharray={status === 'planned' ? '2.6 2' : undefined}
      />
      {status === 'reported' && <circle r="3" fill="currentColor" />}
      {status === 'disputed' && <path d="M0 -5.8A5.8 5.8 0 0 1 0 5.8Z" fill="currentColor" />}
      {status === 'denied' && <path d="M-7 7L7 -7" stroke="currentColor" stroke-width="1.8" />}
    </svg>
  )
}

import type { ComponentChildren } from 'preact'
import { useCallback, useRef } from 'preact/hooks'
import { useDrawnRows } from './use-drawn-rows'

const NONE_KEPT: readonly number[] = []

interface LongListProps {
  /** What the entries are of, in the order of the list: rows of an event table. */
  readonly rows: ArrayLike<number>
  /** How high an entry mostly is, CSS px. */
  readonly estimatePx: number
  readonly class?: string
  /** What an entry holds. */
  readonly children: (row: number) => ComponentChildren
}

/** A list of any length, of which only the entries on the screen are drawn. */
export function LongList({ rows, estimatePx, class: className, children }: LongListProps) {
  const list = useRef<HTMLUListElement>(null)
  const keyOf = useCallback((index: number) => rows[index] ?? -1, [rows])
  const drawn = useDrawnRows({ list, count: rows.length, estimatePx, keyOf, keep: NONE_KEPT })
  return (
    <ul class={className} ref={list}>
      {drawn.rows.flatMap(({ index, roomBeforePx }) => {
        const row = rows[index]
        if (row === undefined) return []
        return [
          roomBeforePx > 0 && <Room key={`before ${row}`} blockPx={roomBeforePx} />,
          <li
            key={row}
            ref={drawn.measure}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
          >
            {children(row)}
          </li>,
        ]
      })}
      {drawn.roomAfterPx > 0 && <Room key="after" blockPx={drawn.roomAfterPx} />}
    </ul>
  )
}

/** The height of entries that are not drawn. */
function Room({ blockPx }: { blockPx: number }) {
  return <li aria-hidden="true" style={{ blockSize: `${blockPx}px` }} />
}

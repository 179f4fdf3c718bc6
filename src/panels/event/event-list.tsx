import { useCallback, useRef } from 'preact/hooks'
import type { EventTable, Rows } from '../../record/event-table'
import { useDrawnRows } from '../../ui/use-drawn-rows'
import { EventButton } from './event-button'
import './event-list.css'

/** How high an entry mostly is, CSS px: a day and a title of one line. */
const ENTRY_PX = 48
const NONE_KEPT: readonly number[] = []

/** Events of these rows, each one press away; only those on the screen are drawn. */
export function EventList({
  table,
  rows,
  close = false,
}: {
  table: EventTable
  rows: Rows
  close?: boolean
}) {
  const list = useRef<HTMLUListElement>(null)
  const keyOf = useCallback((index: number) => rows[index] ?? -1, [rows])
  const drawn = useDrawnRows({ list, count: rows.length, estimatePx: ENTRY_PX, keyOf, keep: NONE_KEPT })
  return (
    <ul class="plain event-list" ref={list}>
      {drawn.rows.flatMap(({ index, roomBeforePx }) => {
        const row = rows[index]
        if (row === undefined) return []
        const event = table.event(row)
        return [
          roomBeforePx > 0 && <Room key={`before ${event.id}`} blockPx={roomBeforePx} />,
          <li
            key={event.id}
            ref={drawn.measure}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
          >
            <EventButton event={event} close={close} />
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

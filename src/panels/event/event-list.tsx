import type { EventTable, Rows } from '../../record/event-table'
import { LongList } from '../../ui/long-list'
import { EventButton } from './event-button'
import './event-list.css'

/** How high an entry mostly is, CSS px: a day and a title of one line. */
const ENTRY_PX = 48

/** Events of these rows, each one press away. */
export function EventList({
  table,
  rows,
  close = false,
}: {
  table: EventTable
  rows: Rows
  close?: boolean
}) {
  return (
    <LongList class="plain event-list" rows={rows} estimatePx={ENTRY_PX}>
      {(row) => <EventButton event={table.event(row)} close={close} />}
    </LongList>
  )
}

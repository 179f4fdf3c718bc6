import type { Rows } from '../../record/event-table'
import { legendEntries } from '../../record/legend'
import { Modal } from '../../ui/modal'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { LegendContent } from './legend-content'

function bothRows(some: Rows, others: Rows): Rows {
  const rows = new Uint32Array(some.length + others.length)
  rows.set(some)
  rows.set(others, some.length)
  return rows
}

/** What the marks that are on the map now mean. */
export function LegendDialog() {
  const { words } = useDialogMessages()
  const record = useStore((state) => state.record)
  const { table, shown, hidden } = useVisibleEvents()
  const inSpan = bothRows(shown, hidden.filtered)
  return (
    <Modal part="legend" title={words.legend.title}>
      {/* What is switched off stays listed, so that it can be switched on again. */}
      <LegendContent legend={legendEntries(table, inSpan, record)} switches />
    </Modal>
  )
}

import { useState } from 'preact/hooks'
import { formatNumber } from '../../i18n/format'
import { type Rows, rowsWhere } from '../../record/event-table'
import { Modal } from '../../ui/modal'
import { ShowEverything } from '../../ui/show-everything'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { ABSENCES, absenceOf } from '../../view/visible-events'
import { EventList } from '../event/lazy-event-list'

/** Everything that is not in view, by the reason, each still one press away. */
export function HiddenDialog() {
  const { lang, words } = useDialogMessages()
  const total = useStore((state) => state.record.table.size)
  const visible = useVisibleEvents()
  const { shown, hidden, unlocated } = visible
  const nothing = hidden.outside.length + hidden.filtered.length + hidden.undated.length === 0
  return (
    <Modal part="hidden" title={words.hidden.title}>
      <p tabIndex={-1}>
        {words.hidden.intro(
          formatNumber(shown.length, lang),
          words.counts.events(total, formatNumber(total, lang)),
        )}{' '}
        {nothing && words.hidden.none}
      </p>
      <ShowEverything class="button" />
      {ABSENCES.map((reason) => (
        <HiddenGroup
          key={reason}
          part={reason}
          title={words.hidden[reason]}
          rows={rowsWhere(hidden.outside, (row) => absenceOf(visible, row) === reason)}
        />
      ))}
      <HiddenGroup part="filtered" title={words.hidden.filtered} rows={hidden.filtered} />
      <HiddenGroup part="undated" title={words.hidden.undated} rows={hidden.undated} />
      <HiddenGroup part="unlocated" title={words.hidden.unlocated} rows={unlocated} />
    </Modal>
  )
}

/** More than these are folded away until they are asked for. */
const FEW = 8

function HiddenGroup({ part, title, rows }: { part: string; title: string; rows: Rows }) {
  const { lang } = useDialogMessages()
  const { table } = useVisibleEvents()
  const few = rows.length <= FEW
  const [open, setOpen] = useState(few)
  if (rows.length === 0) return null
  return (
    <details
      data-part={`hidden-${part}`}
      open={few}
      onToggle={(toggle) => setOpen(toggle.currentTarget.open)}
    >
      <summary>
        {title}: <strong class="number">{formatNumber(rows.length, lang)}</strong>
      </summary>
      {(open || few) && <EventList table={table} rows={rows} close />}
    </details>
  )
}

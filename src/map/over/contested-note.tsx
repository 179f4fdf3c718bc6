import { formatNumber } from '../../i18n/format'
import { STATUSES } from '../../model/vocabulary'
import type { EventTable, Rows } from '../../record/event-table'
import { useMapWords } from './use-map-words'

const CONTESTED: ReadonlySet<number> = new Set([STATUSES.indexOf('disputed'), STATUSES.indexOf('denied')])

/** What the sign ≠ beside a mark's number says; nothing where the mark has none. */
export function ContestedNote({ table, rows }: { table: EventTable; rows: Rows }) {
  const { lang, words } = useMapWords()
  const count = rows.filter((row) => CONTESTED.has(table.status[row] ?? -1)).length
  if (count === 0) return null
  return (
    <p class="map-tooltip-quiet" data-part="contested">
      ≠ {words.contested(count, formatNumber(count, lang))}
    </p>
  )
}

import { gazetteerOf } from '../../files/layouts/gazetteer'
import type { EventDraft, Mapping } from '../../files/layouts/layout'
import { askOf, layoutOf } from '../../files/layouts/recognise'
import { newDraft } from '../../files/table/new-draft'
import type { TableAsked } from '../../files/table/table-asked'
import type { Day } from '../../model/civil-date'
import type { Place } from '../../model/codebooks'
import { NONE } from '../../record/event-table'

/** One row of the sample as a choice of columns reads it: what it says, or why it would be refused. */
export type PreviewRow =
  | { readonly number: number; readonly draft: EventDraft; readonly refused?: undefined }
  | { readonly number: number; readonly refused: { readonly code: string; readonly found: string } }

/** How the first rows are read. */
export interface Preview {
  /** The first of them, those that are refused before the others. */
  readonly rows: readonly PreviewRow[]
  readonly readable: number
  readonly of: number
  /** Dates of the chosen columns can be read both ways. */
  readonly orderOpen: boolean
}

/** Rows that are drawn. */
const DRAWN = 6
/** At most so many of them refused ones: a reader also wants to see that others are read. */
const REFUSED_DRAWN = 3

/** Reads the sample by this mapping, as the whole file would be. */
export function previewRows(
  asked: TableAsked,
  mapping: Mapping,
  places: ReadonlyMap<string, Place>,
  today: Day,
): Preview {
  const { columns, sample, sampleGeometries } = asked
  const { questions } = askOf({ ...mapping, time: { ...mapping.time, order: null } }, asked)
  const read = layoutOf(mapping).reader(mapping, columns, { today, gazetteer: gazetteerOf(places.values()) })
  const skipRows = mapping.skipRows ?? 0
  const rows = sample.slice(skipRows).map((cells, index): PreviewRow => {
    const draft = newDraft()
    const refused = read(cells, sampleGeometries?.[index + skipRows] ?? null, draft, () => {})
    const number = index + skipRows + 1
    return refused ? { number, refused } : { number, draft }
  })
  const refused = rows.filter((row) => row.refused).slice(0, REFUSED_DRAWN)
  const taken = rows.filter((row) => !row.refused)
  return {
    rows: [...refused, ...taken].slice(0, DRAWN).sort((a, b) => a.number - b.number),
    readable: taken.length,
    of: rows.length,
    orderOpen: questions.dayOrder,
  }
}

/** Does the row say when it happened? */
export function isDated(draft: EventDraft): boolean {
  return draft.start !== NONE
}

import { layerOf } from '../record/event-table'
import { isLayeredAs } from '../record/layered-by'
import { type EventRecord, findEvent, isEmpty } from '../record/record'
import { normalizeView, orderedList, type View } from '../view/view'
import type { Notice } from './store'

/**
 * Held to itself, and with its lists in the record's own order once there is one. Strike layers of a column that makes
 * none yet stay as they are asked for.
 */
export function settle(view: View, record: EventRecord): View {
  if (isEmpty(record)) return view
  const held = normalizeView(view, record.extent)
  const mark = inRecordOrder(held.mark, record)
  return {
    ...held,
    actors: isLayeredAs(record, view.by) ? settledLayers(held.actors, record) : held.actors,
    mark: mark.join() === held.mark.join() ? held.mark : mark,
  }
}

function settledLayers(actors: View['actors'], { table, facts }: EventRecord): View['actors'] {
  return orderedList(actors?.map((id) => layerOf(table, id)) ?? null, facts.layers)
}

/** Those of these ids that are active events of the record, in its order. */
function inRecordOrder(ids: readonly string[], { table }: EventRecord): readonly string[] {
  const rows = ids.flatMap((id) => table.rowOf(id) ?? [])
  return [...new Set(rows)].sort((a, b) => a - b).map((row) => table.id(row))
}

/** Values that say the same stay the same object, so that nothing that hangs on them is worked out again. */
export function keepSame(view: View, before: View): View {
  const values = Object.entries(view).map(([key, value]) => {
    const old = before[key as keyof View]
    return [key, JSON.stringify(value) === JSON.stringify(old) ? old : value]
  })
  return Object.fromEntries(values) as View
}

export function sameView(a: View, b: View): boolean {
  return (Object.keys(a) as (keyof View)[]).every((key) => Object.is(a[key], b[key]))
}

export function unknownIds(view: View, record: EventRecord): readonly Notice[] {
  const layers = new Set(record.facts.layers)
  const known = isLayeredAs(record, view.by)
    ? (id: string) => layers.has(layerOf(record.table, id))
    : () => true
  const actors = (view.actors ?? []).filter((id) => !known(id))
  const mark = view.mark.filter((id) => !findEvent(record, id))
  return [
    ...(actors.length > 0 ? [{ code: 'unknown-ids', key: 'actors', ids: actors } as const] : []),
    ...(mark.length > 0 ? [{ code: 'unknown-ids', key: 'mark', ids: mark } as const] : []),
  ]
}

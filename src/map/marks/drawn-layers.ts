import { inLayer, maskOfLayers, type Row } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import type { View } from '../../view/view'

/** The layer of every kind but strikes. */
export const OTHER_LAYER = 'events'

/**
 * Which strike layers draw a strike, as bits: those of its conductors that are on; with members, the coalition's for
 * theirs. `actors`: the layers that are on, `null` for all.
 */
export function drawnMask(
  { table, facts }: EventRecord,
  { actors, members }: Pick<View, 'actors' | 'members'>,
): (row: Row) => number {
  const on = actors === null ? 0xffff_ffff : maskOfLayers(table, actors)
  const coalition = members ? facts.coalition : null
  return (row) => {
    const conductors = table.layers[row] ?? 0
    const drawn = conductors & on
    return drawn === 0 && coalition && conductors & coalition.memberMask ? coalition.bit : drawn
  }
}

/** The layer by which one event is drawn when it stands alone: its first that is on. */
export function firstLayer(record: EventRecord, view: Pick<View, 'actors' | 'members'>, row: Row): string {
  if (!inLayer(record.table, row)) return OTHER_LAYER
  const mask = drawnMask(record, view)(row)
  return record.table.layerIds.find((_, bit) => (mask & (1 << bit)) !== 0) ?? OTHER_LAYER
}

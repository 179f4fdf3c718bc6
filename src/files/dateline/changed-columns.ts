import * as v from 'valibot'
import type { ConflictEvent } from '../../model/event'
import { foundText, type Problem } from '../../model/problem'
import { type Cell, flatColumns } from '../event-cells'

const rowSchema = v.object({
  properties: v.looseObject({ id: v.optional(v.unknown()) }),
  id: v.optional(v.unknown()),
})

/** Texts of a cell that mean the same: a table may write a date with slashes or a clock, and a number as a text. */
function cellText(cell: unknown): string {
  const text = String(cell ?? '')
  return text.replace(/^(\d{4})\/(\d\d)\/(\d\d)/, '$1-$2-$3').replace(/^(\d{4}-\d\d-\d\d)[T ].*$/, '$1')
}

/**
 * Columns of an export that say something else than what nests beside them: somebody changed them, and the page shows
 * what nests.
 */
export function changedColumns(
  features: readonly unknown[],
  events: readonly ConflictEvent[],
  name: string,
): readonly Problem[] {
  const byId = new Map<unknown, ConflictEvent>(events.map((event) => [event.id, event]))
  return features.flatMap((feature) => {
    if (!v.is(rowSchema, feature)) return []
    const { properties, id } = feature
    const event = byId.get(properties.id) ?? byId.get(id)
    return event && Object.hasOwn(properties, 'ends_before') ? changedIn(properties, event, name) : []
  })
}

function changedIn(row: Readonly<Record<string, unknown>>, event: ConflictEvent, name: string) {
  const columns: readonly (readonly [string, Cell])[] = Object.entries(flatColumns(event))
  return columns.flatMap(([column, cell]): readonly Problem[] => {
    const same = !Object.hasOwn(row, column) || cellText(row[column]) === cellText(cell)
    const where = `${name} / ${event.id} / ${column}`
    return same
      ? []
      : [{ code: 'changed-column', where, found: foundText(row[column]), expected: cellText(cell) }]
  })
}

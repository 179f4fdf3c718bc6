import type { EventTable } from '../../record/event-table'

/** More events than these are drawn as points: stacks of them all would say little and take long. */
const MOST_STACKED = 5_000

export function isCloud({ size }: Pick<EventTable, 'size'>): boolean {
  return size > MOST_STACKED
}

/** Is this the key of a cell of a cloud, which is no place? */
export function isCell(key: string): boolean {
  return key.startsWith('cell:')
}

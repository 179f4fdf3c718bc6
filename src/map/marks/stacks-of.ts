import { type EventTable, isStrike, type Row, type Rows } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import { partLayers } from './drawn-layers'
import { NO_SITE, type Site, sitesOf } from './sites'

/** The events of one strike layer (or of `events`) at one stack; never empty. */
export interface StackPart {
  readonly layer: string
  readonly rows: Rows
}

/** Everything that is known of one place, at every zoom: its count does not depend on pixels. */
export interface Stack extends Site {
  readonly rows: Rows
  readonly parts: readonly StackPart[]
}

/** A stack while it grows: its rows, and those of each layer by `partLayers`. */
interface Pile {
  site: Site
  readonly rows: Row[]
  readonly parts: (Row[] | undefined)[]
}

/**
 * Groups these events by their sites, each looked at once. Events without any honest place for a mark are left out.
 * Stacks and their parts stand in an order that depends only on the events, never on pixels. `maskOf` says which
 * strike layers draw a strike.
 */
export function stacksOf(rows: Rows, record: EventRecord, maskOf: (row: Row) => number): readonly Stack[] {
  const { list, ofRow, stackOf } = sitesOf(record)
  const piles: (Pile | undefined)[] = []
  for (const row of rows) {
    const index = ofRow[row] ?? NO_SITE
    const site = list[index]
    if (!site) continue
    const number = stackOf[index] ?? 0
    const pile = piles[number] ?? { site, rows: [], parts: [] }
    piles[number] = pile
    // One exact place is enough for a disc.
    if (site.shape === 'disc') pile.site = site
    pile.rows.push(row)
    addToParts(pile.parts, row, record.table, maskOf)
  }
  const layers = partLayers(record.table)
  return piles
    .flatMap((pile) => (pile ? [stackFrom(pile, layers)] : []))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

function addToParts(
  parts: (Row[] | undefined)[],
  row: Row,
  table: EventTable,
  maskOf: (row: Row) => number,
): void {
  const { length } = table.layerIds
  if (!isStrike(table, row)) {
    addTo(parts, length, row)
    return
  }
  const mask = maskOf(row)
  for (let bit = 0; bit < length; bit += 1) if (mask & (1 << bit)) addTo(parts, bit, row)
}

function addTo(parts: (Row[] | undefined)[], index: number, row: Row): void {
  const part = parts[index]
  if (part) part.push(row)
  else parts[index] = [row]
}

function stackFrom({ site, rows, parts }: Pile, layers: readonly string[]): Stack {
  return {
    ...site,
    rows: Uint32Array.from(rows),
    parts: layers.flatMap((layer, index) => {
      const part = parts[index]
      return part ? [{ layer, rows: Uint32Array.from(part) }] : []
    }),
  }
}

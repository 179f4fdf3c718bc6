import { at, inLayer, MOST_LAYERS, type Row, type Rows } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import { OTHER_LAYER } from './drawn-layers'
import { type Glance, type GrowingLook, glanceAt, growLook, type Look, type LookContext } from './look'
import { NO_SITE, type Site, sitesOf } from './sites'

/** The events of one strike layer (or of `events`) at one stack; never empty. */
export interface StackPart {
  readonly layer: string
  readonly rows: Rows
  readonly look: Look
}

/** Everything that is known of one place, at every zoom: its count does not depend on pixels. */
export interface Stack extends Site {
  readonly rows: Rows
  /** Of all its events. */
  readonly look: Look
  readonly parts: readonly StackPart[]
}

/** A stack while it grows: its rows, and those of each layer by `partLayers`. */
interface Pile {
  site: Site
  readonly all: Gathered
  readonly parts: (Gathered | undefined)[]
}

interface Gathered {
  readonly rows: Row[]
  readonly look: GrowingLook
}

const gathered = (): Gathered => ({ rows: [], look: growLook() })

/**
 * Groups these events by their sites, each looked at once. Events without any honest place for a mark are left out.
 * Stacks and their parts stand in an order that depends only on the events, never on pixels. `maskOf` says which
 * strike layers draw a strike, `context` what their marks show.
 */
export function stacksOf(
  rows: Rows,
  record: EventRecord,
  maskOf: (row: Row) => number,
  context: LookContext = wholeRecord(record),
): readonly Stack[] {
  const { list, ofRow, stackOf } = sitesOf(record)
  const piles: (Pile | undefined)[] = []
  for (const row of rows) {
    const index = ofRow[row] ?? NO_SITE
    const site = list[index]
    if (!site) continue
    const number = stackOf[index] ?? 0
    const pile = piles[number] ?? { site, all: gathered(), parts: [] }
    piles[number] = pile
    // One exact place is enough for a disc.
    if (site.shape === 'disc') pile.site = site
    const glance = glanceAt(row, context)
    addTo(pile.all, row, glance)
    addToParts(pile.parts, row, glance, inLayer(record.table, row) ? maskOf(row) : null)
  }
  const { layerIds } = record.table
  return piles
    .flatMap((pile) => (pile ? [stackFrom(pile, layerIds)] : []))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Every day of a record, each event as it is known now. */
function wholeRecord({ table, extent }: EventRecord): LookContext {
  return { table, span: extent, view: { mode: 'cumulative', fade: 1 } }
}

/** Strikes stand in the parts of their layers, all that is in none (`null`) in the last, which has no bit. */
function addToParts(parts: (Gathered | undefined)[], row: Row, glance: Glance, mask: number | null): void {
  if (mask === null) {
    addTo(partAt(parts, OTHER_PART), row, glance)
    return
  }
  for (let bit = 0; bit < MOST_LAYERS; bit += 1) if (mask & (1 << bit)) addTo(partAt(parts, bit), row, glance)
}

/** The index of the part of all other kinds: after those of the strike layers. */
const OTHER_PART = MOST_LAYERS

function partAt(parts: (Gathered | undefined)[], index: number): Gathered {
  const part = parts[index] ?? gathered()
  parts[index] = part
  return part
}

function addTo({ rows, look }: Gathered, row: Row, glance: Glance): void {
  rows.push(row)
  look.add(glance)
}

function stackFrom({ site, all, parts }: Pile, layers: readonly string[]): Stack {
  return {
    ...site,
    rows: Uint32Array.from(all.rows),
    look: all.look.done(),
    parts: parts.flatMap((part, index) => {
      if (!part) return []
      const layer = index === OTHER_PART ? OTHER_LAYER : at(layers, index)
      return [{ layer, rows: Uint32Array.from(part.rows), look: part.look.done() }]
    }),
  }
}

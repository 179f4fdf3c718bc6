import type { Place } from '../../model/codebooks'
import type { LngLat } from '../../model/event'
import { hasRow, type Row, type Rows } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import { OTHER_LAYER } from './drawn-layers'
import { type LayoutNode, layoutZoom, restingName } from './layout-stacks'
import { joinLooks } from './look'
import { type RecordTree, treeOf } from './record-tree'
import { NO_SITE, sitesOf } from './sites'
import type { Stack, StackPart } from './stacks-of'
import type { Unit } from './units'

/** A stack, or the stacks of a unit that are drawn as one glyph at this zoom, and where that stands. */
export interface PlacedStack {
  readonly key: string
  readonly shape: Stack['shape']
  readonly point: LngLat
  /** Its place among all glyphs of the record: what is drawn first, and whose name gives way, never depends on what was shown before. */
  readonly rank: number
  /** What the stacks are gathered into; `null` for a stack by itself. */
  readonly unit: Unit | null
  /** The stacks in it, those with the most events first. */
  readonly stacks: readonly Stack[]
  readonly parts: readonly StackPart[]
  /** Each event once. */
  readonly rows: Rows
  readonly contested: boolean
}

/** Where the glyph of a place stands, and what it is gathered into there. */
export interface Placement {
  /** Key of the glyph: the stack's own, or its unit's. */
  readonly lead: string
  readonly point: LngLat
  readonly rank: number
  readonly unit: Unit | null
}

/** Where everything of a record stands at one step of zoom. */
export interface StackLayout {
  /** By the key of each stack. */
  readonly placements: ReadonlyMap<string, Placement>
  /** Countries that have a badge at some zoom, and where their names stand now. */
  readonly countries: readonly {
    readonly key: string
    readonly place: Place
    readonly point: LngLat
    readonly rank: number
    /** Half the height of its badge with all its events, CSS px. */
    readonly halfHeightPx: number
  }[]
  /** Strike layers in their order. */
  readonly layerIds: readonly string[]
}

const layouts = new WeakMap<RecordTree, Map<number, StackLayout>>()

/**
 * Where the glyphs of every place of the record stand at this zoom, and which are gathered, worked out once for a
 * record and a step of zoom, with all its events: what is shown has no part in it, so nothing jumps while time moves.
 */
export function layoutFor(record: EventRecord, zoom: number): StackLayout {
  const step = layoutZoom(zoom)
  const tree = treeOf(record)
  const steps = layouts.get(tree) ?? new Map<number, StackLayout>()
  layouts.set(tree, steps)
  const existing = steps.get(step)
  if (existing) return existing
  const layout = layoutAt(tree, step, record.table.layerIds)
  steps.set(step, layout)
  return layout
}

function layoutAt(tree: RecordTree, step: number, layerIds: readonly string[]): StackLayout {
  const standing = tree.at(step)
  const byNode = new Map(standing.map((stands) => [stands.node, stands]))
  const byKey = new Map(standing.map((stands) => [stands.node.key, stands]))
  const placements = tree.leaves.map((leaf): readonly [string, Placement] => {
    let node: LayoutNode | null = leaf
    while (node && !byNode.has(node)) node = node.within
    const { point, rank } = (node && byNode.get(node)) ?? { point: leaf.point, rank: standing.length }
    const unit = (node && tree.unitOf.get(node)) ?? null
    return [leaf.key, { lead: (node ?? leaf).key, point, rank, unit }]
  })
  return {
    placements: new Map(placements),
    countries: tree.countries.map(({ place, node }) => {
      const { point, rank } = byKey.get(node.key) ?? {
        point: restingName(node, step),
        rank: standing.length,
      }
      return { key: node.key, place, point, rank, halfHeightPx: node.halfHeightPx }
    }),
    layerIds,
  }
}

/** The shown stacks as they stand at this zoom. Every shown event of `stacks` is in exactly one of the answer. */
export function placeStacks(stacks: readonly Stack[], layout: StackLayout): readonly PlacedStack[] {
  const groups = new Map<string, { placement: Placement; stacks: Stack[] }>()
  for (const stack of stacks) {
    const { key, point } = stack
    const alone = { lead: key, point, rank: layout.placements.size, unit: null }
    const placement = layout.placements.get(key) ?? alone
    const group = groups.get(placement.lead)
    if (group) group.stacks.push(stack)
    else groups.set(placement.lead, { placement, stacks: [stack] })
  }
  return [...groups.values()].map((group) => placedFrom(group.placement, group.stacks, layout))
}

function placedFrom(
  { lead, point, rank, unit }: Placement,
  stacks: readonly Stack[],
  { layerIds }: StackLayout,
): PlacedStack {
  const sorted = [...stacks].sort((a, b) => b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1))
  return {
    key: lead,
    shape: shapeOf(unit, sorted),
    point,
    rank,
    unit,
    stacks: sorted,
    parts: joinParts(sorted, layerIds),
    rows: joinRows(sorted),
    contested: sorted.some(({ look }) => look.contested),
  }
}

/** What is gathered is no place: its glyph is the label of an area, or hangs under its country's name. */
function shapeOf(unit: Unit | null, [first]: readonly Stack[]): Stack['shape'] {
  if (unit === null) return first?.shape ?? 'disc'
  return unit.kind === 'country' && unit.place ? 'badge' : 'province'
}

/** Parts of one layer become one, in the order of the layers; other kinds stand last. */
function joinParts(stacks: readonly Stack[], layerIds: readonly string[]): readonly StackPart[] {
  const [only, ...others] = stacks
  if (only && others.length === 0) return only.parts
  const byLayer = new Map<string, StackPart[]>([...layerIds, OTHER_LAYER].map((layer) => [layer, []]))
  for (const part of stacks.flatMap((stack) => stack.parts)) byLayer.get(part.layer)?.push(part)
  return [...byLayer].flatMap(([layer, parts]) =>
    parts.length === 0
      ? []
      : [{ layer, rows: joinRows(parts), look: joinLooks(parts.map(({ look }) => look)) }],
  )
}

/** The rows of one after those of another, copied once. */
function joinRows(parts: readonly { readonly rows: Rows }[]): Rows {
  const [only, ...others] = parts
  if (only && others.length === 0) return only.rows
  const all = new Uint32Array(parts.reduce((sum, { rows }) => sum + rows.length, 0))
  let at = 0
  for (const { rows } of parts) {
    all.set(rows, at)
    at += rows.length
  }
  return all
}

/** Finds the placed stack that an event is drawn in; `null` for one that is not drawn. */
export function stackFinder(
  placed: readonly PlacedStack[],
  record: EventRecord,
  layout: StackLayout,
): (row: Row) => PlacedStack | null {
  const byKey = new Map(placed.map((stack) => [stack.key, stack]))
  const rowsOf = new Map(placed.flatMap(({ stacks }) => stacks.map(({ key, rows }) => [key, rows] as const)))
  const { list, ofRow } = sitesOf(record)
  return (row) => {
    const key = list[ofRow[row] ?? NO_SITE]?.key
    const stack = key === undefined ? undefined : byKey.get(layout.placements.get(key)?.lead ?? key)
    const rows = key === undefined ? undefined : rowsOf.get(key)
    return stack && rows && hasRow(rows, row) ? stack : null
  }
}

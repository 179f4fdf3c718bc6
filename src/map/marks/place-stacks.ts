import type { LngLat } from '../../model/event'
import type { Row, Rows } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import { badgeShiftPx, glyphExtent } from './arrange-parts'
import { drawnMask, OTHER_LAYER } from './drawn-layers'
import { type LayoutNode, layoutStacks, layoutZoom, type Placement } from './layout-stacks'
import { joinLooks } from './look'
import { MARK_PX } from './mark-sizes'
import { NO_SITE, sitesOf } from './sites'
import { type Stack, type StackPart, stacksOf } from './stacks-of'

/** Stacks of one region that are drawn as one glyph at this zoom, and where that stands. */
export interface PlacedStack {
  readonly key: string
  readonly shape: Stack['shape']
  readonly point: LngLat
  /** Its place among all glyphs of the record: what is drawn first, and whose name gives way, never depends on what was shown before. */
  readonly rank: number
  /** The stacks in it, its lead first; their own points are where thin lines lead. */
  readonly stacks: readonly Stack[]
  readonly parts: readonly StackPart[]
  /** Each event once. */
  readonly rows: Rows
  readonly contested: boolean
}

/** Where the glyph of every place stands, by the key of its stack. */
export type StackLayout = ReadonlyMap<string, Placement>

const layouts = new WeakMap<EventRecord, Map<number, StackLayout>>()

/**
 * Where the glyphs of every place of the record stand at this zoom, worked out once for a record and a step of
 * zoom, with all its events: what is shown has no part in it, so nothing jumps while time moves.
 */
export function layoutFor(record: EventRecord, zoom: number): StackLayout {
  const step = layoutZoom(zoom)
  const known = layouts.get(record) ?? new Map<number, StackLayout>()
  layouts.set(record, known)
  const existing = known.get(step)
  if (existing) return existing
  const stacks = stacksOf(record.facts.rows, record, drawnMask(record, { actors: null, members: false }))
  const layout = layoutStacks(stacks.map(layoutNode), step)
  known.set(step, layout)
  return layout
}

function layoutNode(stack: Stack): LayoutNode {
  const { halfWidthPx, halfHeightPx } = glyphExtent(stack.parts.length)
  const alone = (stack.shape !== 'disc' && stack.shape !== 'near') || stack.country === null
  return {
    key: stack.key,
    point: stack.point,
    halfWidthPx: halfWidthPx + MARK_PX.chip.standsOut,
    // A badge hangs under its country's name: the room of both, the same above as below.
    halfHeightPx:
      halfHeightPx +
      (stack.shape === 'badge' ? badgeShiftPx(stack.parts.length) : MARK_PX.chip.standsOut / 2),
    region: alone ? null : `${stack.country}/${stack.admin1 ?? stack.place}`,
    country: stack.country,
    weight: stack.rows.length + (stack.shape === 'disc' ? 2 : 0),
  }
}

/** The shown stacks as they stand at this zoom. Every shown event of `stacks` is in exactly one of the answer. */
export function placeStacks(stacks: readonly Stack[], layout: StackLayout): readonly PlacedStack[] {
  const groups = new Map<string, { point: LngLat; rank: number; stacks: Stack[] }>()
  for (const stack of stacks) {
    const placement = layout.get(stack.key) ?? { lead: stack.key, point: stack.point, rank: layout.size }
    const group = groups.get(placement.lead)
    if (group) group.stacks.push(stack)
    else groups.set(placement.lead, { ...placement, stacks: [stack] })
  }
  return [...groups].map(([key, group]) => {
    const sorted = [...group.stacks].sort((a, b) => Number(b.key === key) - Number(a.key === key))
    const exact = sorted.some((stack) => stack.shape === 'disc')
    return {
      key,
      shape: exact ? 'disc' : (sorted[0]?.shape ?? 'disc'),
      point: group.point,
      rank: group.rank,
      stacks: sorted,
      parts: joinParts(sorted),
      rows: joinRows(sorted),
      contested: sorted.some(({ look }) => look.contested),
    }
  })
}

/** Parts of one layer become one; other kinds stay last. */
function joinParts(stacks: readonly Stack[]): readonly StackPart[] {
  const [only, ...others] = stacks
  if (only && others.length === 0) return only.parts
  const byLayer = new Map<string, StackPart[]>()
  for (const part of stacks.flatMap((stack) => stack.parts)) {
    const parts = byLayer.get(part.layer)
    if (parts) parts.push(part)
    else byLayer.set(part.layer, [part])
  }
  return [...byLayer]
    .map(([layer, parts]) => ({
      layer,
      rows: joinRows(parts),
      look: joinLooks(parts.map(({ look }) => look)),
    }))
    .sort((a, b) => Number(a.layer === OTHER_LAYER) - Number(b.layer === OTHER_LAYER))
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
  const { list, ofRow } = sitesOf(record)
  return (row) => {
    const key = list[ofRow[row] ?? NO_SITE]?.key
    const stack = key === undefined ? undefined : byKey.get(layout.get(key)?.lead ?? key)
    return stack?.rows.includes(row) ? stack : null
  }
}

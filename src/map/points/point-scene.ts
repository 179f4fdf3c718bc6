import { latOfWorld, lngOfWorld, WORLD_PX } from '../../model/mercator'
import { type EventTable, type Row, type Rows, statusAt } from '../../record/event-table'
import { findEvent } from '../../record/record'
import type { MapInput } from '../host/map-input'
import type { Scene } from '../host/scene'
import { firstLayer, OTHER_LAYER } from '../marks/drawn-layers'
import { markFeature } from '../marks/mark-feature'
import { partColour, partIcon } from '../marks/part-icon'
import type { PlacedStack } from '../marks/place-stacks'
import { selectionFeatures } from '../marks/selection-features'
import { boxOfCell, type CellGrid, cellKey } from './cells'
import { boxAround, pointsIn, type ShownPoints } from './find-points'
import { formAt } from './point-columns'

/** What lies over a cloud of points: no marks of its own, but rings, and what is said of one spot or cell. */
export interface PointSceneInput {
  readonly input: MapInput
  readonly shown: ShownPoints & { readonly table: EventTable }
  readonly zoom: number
  /** The cells while density is drawn. */
  readonly grid: Pick<CellGrid, 'side'> | null
}

/** More events than these do not stand out. */
const MOST_PICKED = 500

const NO_FEATURES = { type: 'FeatureCollection' as const, features: [] }
/** Points that are nearer than this are one spot, CSS px. */
const SPOT_PX = 1

/** The scene of a cloud: its stacks are found when they are asked for, since most never are. */
export function pointScene({ input, shown, zoom, grid }: PointSceneInput): Scene {
  const { record, table } = input
  const known = new Map<string, PlacedStack | null>()
  const stackBy = (key: string) => {
    const found = known.get(key) ?? stackAt(key, shown, zoom)
    known.set(key, found)
    return found
  }
  const keyOf = (row: Row) => {
    const [x, y] = [table.x[row] ?? Number.NaN, table.y[row] ?? Number.NaN]
    if (Number.isNaN(x)) return ''
    return grid ? cellKey(grid, x, y) : `spot:${row}`
  }
  const ringOf = (row: Row) => (isShown(shown, row) ? onePoint(table, row) : null)
  return {
    record,
    table,
    placed: [],
    stackOf: (row) => stackBy(keyOf(row)),
    stackBy,
    named: new Set(),
    marks: pickedMarks(input, shown),
    shapes: NO_FEATURES,
    selection: selectionFeatures(
      ringOf,
      { table, facts: { linksTo: new Map() } },
      {
        selected: findEvent(record, input.selected) ?? null,
        lit: ringed(input.lit, grid !== null),
        marked: input.marked,
        scheme: input.scheme,
      },
    ),
    cellPx: grid === null ? null : grid.side * WORLD_PX * 2 ** zoom,
  }
}

/** The selected event with those that it is linked to, and the marked ones: whole marks over the cloud. */
function pickedMarks(input: MapInput, shown: PointSceneInput['shown']): Scene['marks'] {
  const { record, scheme, selected, marked } = input
  const { table } = shown
  const links = findEvent(record, selected)?.links ?? []
  const ids = [...marked, ...links.map((link) => link.event), ...(selected === null ? [] : [selected])]
  const rows = new Set(ids.slice(-MOST_PICKED).flatMap((id) => table.rowOf(id) ?? []))
  const features = [...rows].flatMap((row, rank) => {
    if (!isShown(shown, row)) return []
    const layer = firstLayer(record, input, row)
    const look = { surest: statusAt(table, row), kind: table.kind[row] ?? null }
    const form = formAt(table, row) === 'disc' ? 'disc' : 'tag'
    const icon = partIcon({ layer, look }, form, { record, scheme })
    const { key, point } = onePoint(table, row)
    const colour = partColour(layer, { record, scheme })
    return [markFeature({ key, point, rank }, { role: 'part', layer, icon, colour })]
  })
  return { type: 'FeatureCollection', features }
}

/** More rings than this are a blot; a cell needs none, since it is what it is. */
const MOST_RINGS = 50

function ringed(lit: readonly string[], inCells: boolean): readonly string[] {
  return lit.length > (inCells ? 1 : MOST_RINGS) ? [] : lit
}

function isShown({ table, passes, span }: ShownPoints, row: Row): boolean {
  const { start, end, x } = table
  const isPlaced = !Number.isNaN(x[row] ?? Number.NaN)
  return isPlaced && passes[row] === 1 && (start[row] ?? 0) < span.end && (end[row] ?? 0) > span.start
}

/** The points of a spot or of a cell as one stack; `null` where none is shown. */
function stackAt(key: string, shown: PointSceneInput['shown'], zoom: number): PlacedStack | null {
  const { table } = shown
  const cell = boxOfCell(key)
  const row = Number(/^spot:(\d+)$/.exec(key)?.[1] ?? Number.NaN)
  const [x, y] = [table.x[row] ?? Number.NaN, table.y[row] ?? Number.NaN]
  const box = cell ?? (Number.isNaN(x) ? null : boxAround(x, y, SPOT_PX / (WORLD_PX * 2 ** zoom)))
  if (!box) return null
  const rows = pointsIn(shown, box)
  if (rows.length === 0) return null
  return stackOfRows(key, rows, (box.left + box.right) / 2, (box.top + box.bottom) / 2)
}

function onePoint(table: EventTable, row: Row): PlacedStack {
  const [x, y] = [table.x[row] ?? 0, table.y[row] ?? 0]
  return stackOfRows(`${x} ${y}`, Uint32Array.of(row), x, y)
}

function stackOfRows(key: string, rows: Rows, x: number, y: number): PlacedStack {
  const point = [lngOfWorld(x), latOfWorld(y)] as const
  const look = { surest: 'reported', contested: false, kind: null, opacity: 1, shares: [] } as const
  const parts = [{ layer: OTHER_LAYER, rows, look }]
  const site = { key, shape: 'disc', place: '', country: null, admin1: null, point, members: [] } as const
  return {
    ...{ key, shape: 'disc', point, rank: 0, unit: null, parts, rows, contested: false },
    stacks: [{ ...site, rows, look, parts }],
  }
}

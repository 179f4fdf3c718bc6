import type { EventTable, Row } from '../../record/event-table'
import { type EventRecord, findEvent } from '../../record/record'
import { countryNames } from '../marks/country-names'
import { drawnMask } from '../marks/drawn-layers'
import { emphasisFor } from '../marks/emphasis'
import { layoutZoom } from '../marks/layout-stacks'
import { type MarkContext, markFeatures, namedPlace } from '../marks/mark-features'
import { layoutFor, type PlacedStack, placeStacks, stackFinder } from '../marks/place-stacks'
import { selectionFeatures } from '../marks/selection-features'
import { shapeFeatures } from '../marks/shape-features'
import { stacksOf } from '../marks/stacks-of'
import type { MapInput } from './map-input'

/** Everything that is drawn over the basemap for one input at one zoom. */
export interface Scene {
  /** What the rows of the stacks are rows of. */
  readonly record: EventRecord
  readonly table: EventTable
  readonly placed: readonly PlacedStack[]
  /** The stack in which an event is drawn. */
  readonly stackOf: (row: Row) => PlacedStack | null
  /** The stack of this key, `null` where none has it now. */
  readonly stackBy: (key: string) => PlacedStack | null
  /** English names of the towns and sites that are named at their marks. */
  readonly named: ReadonlySet<string>
  readonly marks: ReturnType<typeof markFeatures>
  readonly shapes: ReturnType<typeof shapeFeatures>
  readonly selection: ReturnType<typeof selectionFeatures>
  /** Side of a cell on the screen, CSS px, where density by cell is drawn; `null` for marks and points. */
  readonly cellPx: number | null
}

/** The parts of the input that a scene depends on; the zoom is the other. */
export type SceneInput = Pick<MapInput, (typeof SCENE_KEYS)[number]>

const SCENE_KEYS = [
  'record',
  'table',
  'shown',
  'span',
  'mode',
  'fade',
  'actors',
  'members',
  'selected',
  'marked',
  'lit',
  'scheme',
  'lang',
] as const satisfies readonly (keyof MapInput)[]

/** Decides what to draw. Its cost grows with what is shown, not with what is not. */
export function sceneOf(input: SceneInput, zoom: number): Scene {
  const { record, table, scheme, lang } = input
  const selected = findEvent(record, input.selected) ?? null
  const layout = layoutFor(record, zoom)
  const look = { table, span: input.span, view: input }
  const placed = placeStacks(stacksOf(input.shown, record, drawnMask(record, input), look), layout)
  const stackOf = stackFinder(placed, record, layout)
  const context: MarkContext = {
    record,
    scheme,
    emphasis: emphasisFor(selected, input.marked, record),
    lang,
  }
  return {
    record,
    table,
    placed,
    stackOf,
    stackBy: (key) => placed.find((stack) => stack.key === key) ?? null,
    named: new Set(placed.flatMap((stack) => namedPlace(stack, record)?.name.en ?? [])),
    marks: markFeatures(placed, context, countryNames(layout, lang)),
    shapes: shapeFeatures(placed, context, pickedRows(input)),
    selection: selectionFeatures(stackOf, record, { selected, lit: input.lit, marked: input.marked, scheme }),
    cellPx: null,
  }
}

/** The events that a reader or a link picks out, whose footprints are drawn in full. */
function pickedRows({ table, selected, lit, marked }: SceneInput): ReadonlySet<Row> {
  const ids = selected === null ? [...lit, ...marked] : [selected, ...lit, ...marked]
  return new Set(ids.flatMap((id) => table.rowOf(id) ?? []))
}

/** Would these two be drawn alike? Told by identity, so that asking costs nothing. */
export function sameScene(a: SceneInput, zoomA: number, b: SceneInput, zoomB: number): boolean {
  return layoutZoom(zoomA) === layoutZoom(zoomB) && SCENE_KEYS.every((key) => Object.is(a[key], b[key]))
}

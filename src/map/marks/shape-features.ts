import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { LngLat } from '../../model/event'
import type { Row } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import { OTHER_LAYER } from './drawn-layers'
import { emphasisOf } from './emphasis'
import { joinLooks } from './look'
import { type MarkContext, samePoint } from './mark-features'
import { outlinesOf, type Shape, type ShapeRole } from './outlines'
import { partColour } from './part-icon'
import type { PlacedStack } from './place-stacks'
import { placePoint } from './sites'
import type { Stack, StackPart } from './stacks-of'

export interface ShapeProperties {
  readonly role: ShapeRole
  /** The strike layer, or `events`, whose layer group draws it. */
  readonly layer: string
  readonly stack: string
  readonly colour: string
  readonly opacity: number
  /** Of another kind than strikes, and not picked out: no more than a hint. */
  readonly quiet: boolean
  /** Nothing in it is more than denied or planned. */
  readonly unsure: boolean
  /** Lower is drawn first. */
  readonly rank: number
}

type ShapeFeature = Feature<Geometry, ShapeProperties>

/** Everything on the map that is wider than a point, for the shown stacks; `picked`: rows whose marks are picked out. */
export function shapeFeatures(
  placed: readonly PlacedStack[],
  context: MarkContext,
  picked: ReadonlySet<Row>,
): FeatureCollection<Geometry, ShapeProperties> {
  return {
    type: 'FeatureCollection',
    features: placed.flatMap((group) => groupShapes(group, context, picked)),
  }
}

function groupShapes(
  placed: PlacedStack,
  context: MarkContext,
  picked: ReadonlySet<Row>,
): readonly ShapeFeature[] {
  const opacity = emphasisOf(placed.rows, context.emphasis)
  return placed.stacks.flatMap((stack) => {
    const common = (layer: string, parts: readonly StackPart[]) => ({
      layer,
      stack: placed.key,
      rank: placed.rank,
      colour: partColour(layer, context),
      opacity,
      unsure: isUnsure(parts),
    })
    const lines = common(stack.parts[0]?.layer ?? OTHER_LAYER, stack.parts)
    return [
      ...footprints(stack, context.record, picked).flatMap(({ parts, shapes, quiet }) =>
        features(shapes, { ...common(parts[0]?.layer ?? OTHER_LAYER, parts), quiet }),
      ),
      ...features(linesOf(stack, placed), { ...lines, quiet: false }),
    ]
  })
}

function features(
  shapes: readonly Shape[],
  properties: Omit<ShapeProperties, 'role'>,
): readonly ShapeFeature[] {
  return shapes.map(([role, geometry]) => ({
    type: 'Feature',
    geometry,
    properties: { role, ...properties },
  }))
}

/** Nothing in them is more than denied or planned. */
function isUnsure(parts: readonly StackPart[]): boolean {
  const { surest } = joinLooks(parts.map(({ look }) => look))
  return surest === 'denied' || surest === 'planned'
}

interface Footprints {
  readonly parts: readonly StackPart[]
  readonly shapes: readonly Shape[]
  readonly quiet: boolean
}

/** The outlines of strikes, and those that only other kinds have: quiet but for the ones that are picked out. */
function footprints(
  { shape, parts }: Stack,
  record: EventRecord,
  picked: ReadonlySet<Row>,
): readonly Footprints[] {
  // A place or a country is no wider than its mark.
  if (shape === 'badge') return []
  const strikes = parts.filter(({ layer }) => layer !== OTHER_LAYER)
  const others = parts.filter(({ layer }) => layer === OTHER_LAYER)
  const rowsOf = (some: readonly StackPart[]) => some.flatMap(({ rows }) => [...rows])
  const ofStrikes = outlinesOf(rowsOf(strikes), record)
  const otherRows = rowsOf(others)
  const onlyOthers = [...outlinesOf(otherRows, record)].filter((shape) => !ofStrikes.has(shape))
  const ofPicked = outlinesOf(
    otherRows.filter((row) => picked.has(row)),
    record,
  )
  const groups = [
    { parts: strikes, shapes: [...ofStrikes], quiet: false },
    { parts: others, shapes: onlyOthers.filter((shape) => !ofPicked.has(shape)), quiet: true },
    { parts: others, shapes: onlyOthers.filter((shape) => ofPicked.has(shape)), quiet: false },
  ]
  return groups.filter(({ shapes }) => shapes.length > 0)
}

/** What is gathered has no one place to be led to, a badge is led to by its name. */
function linesOf(stack: Stack, placed: PlacedStack): readonly Shape[] {
  if (placed.unit || placed.shape === 'badge') return []
  const toMembers = stack.members
    .flatMap(placePoint)
    .map((point): Shape => ['among', between(placed.point, point)])
  if (stack.shape === 'among') return toMembers
  return samePoint(stack.point, placed.point) ? [] : [['leader', between(placed.point, stack.point)]]
}

function between(a: LngLat, b: LngLat): Geometry {
  return { type: 'LineString', coordinates: [[...a], [...b]] }
}

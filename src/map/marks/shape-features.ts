import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { LngLat } from '../../model/event'
import { OTHER_LAYER } from './drawn-layers'
import { emphasisOf } from './emphasis'
import { type MarkContext, samePoint } from './mark-features'
import { outlinesOf, type Shape, type ShapeRole } from './outlines'
import { partColour } from './part-icon'
import type { PlacedStack } from './place-stacks'
import { placePoint } from './sites'
import type { Stack } from './stacks-of'

export interface ShapeProperties {
  readonly role: ShapeRole
  /** The strike layer, or `events`, whose layer group draws it. */
  readonly layer: string
  readonly stack: string
  readonly colour: string
  readonly opacity: number
  /** Nothing in it is more than denied or planned. */
  readonly unsure: boolean
  /** Lower is drawn first. */
  readonly rank: number
}

type ShapeFeature = Feature<Geometry, ShapeProperties>

/** Everything on the map that is wider than a point, for the shown stacks. */
export function shapeFeatures(
  placed: readonly PlacedStack[],
  context: MarkContext,
): FeatureCollection<Geometry, ShapeProperties> {
  return { type: 'FeatureCollection', features: placed.flatMap((group) => groupShapes(group, context)) }
}

function groupShapes(placed: PlacedStack, context: MarkContext): readonly ShapeFeature[] {
  const opacity = emphasisOf(placed.rows, context.emphasis)
  return placed.stacks.flatMap((stack) => {
    const standing = stack.look.surest
    const layer = stack.parts[0]?.layer ?? OTHER_LAYER
    const properties = {
      layer,
      stack: placed.key,
      rank: placed.rank,
      colour: partColour(layer, context),
      opacity,
      unsure: standing === 'denied' || standing === 'planned',
    }
    const shapes = [...outlinesOf(stack, context.record), ...linesOf(stack, placed)]
    return shapes.map(
      ([role, geometry]): ShapeFeature => ({
        type: 'Feature',
        geometry,
        properties: { role, ...properties },
      }),
    )
  })
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

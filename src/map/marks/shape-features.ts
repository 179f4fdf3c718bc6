import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { Place } from '../../model/codebooks'
import type { ConflictEvent, LngLat } from '../../model/event'
import { circleOutline, circlePolygon, sectorPolygon } from '../../model/geometry'
import { emphasisOf } from './emphasis'
import { type MarkContext, partColour, samePoint } from './mark-features'
import type { PlacedStack } from './place-stacks'
import { OTHER_LAYER, placePoint, type Stack } from './stacks-of'
import { surestStanding } from './standing'

/**
 * `area`: where it may have been; `line`: along which it was; `ring`: at this distance from its middle;
 * `tie`: from an offset point to what it is measured from; `among`: from an aggregate to its places;
 * `leader`: from a glyph that stands aside to its true place.
 */
type ShapeRole = 'area' | 'line' | 'ring' | 'tie' | 'among' | 'leader'

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

/** Corners of a drawn circle. */
const STEPS = 96
/** A sector opens this far either side of its bearing (event-layer.md). */
const HALF_SECTOR_DEG = 22.5

/** Everything on the map that is wider than a point, for the shown stacks. */
export function shapeFeatures(
  placed: readonly PlacedStack[],
  context: MarkContext,
): FeatureCollection<Geometry, ShapeProperties> {
  return { type: 'FeatureCollection', features: placed.flatMap((group) => groupShapes(group, context)) }
}

function groupShapes(placed: PlacedStack, context: MarkContext): readonly ShapeFeature[] {
  const opacity = emphasisOf(placed.events, context.emphasis)
  return placed.stacks.flatMap((stack) => {
    const standing = surestStanding(stack.events)
    const layer = stack.parts[0]?.layer ?? OTHER_LAYER
    const properties = {
      layer,
      stack: placed.key,
      rank: placed.rank,
      colour: partColour({ layer }, context),
      opacity,
      unsure: standing === 'denied' || standing === 'planned',
    }
    const shapes = [...footprintsOf(stack, context), ...linesOf(stack, placed)]
    return shapes.map(
      ([role, geometry]): ShapeFeature => ({
        type: 'Feature',
        geometry,
        properties: { role, ...properties },
      }),
    )
  })
}

type Shape = readonly [role: ShapeRole, geometry: Geometry]

/** Each distinct outline of the stack's events once. */
function footprintsOf(stack: Stack, context: MarkContext): readonly Shape[] {
  const seen = new Map<string, readonly Shape[]>()
  for (const event of stack.events) {
    const { precision, radiusKm, bearingDeg, distanceKm } = event.where
    const key = [precision, event.where.place, radiusKm, bearingDeg, distanceKm].join('/')
    if (!seen.has(key)) seen.set(key, footprintOf(event, context))
  }
  return [...seen.values()].flat()
}

function footprintOf(event: ConflictEvent, { record }: MarkContext): readonly Shape[] {
  const { where, point } = event
  const anchor = anchorOf(record.places.get(where.of ?? where.place))
  switch (where.precision) {
    case 'near':
      return point && where.radiusKm ? [['area', disc(point, where.radiusKm)]] : []
    case 'offset': {
      const tie: Shape[] =
        anchor && point ? [['tie', { type: 'LineString', coordinates: [[...anchor], [...point]] }]] : []
      return point && where.radiusKm ? [...tie, ['area', disc(point, where.radiusKm)]] : tie
    }
    case 'ring':
      return anchor && where.distanceKm ? [['ring', ring(anchor, where.distanceKm)]] : []
    case 'sector':
      return anchor && where.radiusKm && where.bearingDeg !== undefined
        ? [['area', wedge(anchor, where.radiusKm, where.bearingDeg)]]
        : []
    case 'line':
    case 'district':
    case 'province': {
      const outline = record.footprints.get(where.place)?.geometry
      if (!outline) return []
      return [[outline.type.endsWith('LineString') ? 'line' : 'area', outline]]
    }
    case 'site':
    case 'town':
    case 'country':
    case 'none':
      return []
  }
}

function anchorOf(place: Place | undefined): LngLat | null {
  return (place && placePoint(place)[0]) ?? null
}

function disc(point: LngLat, radiusKm: number): Geometry {
  return circlePolygon(point, radiusKm, STEPS)
}

function ring(point: LngLat, radiusKm: number): Geometry {
  return { type: 'LineString', coordinates: circleOutline(point, radiusKm, STEPS) }
}

function wedge(point: LngLat, radiusKm: number, bearingDeg: number): Geometry {
  const from = bearingDeg - HALF_SECTOR_DEG
  return sectorPolygon(point, radiusKm, from, bearingDeg + HALF_SECTOR_DEG, STEPS)
}

function linesOf(stack: Stack, placed: PlacedStack): readonly Shape[] {
  const toMembers = stack.members
    .flatMap(placePoint)
    .map((point): Shape => ['among', between(placed.point, point)])
  if (stack.shape === 'among') return toMembers
  return samePoint(stack.point, placed.point) ? [] : [['leader', between(placed.point, stack.point)]]
}

function between(a: LngLat, b: LngLat): Geometry {
  return { type: 'LineString', coordinates: [[...a], [...b]] }
}

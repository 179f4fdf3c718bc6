import type { FeatureCollection, Point } from 'geojson'
import type { Place } from '../../model/codebooks'
import { type LngLat, localText } from '../../model/event'
import { OTHER_COLOUR, type Scheme } from '../../model/theme'
import { sumShares } from '../../record/count-strikes'
import type { EventRecord } from '../../record/record'
import { glyphExtent, slotName } from './arrange-parts'
import type { countryNames } from './country-names'
import { OTHER_LAYER } from './drawn-layers'
import { type Emphasis, emphasisOf } from './emphasis'
import { glyphId } from './glyph-id'
import { mapName } from './map-name'
import { type MarkFeature, type MarkProperties, markFeature } from './mark-feature'
import { MARK_PX } from './mark-sizes'
import { partColour, partIcon } from './part-icon'
import type { PlacedStack } from './place-stacks'
import { placePoint } from './sites'
import type { StackPart } from './stacks-of'
import { unitName } from './unit-name'

/** What all marks of one picture share. */
export interface MarkContext {
  readonly record: EventRecord
  readonly scheme: Scheme
  readonly emphasis: Emphasis
  readonly lang: string
}

/** Radius of the ring for so many strikes, CSS px. */
export function strikesRadiusPx(strikes: number): number {
  return Math.min(MARK_PX.mostStrikes, MARK_PX.oneStrike * Math.sqrt(strikes))
}

/** Every mark of the shown stacks as points; the same input gives the same features in the same order. */
export function markFeatures(
  placed: readonly PlacedStack[],
  context: MarkContext,
  countries: ReturnType<typeof countryNames> = [],
): FeatureCollection<Point, MarkProperties> {
  const names = countries.map(({ key, point, rank, text, clearPx }) =>
    markFeature({ key, point, rank }, { role: 'country', layer: OTHER_LAYER, text, clearPx }),
  )
  return {
    type: 'FeatureCollection',
    features: [...names, ...placed.flatMap((stack) => stackFeatures(stack, context))],
  }
}

function stackFeatures(placed: PlacedStack, context: MarkContext): readonly MarkFeature[] {
  const count = placed.parts.length
  const below = placed.shape === 'badge'
  const dim = emphasisOf(placed.rows, context.emphasis)
  const parts = placed.parts.flatMap((part, index) => {
    const slot = slotName(count, index, below)
    return [
      ...sizeFeature(placed, part, dim, context),
      partFeature(placed, part, slot, dim, context),
      ...smallFeatures(placed, part, dim, context),
    ]
  })
  return [
    ...anchorFeatures(placed, dim, context),
    ...parts,
    ...countFeature(placed, slotName(count, 'chip', below), dim, context),
    ...nameFeatures(placed, dim, context),
  ]
}

function partFeature(
  placed: PlacedStack,
  part: StackPart,
  slot: string,
  dim: number,
  context: MarkContext,
): MarkFeature {
  return markFeature(placed, {
    role: 'part',
    layer: part.layer,
    shape: placed.shape,
    icon: partIcon(part, placed.shape === 'disc' ? 'disc' : 'tag', context),
    colour: partColour(part.layer, context),
    slot,
    opacity: part.look.opacity * dim,
  })
}

/** The ring whose area is the number of strikes; only where the mark stands at a place, and a number is told. */
function sizeFeature(
  placed: PlacedStack,
  part: StackPart,
  dim: number,
  context: MarkContext,
): readonly MarkFeature[] {
  if (part.layer === OTHER_LAYER || placed.shape === 'badge' || placed.shape === 'among') return []
  const { min, max } = sumShares(part.look.shares)
  if (max === 0) return []
  return [
    markFeature(placed, {
      role: 'size',
      layer: part.layer,
      colour: partColour(part.layer, context),
      opacity: dim,
      leastPx: strikesRadiusPx(min),
      mostPx: strikesRadiusPx(max),
    }),
  ]
}

/** A small mark at each town of an aggregate: joined by lines to the one glyph that counts them, unless it is gathered. */
function smallFeatures(
  placed: PlacedStack,
  part: StackPart,
  dim: number,
  context: MarkContext,
): readonly MarkFeature[] {
  if (placed.unit) return []
  return placed.stacks
    .flatMap((stack) => stack.members)
    .filter((place) => place.kind !== 'country' && place.kind !== 'region')
    .flatMap(placePoint)
    .map((point) =>
      markFeature(
        { ...placed, point },
        {
          role: 'small',
          layer: part.layer,
          shape: 'among',
          icon: partIcon(part, 'dot', context),
          opacity: dim,
        },
      ),
    )
}

/** A dot at the true place of each glyph that had to stand aside, and of each that is gathered. */
function anchorFeatures(placed: PlacedStack, dim: number, { scheme }: MarkContext): readonly MarkFeature[] {
  return placed.stacks
    .filter((stack) => stack.shape === 'disc' || stack.shape === 'near' || stack.shape === 'offset')
    .filter((stack) => !samePoint(stack.point, placed.point))
    .map((stack) =>
      markFeature(
        { ...placed, point: stack.point },
        {
          role: 'anchor',
          layer: OTHER_LAYER,
          colour: OTHER_COLOUR[scheme],
          opacity: dim,
        },
      ),
    )
}

/** The towns and sites whose names stand on the map: at the glyph, and where only one is gathered, at its dot. */
export function namedPlace({ unit, shape, stacks }: PlacedStack, record: EventRecord): Place | null {
  const [first, ...others] = stacks
  if (!first || others.length > 0 || (unit ? !isTown(first) : !isTown({ shape }))) return null
  return record.places.get(first.place) ?? null
}

function isTown({ shape }: Pick<PlacedStack, 'shape'>): boolean {
  return shape === 'disc' || shape === 'near'
}

/**
 * The name at the glyph, which stands where the basemap's own label would. What is gathered bears the name of its
 * unit, unless all of it that is shown is at the town where it stands; a single town elsewhere is named at its dot.
 */
function nameFeatures(
  placed: PlacedStack,
  dim: number,
  { record, lang }: MarkContext,
): readonly MarkFeature[] {
  const { unit, shape, stacks, parts } = placed
  const town = namedPlace(placed, record)
  const townName = town && localText(town.name, lang)
  const clearPx = glyphExtent(parts.length).halfHeightPx + MARK_PX.nameGap
  const nameAt = (point: LngLat, text: string, clear: number) =>
    markFeature(
      { ...placed, point },
      { role: 'name', layer: OTHER_LAYER, text: mapName(text), clearPx: clear, opacity: dim },
    )
  const at = stacks[0]?.point ?? placed.point
  if (!unit || (townName && samePoint(at, unit.point)))
    return townName ? [nameAt(placed.point, townName, clearPx)] : []
  return [
    ...(shape === 'badge' ? [] : [nameAt(placed.point, unitName(unit, lang), clearPx)]),
    ...(townName ? [nameAt(at, townName, MARK_PX.anchor + MARK_PX.nameGap)] : []),
  ]
}

export function samePoint(a: LngLat, b: LngLat): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

function countFeature(
  placed: PlacedStack,
  slot: string,
  dim: number,
  { scheme }: MarkContext,
): readonly MarkFeature[] {
  if (placed.rows.length < 2) return []
  const glyph = {
    type: 'count',
    count: placed.rows.length,
    contested: placed.contested,
    colour: '-',
    standing: 'reported',
    scheme,
  } as const
  return [
    markFeature(placed, {
      role: 'count',
      layer: OTHER_LAYER,
      icon: glyphId(glyph),
      slot,
      opacity: dim,
    }),
  ]
}

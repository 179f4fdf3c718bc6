import type { Feature, FeatureCollection, Point } from 'geojson'
import type { DayWindow } from '../../model/civil-date'
import type { Place } from '../../model/codebooks'
import { type LngLat, localText } from '../../model/event'
import { OTHER_COLOUR, type Scheme } from '../../record/appearance'
import { countStrikes } from '../../record/count-strikes'
import type { EventTable, Rows } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import type { View } from '../../view/view'
import { glyphExtent, slotName } from './arrange-parts'
import type { countryNames } from './country-names'
import { OTHER_LAYER } from './drawn-layers'
import { type Emphasis, emphasisOf } from './emphasis'
import { eventOpacity } from './event-opacity'
import { glyphId } from './glyph-id'
import { partColour, partIcon } from './part-icon'
import type { PlacedStack } from './place-stacks'
import { placePoint } from './sites'
import type { StackPart } from './stacks-of'
import { isContested } from './standing'

/** What a mark's feature tells MapLibre and the pointer; `layer` decides the layer group that draws it. */
export interface MarkProperties {
  /** `part`: one actor at one stack; `count`: its number; `size`: the strikes' ring; `small`: one of `among`; `anchor`: the true place of a glyph that stands aside; `name`: its place's name; `country`: the name of a country that has badges. */
  readonly role: 'part' | 'count' | 'size' | 'small' | 'anchor' | 'name' | 'country'
  readonly layer: string
  readonly stack: string
  readonly shape: string
  readonly icon: string
  readonly colour: string
  /** Names where in the glyph it stands: `SLOT_OFFSETS`. */
  readonly slot: string
  readonly opacity: number
  /** Radius, CSS px, of the fewest and the most strikes told of. */
  readonly leastPx: number
  readonly mostPx: number
  readonly text: string
  /** How far from the point the text keeps, CSS px: half the glyph. */
  readonly clearPx: number
  /** Lower is drawn first, and its letters have the first choice of room. */
  readonly rank: number
}

type MarkFeature = Feature<Point, MarkProperties>

/** What all marks of one picture share. */
export interface MarkContext {
  readonly record: EventRecord
  /** The record's rows as known by the view's day. */
  readonly table: EventTable
  readonly scheme: Scheme
  readonly span: DayWindow
  readonly view: Pick<View, 'mode' | 'fade'>
  readonly emphasis: Emphasis
  readonly lang: string
}

/** Radius of one strike's ring, CSS px; the area grows with the number. */
const ONE_STRIKE_PX = 6

export function strikesRadiusPx(strikes: number): number {
  return ONE_STRIKE_PX * Math.sqrt(strikes)
}

/** Every mark of the shown stacks as points; the same input gives the same features in the same order. */
export function markFeatures(
  placed: readonly PlacedStack[],
  context: MarkContext,
  countries: ReturnType<typeof countryNames> = [],
): FeatureCollection<Point, MarkProperties> {
  const names = countries.map(({ key, point, rank, text }) =>
    feature({ key, point, rank }, { role: 'country', layer: OTHER_LAYER, text }),
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
    ...nameFeature(placed, dim, context),
  ]
}

/** A feature of this stack, at its point or at another. */
function feature(
  { key, point, rank }: Pick<PlacedStack, 'key' | 'point' | 'rank'>,
  properties: Partial<MarkProperties> & Pick<MarkProperties, 'role' | 'layer'>,
): MarkFeature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...point] },
    properties: {
      stack: key,
      rank,
      shape: 'disc',
      icon: '',
      colour: '',
      slot: '1/0',
      opacity: 1,
      leastPx: 0,
      mostPx: 0,
      text: '',
      clearPx: 0,
      ...properties,
    },
  }
}

function partFeature(
  placed: PlacedStack,
  part: StackPart,
  slot: string,
  dim: number,
  context: MarkContext,
): MarkFeature {
  const opacity = strongest(part.rows, context)
  return feature(placed, {
    role: 'part',
    layer: part.layer,
    shape: placed.shape,
    icon: partIcon(part, placed.shape === 'disc' ? 'disc' : 'tag', context),
    colour: partColour(part.layer, context),
    slot,
    opacity: opacity * dim,
  })
}

/** How strongly the strongest of these events is drawn. */
function strongest(rows: Rows, { table, view, span }: MarkContext): number {
  let most = 0
  for (const row of rows) {
    most = Math.max(most, eventOpacity(table, row, view, span))
    if (most === 1) break
  }
  return most
}

/** The ring whose area is the number of strikes; only where the mark stands at a place, and a number is told. */
function sizeFeature(
  placed: PlacedStack,
  part: StackPart,
  dim: number,
  context: MarkContext,
): readonly MarkFeature[] {
  if (part.layer === OTHER_LAYER || placed.shape === 'badge' || placed.shape === 'among') return []
  const { min, max } = countStrikes(context.table, part.rows, context.span)
  if (max === 0) return []
  return [
    feature(placed, {
      role: 'size',
      layer: part.layer,
      colour: partColour(part.layer, context),
      opacity: dim,
      leastPx: strikesRadiusPx(min),
      mostPx: strikesRadiusPx(max),
    }),
  ]
}

/** A small mark at each town of an aggregate: joined by lines to the one glyph that counts them. */
function smallFeatures(
  placed: PlacedStack,
  part: StackPart,
  dim: number,
  context: MarkContext,
): readonly MarkFeature[] {
  return placed.stacks
    .flatMap((stack) => stack.members)
    .filter((place) => place.kind !== 'country' && place.kind !== 'region')
    .flatMap(placePoint)
    .map((point) =>
      feature(
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

/** A dot at the true place of each glyph that had to stand aside. */
function anchorFeatures(placed: PlacedStack, dim: number, { scheme }: MarkContext): readonly MarkFeature[] {
  return placed.stacks
    .filter((stack) => stack.shape === 'disc' || stack.shape === 'near' || stack.shape === 'offset')
    .filter((stack) => !samePoint(stack.point, placed.point))
    .map((stack) =>
      feature(
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

/**
 * Keeps a name out of the box of its own glyph, CSS px: a strike's is 1.5 wider than half a part with the padding of
 * both, and MapLibre lifts a line of letters by 4.
 */
const NAME_GAP_PX = 7

/** The town or site whose name stands at the glyph. */
export function namedPlace({ shape, stacks }: PlacedStack, record: EventRecord): Place | null {
  if (shape !== 'disc' && shape !== 'near') return null
  return record.places.get(stacks[0]?.place ?? '') ?? null
}

/** The name at the glyph, which stands where the basemap's own label would. */
function nameFeature(
  placed: PlacedStack,
  dim: number,
  { record, lang }: MarkContext,
): readonly MarkFeature[] {
  const place = namedPlace(placed, record)
  if (!place) return []
  const clearPx = glyphExtent(placed.parts.length).halfHeightPx + NAME_GAP_PX
  const text = localText(place.name, lang)
  return [feature(placed, { role: 'name', layer: OTHER_LAYER, text, clearPx, opacity: dim })]
}

export function samePoint(a: LngLat, b: LngLat): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

function countFeature(
  placed: PlacedStack,
  slot: string,
  dim: number,
  { table, scheme }: MarkContext,
): readonly MarkFeature[] {
  if (placed.rows.length < 2) return []
  const glyph = {
    type: 'count',
    count: placed.rows.length,
    contested: isContested(table, placed.rows),
    colour: '-',
    standing: 'reported',
    scheme,
  } as const
  return [
    feature(placed, {
      role: 'count',
      layer: OTHER_LAYER,
      icon: glyphId(glyph),
      slot,
      opacity: dim,
    }),
  ]
}

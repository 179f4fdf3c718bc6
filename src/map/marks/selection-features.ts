import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { ConflictEvent, LngLat } from '../../model/event'
import type { Scheme } from '../../model/theme'
import type { Relation } from '../../model/vocabulary'
import type { Row } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import { glyphExtent, type OffsetPx, SLOT_OFFSETS, slotName } from './arrange-parts'
import { glyphId, parseGlyphId, type RingRole } from './glyph-id'
import { MARK_PX } from './mark-sizes'
import type { PlacedStack } from './place-stacks'

export interface SelectionProperties {
  readonly role: RingRole | 'link'
  readonly relation: Relation | ''
  /** Id of the ring's picture. */
  readonly icon: string
  readonly slot: string
}

/** What is picked out on the map. */
export interface Picked {
  readonly selected: ConflictEvent | null
  readonly lit: readonly string[]
  readonly marked: readonly string[]
  readonly scheme: Scheme
}

/** What of a record says which events are linked. */
export interface LinkedEvents {
  readonly table: Pick<EventRecord['table'], 'rowOf'>
  readonly facts: Pick<EventRecord['facts'], 'linksTo'>
}

/** Rings round the stacks of the selected, lit and marked events, and lines from the selected one to its links. */
export function selectionFeatures(
  stackOf: (row: Row) => PlacedStack | null,
  record: LinkedEvents,
  picked: Picked,
): FeatureCollection<Geometry, SelectionProperties> {
  const at: StackById = (id) => {
    const row = record.table.rowOf(id)
    return row === undefined ? null : stackOf(row)
  }
  const { selected, scheme } = picked
  const rings = [
    ...ringsFor(picked.marked, at, 'marked', scheme),
    ...ringsFor(picked.lit, at, 'lit', scheme),
    ...ringsFor(selected ? [selected.id] : [], at, 'selected', scheme),
  ]
  const links = selected
    ? [...selected.links, ...(record.facts.linksTo.get(selected.id) ?? [])].flatMap((link) =>
        linkLine(at(selected.id), at(link.event), link.relation),
      )
    : []
  return { type: 'FeatureCollection', features: [...links, ...rings] }
}

/** The stack in which an event is drawn, by its id. */
type StackById = (id: string) => PlacedStack | null

function ringsFor(
  ids: readonly string[],
  at: StackById,
  role: RingRole,
  scheme: Scheme,
): Feature<Geometry, SelectionProperties>[] {
  const stacks = new Set(ids.flatMap((id) => at(id) ?? []))
  return [...stacks].map((stack) => {
    const { halfWidthPx, halfHeightPx } = glyphExtent(stack.parts.length)
    const size = {
      halfWidthPx: Math.round(halfWidthPx + MARK_PX.ringGap),
      halfHeightPx: Math.round(halfHeightPx + MARK_PX.ringGap),
    }
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...stack.point] },
      properties: {
        role,
        relation: '',
        icon: glyphId({ type: 'ring', role, ...size, scheme }),
        slot: slotName(stack.parts.length, 'middle', stack.shape === 'badge'),
      },
    }
  })
}

/** A line to a shown event that the selected one is linked to, or that links to it. */
function linkLine(
  from: PlacedStack | null,
  to: PlacedStack | null,
  relation: Relation,
): readonly Feature<Geometry, SelectionProperties>[] {
  if (!from || !to || to === from) return []
  return [
    {
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: [[...from.point], [...to.point]] },
      properties: { role: 'link', relation, icon: '', slot: '1/0' },
    },
  ]
}

/** Where the ring of the selected event stands: `offset` px from its point, and how far it reaches. */
export interface SelectedRing {
  readonly point: LngLat
  readonly offset: OffsetPx
  readonly radiusPx: number
}

/** `null` while the selected event has no mark on the map. */
export function selectedRing({ features }: ReturnType<typeof selectionFeatures>): SelectedRing | null {
  const ring = features.find(({ properties }) => properties.role === 'selected')
  const glyph = ring && parseGlyphId(ring.properties.icon)
  if (ring?.geometry.type !== 'Point' || glyph?.type !== 'ring') return null
  const [lng = 0, lat = 0] = ring.geometry.coordinates
  return {
    point: [lng, lat],
    offset: SLOT_OFFSETS.get(ring.properties.slot) ?? [0, 0],
    radiusPx: Math.max(glyph.halfWidthPx, glyph.halfHeightPx),
  }
}

import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { ConflictEvent } from '../../model/event'
import type { Relation } from '../../model/vocabulary'
import type { Scheme } from '../../record/appearance'
import { glyphExtent, slotName } from './arrange-parts'
import { glyphId, type RingRole } from './glyph-id'
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

/** Rings round the stacks of the selected, lit and marked events, and lines from the selected one to its links. */
export function selectionFeatures(
  placed: readonly PlacedStack[],
  picked: Picked,
): FeatureCollection<Geometry, SelectionProperties> {
  const at = stackByEvent(placed)
  const selectedStack = picked.selected ? at.get(picked.selected.id) : undefined
  const rings = [
    ...ringsFor(picked.marked, at, 'marked', picked.scheme),
    ...ringsFor(picked.lit, at, 'lit', picked.scheme),
    ...ringsFor(picked.selected ? [picked.selected.id] : [], at, 'selected', picked.scheme),
  ]
  const links = picked.selected && selectedStack ? linkLines(picked.selected, selectedStack, at, placed) : []
  return { type: 'FeatureCollection', features: [...links, ...rings] }
}

function stackByEvent(placed: readonly PlacedStack[]): ReadonlyMap<string, PlacedStack> {
  return new Map(placed.flatMap((stack) => stack.events.map((event) => [event.id, stack] as const)))
}

function ringsFor(
  ids: readonly string[],
  at: ReadonlyMap<string, PlacedStack>,
  role: RingRole,
  scheme: Scheme,
): Feature<Geometry, SelectionProperties>[] {
  const stacks = new Set(ids.flatMap((id) => at.get(id) ?? []))
  return [...stacks].map((stack) => {
    const { halfWidthPx, halfHeightPx } = glyphExtent(stack.parts.length)
    const radiusPx = Math.round(Math.max(halfWidthPx, halfHeightPx) + 4)
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...stack.point] },
      properties: {
        role,
        relation: '',
        icon: glyphId({ type: 'ring', role, radiusPx, scheme }),
        slot: slotName(stack.parts.length, 'middle', stack.shape === 'badge'),
      },
    }
  })
}

/** A line to each shown event that the selected one is linked to, and from each that links to it. */
function linkLines(
  selected: ConflictEvent,
  from: PlacedStack,
  at: ReadonlyMap<string, PlacedStack>,
  placed: readonly PlacedStack[],
): Feature<Geometry, SelectionProperties>[] {
  const incoming = placed.flatMap((stack) =>
    stack.events.flatMap((event) =>
      event.links
        .filter((link) => link.event === selected.id)
        .map((link) => ({ event: event.id, relation: link.relation })),
    ),
  )
  return [...selected.links, ...incoming].flatMap((link): Feature<Geometry, SelectionProperties>[] => {
    const to = at.get(link.event)
    if (!to || to === from) return []
    return [
      {
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: [[...from.point], [...to.point]] },
        properties: { role: 'link', relation: link.relation, icon: '', slot: '1/0' },
      },
    ]
  })
}

import type { Place } from '../../model/codebooks'
import { onceEach } from '../../model/once-each'
import type { EventRecord } from '../../record/record'
import { glyphExtent } from './arrange-parts'
import { drawnMask } from './drawn-layers'
import { type LayoutNode, layoutSteps, type Standing } from './layout-stacks'
import { mapName } from './map-name'
import { COUNTRY_KEY } from './sites'
import { type Stack, stacksOf } from './stacks-of'
import { ancestryOf, type Unit } from './units'

/** Every stack of a record under what it may be gathered into, with all the record's events. */
export interface RecordTree {
  readonly leaves: readonly LayoutNode[]
  readonly unitOf: ReadonlyMap<LayoutNode, Unit>
  /** The countries that have a badge at some zoom, with a glyph of theirs. */
  readonly countries: readonly { readonly place: Place; readonly node: LayoutNode }[]
  /** What stands at a step of zoom. */
  readonly at: (step: number) => readonly Standing[]
}

/** Worked out once a record: what is shown of it has no part in it. */
export const treeOf = onceEach(growTree)

function growTree(record: EventRecord): RecordTree {
  const all = drawnMask(record, { actors: null, members: false })
  const stacks = stacksOf(record.facts.rows, record, all).map((stack) => inOwnCountry(stack, record))
  const ancestry = ancestryOf(stacks, record)
  const nodes = new Map<Unit, LayoutNode>()
  const nodeOfUnit = (unit: Unit, within: LayoutNode | null) => {
    const node = nodes.get(unit) ?? unitNode(unit, within)
    nodes.set(unit, node)
    return node
  }
  const leaves = stacks.map((stack) =>
    stackNode(
      stack,
      record,
      (ancestry.get(stack) ?? []).reduceRight<LayoutNode | null>(
        (within, unit) => nodeOfUnit(unit, within),
        null,
      ),
    ),
  )
  const countries = new Map([...leaves, ...nodes.values()].map((node) => [node.key, node] as const))
  return {
    leaves,
    unitOf: new Map([...nodes].map(([unit, node]) => [node, unit])),
    countries: [...countries].flatMap(([key, node]) => {
      const place = key.startsWith(COUNTRY_KEY) && record.places.get(key.slice(COUNTRY_KEY.length))
      return place ? [{ place, node }] : []
    }),
    at: layoutSteps(leaves),
  }
}

/** An aggregate over several countries stands at the badge of one, and is gathered as that is. */
function inOwnCountry(stack: Stack, { places }: EventRecord): Stack {
  return stack.shape === 'badge'
    ? { ...stack, country: places.get(stack.place)?.country ?? stack.country }
    : stack
}

function stackNode(stack: Stack, { places }: EventRecord, within: LayoutNode | null): LayoutNode {
  return {
    key: stack.key,
    point: stack.point,
    ...glyphExtent(stack.parts.length),
    underLetters: stack.shape === 'badge' ? mapName(places.get(stack.place)?.name.en ?? '').length : 0,
    weight: stack.rows.length + (stack.shape === 'disc' ? 2 : 0),
    within,
  }
}

function unitNode({ key, kind, place, point, stacks }: Unit, within: LayoutNode | null): LayoutNode {
  const layers = new Set(stacks.flatMap(({ parts }) => parts.map(({ layer }) => layer)))
  return {
    key,
    point,
    ...glyphExtent(layers.size),
    underLetters: kind === 'country' && place ? mapName(place.name.en).length : 0,
    weight: stacks.reduce((sum, { rows }) => sum + rows.length, 0),
    within,
  }
}

import { readFileSync } from 'node:fs'
import { readRecord, recordFiles } from '../../src/files/dateline/read-record'
import { SLOT_OFFSETS, slotName } from '../../src/map/marks/arrange-parts'
import { drawnMask, OTHER_LAYER } from '../../src/map/marks/drawn-layers'
import { layoutFor, placeStacks } from '../../src/map/marks/place-stacks'
import { stacksOf } from '../../src/map/marks/stacks-of'
import type { LngLat } from '../../src/model/event'
import { toWorld } from '../../src/model/mercator'
import type { EventRecord } from '../../src/record/record'

/** The record that the built site shows. */
export function builtRecord(): EventRecord {
  const json = (name: string): unknown => JSON.parse(readFileSync(`data/${name}`, 'utf8'))
  const { value } = readRecord(recordFiles(json))
  if (!value) throw new Error('data/ cannot be read')
  return value
}

export interface Camera {
  readonly zoom: number
  readonly centre: LngLat
}

/** A box of the screen, CSS px. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A mark that the model says must be painted. */
export interface ExpectedMark {
  readonly event: string
  readonly actor: string | null
  readonly stack: string
  /** Where its stack stands, CSS px of the window. */
  readonly stackAt: { readonly x: number; readonly y: number }
  /** CSS px of the window. */
  readonly x: number
  readonly y: number
}

/** What the model says of these events: every mark, on the screen or not, with where a camera puts it in `frame`. */
export function expectedMarks(
  record: EventRecord,
  shown: readonly string[],
  { zoom, centre }: Camera,
  frame: Box,
): readonly ExpectedMark[] {
  const { table } = record
  const rows = Uint32Array.from(shown.flatMap((id) => table.rowOf(id) ?? []))
  const layers = drawnMask(record, { actors: null, members: false })
  const middle = toWorld(centre, zoom)
  return placeStacks(stacksOf(rows, record, layers), layoutFor(record, zoom)).flatMap((stack) => {
    const world = toWorld(stack.point, zoom)
    const at = {
      x: frame.x + frame.width / 2 + world.x - middle.x,
      y: frame.y + frame.height / 2 + world.y - middle.y,
    }
    return stack.parts.flatMap((part, index) => {
      const slot = slotName(stack.parts.length, index, stack.shape === 'badge')
      const [dx, dy] = SLOT_OFFSETS.get(slot) ?? [0, 0]
      return Array.from(part.rows, (row) => ({
        event: table.id(row),
        actor: part.layer === OTHER_LAYER ? null : part.layer,
        stack: stack.key,
        stackAt: at,
        x: at.x + dx,
        y: at.y + dy,
      }))
    })
  })
}

/** Is this point inside the box, and at least so many px from its edge? */
export function isWithin({ x, y }: { x: number; y: number }, box: Box, marginPx: number): boolean {
  return (
    x >= box.x + marginPx &&
    x <= box.x + box.width - marginPx &&
    y >= box.y + marginPx &&
    y <= box.y + box.height - marginPx
  )
}

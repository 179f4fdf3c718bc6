import { OTHER_COLOUR, type Scheme } from '../../model/theme'
import { KINDS } from '../../model/vocabulary'
import { appearanceOf } from '../../record/appearance'
import { at, type EventTable } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import { OTHER_LAYER } from './drawn-layers'
import { type GlyphForm, glyphId } from './glyph-id'
import type { StackPart } from './stacks-of'
import { surestStanding } from './standing'

/** What decides a layer's colours. */
export interface PartColours {
  readonly record: EventRecord
  readonly scheme: Scheme
}

export function partColour(layer: string, { record, scheme }: PartColours): string {
  return layer === OTHER_LAYER ? OTHER_COLOUR[scheme] : appearanceOf(record, layer).colour[scheme]
}

/** Id of the picture of these events of one layer. */
export function partIcon(
  { layer, rows }: StackPart,
  form: GlyphForm,
  { record, scheme, table }: PartColours & { readonly table: EventTable },
): string {
  const common = { form, standing: surestStanding(table, rows), scheme } as const
  const colour = partColour(layer, { record, scheme })
  if (layer !== OTHER_LAYER) {
    return glyphId({ type: 'strike', symbol: appearanceOf(record, layer).symbol, colour, ...common })
  }
  const first = table.kind[rows[0] ?? 0]
  const alike = rows.every((row) => table.kind[row] === first)
  return glyphId({ type: 'kind', kind: alike ? at(KINDS, first) : 'several', colour, ...common })
}

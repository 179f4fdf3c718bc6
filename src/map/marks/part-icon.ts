import { OTHER_COLOUR, type Scheme } from '../../model/theme'
import { KINDS } from '../../model/vocabulary'
import { appearanceOf } from '../../record/appearance'
import { at } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import { OTHER_LAYER } from './drawn-layers'
import { type GlyphForm, glyphId } from './glyph-id'
import type { Look } from './look'

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
  { layer, look }: { readonly layer: string; readonly look: Pick<Look, 'surest' | 'kind'> },
  form: GlyphForm,
  { record, scheme }: PartColours,
): string {
  const common = { form, standing: look.surest, scheme } as const
  const colour = partColour(layer, { record, scheme })
  if (layer !== OTHER_LAYER) {
    return glyphId({ type: 'strike', symbol: appearanceOf(record, layer).symbol, colour, ...common })
  }
  const kind = look.kind === null ? 'several' : at(KINDS, look.kind)
  return glyphId({ type: 'kind', kind, colour, ...common })
}

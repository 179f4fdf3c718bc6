import type { Actor } from '../model/codebooks'
import { UNATTRIBUTED } from '../model/event'
import { OTHER_COLOUR, UNATTRIBUTED_COLOUR } from '../model/theme'
import type { EventRecord } from './record'

/** How a strike layer looks wherever it is drawn: on the map, on the time axis, in its row. */
export interface Appearance {
  readonly colour: Actor['colour']
  readonly symbol: Actor['symbol']
}

const UNATTRIBUTED_APPEARANCE: Appearance = { colour: UNATTRIBUTED_COLOUR, symbol: 'cross' }
const UNKNOWN_APPEARANCE: Appearance = { colour: OTHER_COLOUR, symbol: 'dot' }

/** The appearance of a strike layer, by actor id or `unattributed`; grey for an actor that no codebook names. */
export function appearanceOf(record: EventRecord, layer: string): Appearance {
  if (layer === UNATTRIBUTED) return UNATTRIBUTED_APPEARANCE
  return record.actors.get(layer) ?? UNKNOWN_APPEARANCE
}

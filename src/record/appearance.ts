import type { Actor } from '../model/codebooks'
import { UNATTRIBUTED } from '../model/event'
import type { EventRecord } from './record'

export type Scheme = 'light' | 'dark'

/** How a strike layer looks wherever it is drawn: on the map, on the time axis, in its row. */
export interface Appearance {
  readonly colour: Actor['colour']
  readonly symbol: Actor['symbol']
}

/** Strikes that nobody claims and nobody is accused of. */
const UNATTRIBUTED_APPEARANCE: Appearance = {
  colour: { light: '#4a4f57', dark: '#c9ced6' },
  symbol: 'cross',
}

/** Every kind but strikes: grey, so that strikes stay readable. */
export const OTHER_COLOUR: Actor['colour'] = { light: '#5b626b', dark: '#a9b1bb' }

/** The appearance of a strike layer, by actor id or `unattributed`; grey for an actor that no codebook names. */
export function appearanceOf(record: EventRecord, layer: string): Appearance {
  if (layer === UNATTRIBUTED) return UNATTRIBUTED_APPEARANCE
  return record.actors.get(layer) ?? { colour: OTHER_COLOUR, symbol: 'dot' }
}

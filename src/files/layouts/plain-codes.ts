import {
  PLACE_PRECISIONS,
  type PlacePrecision,
  TIME_PRECISIONS,
  type TimePrecision,
} from '../../model/vocabulary'
import { placeByWords } from './airwars'
import type { Widen } from './when-of-row'
import type { PlaceCode } from './where-of-row'

const OURS: ReadonlyMap<string, PlacePrecision> = new Map(PLACE_PRECISIONS.map((word) => [word, word]))

/**
 * A place's precision in a table of unknown codebook: our own words, or words that say so. A bare number may mean
 * anything, and then the point is no better than near.
 */
export const placeByPlainCode: PlaceCode = (code, draft, cells) => {
  if (code === '') return
  const own = OURS.get(code)
  if (own) draft.placePrecision = own
  else placeByWords(code, draft, cells)
}

const OUR_TIMES: ReadonlyMap<string, TimePrecision> = new Map(TIME_PRECISIONS.map((word) => [word, word]))

/** A date's precision in our own words; other words and numbers may mean anything, and are let be. */
export const timeByPlainCode: Widen = (code, draft) => {
  draft.timePrecision = OUR_TIMES.get(code) ?? draft.timePrecision
}

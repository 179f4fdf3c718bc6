import { localText, type Where } from '../model/event'
import type { EventRecord } from '../record/record'
import { formatNumber } from './format'
import { messagesFor } from './messages'

/** What the page needs of a record to name a place. */
export type Gazetteer = Pick<EventRecord, 'places'>

/** A place's name in a language, by its id; the id itself where no gazetteer has it. */
export function placeName(gazetteer: Gazetteer, id: string, lang: string): string {
  const place = gazetteer.places.get(id)
  return place ? localText(place.name, lang) : id
}

/**
 * The name of an event's place. A wording of its own ("northwest of the Haditha Dam") is in English only;
 * other languages have the gazetteer's name, and the precision says the rest.
 */
export function whereName(where: Where, gazetteer: Gazetteer, lang: string): string {
  return lang === 'en' || !gazetteer.places.has(where.place)
    ? where.name
    : placeName(gazetteer, where.place, lang)
}

/** The nearest of sixteen winds, in words; `deg` is true bearing, clockwise from north. */
export function windName(deg: number, lang: string): string {
  const { winds } = messagesFor(lang).place
  const index = Math.round((((deg % 360) + 360) % 360) / 22.5) % winds.length
  return winds[index] ?? ''
}

/** A country's name by its ISO 3166-1 code. */
export function countryName(code: string, lang: string): string {
  try {
    return new Intl.DisplayNames(messagesFor(lang).locale, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** Of an event among more places than this the others are a number. */
const MOST_NAMED = 20

/** The names of the places that an event is told to be among. */
export function namesAmong(ids: readonly string[], gazetteer: Gazetteer, lang: string): readonly string[] {
  const names = ids.slice(0, MOST_NAMED).map((id) => placeName(gazetteer, id, lang))
  return ids.length > MOST_NAMED ? [...names, `+${formatNumber(ids.length - MOST_NAMED, lang)}`] : names
}

/** Place and country, short: for lists. */
export function describePlaceShort(where: Where, gazetteer: Gazetteer, lang: string): string {
  const { place, listSeparator } = messagesFor(lang)
  if (where.precision === 'none') return place.none
  if (where.among) return namesAmong(where.among, gazetteer, lang).join(listSeparator)
  return whereName(where, gazetteer, lang)
}

import { localText, type Where } from '../model/event'
import type { Kind } from '../model/vocabulary'
import type { EventRecord } from '../record/record'
import { formatList, formatNumber } from './format'
import { messagesFor } from './messages'

/** What the page needs of a record to name a place. */
export type Gazetteer = Pick<EventRecord, 'places'>

/** A place's name in a language, by its id; the id itself where no gazetteer has it. */
function placeName(gazetteer: Gazetteer, id: string, lang: string): string {
  const place = gazetteer.places.get(id)
  return place ? localText(place.name, lang) : id
}

/**
 * The name of an event's place. A wording of its own ("northwest of the Haditha Dam") is in English only;
 * other languages have the gazetteer's name, and the precision says the rest.
 */
function whereName(where: Where, gazetteer: Gazetteer, lang: string): string {
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

/** Place and country, short: for lists. */
export function describePlaceShort(where: Where, gazetteer: Gazetteer, lang: string): string {
  const { place, listSeparator } = messagesFor(lang)
  if (where.precision === 'none') return place.none
  if (where.among) return where.among.map((id) => placeName(gazetteer, id, lang)).join(listSeparator)
  return whereName(where, gazetteer, lang)
}

/** How exactly the place is known, in a sentence of the language, from nothing but the record's own fields. */
export function describePlace(where: Where, gazetteer: Gazetteer, lang: string, kind: Kind): string {
  const { place } = messagesFor(lang)
  const located = (name: string) =>
    where.country === null ? name : place.inCountry(name, countryName(where.country, lang))
  const name = located(whereName(where, gazetteer, lang))
  const anchor = located(placeName(gazetteer, where.of ?? where.place, lang))
  const km = (value: number) => formatNumber(value, lang, value < 10 ? 1 : 0)
  if (where.among && where.among.length > 0) {
    const names = where.among.map((id) => placeName(gazetteer, id, lang))
    return (kind === 'strike' ? place.among : place.acrossPlaces)(formatList(names, lang))
  }
  switch (where.precision) {
    case 'site':
      return place.site(name)
    case 'town':
      return place.town(name)
    case 'near':
      return where.radiusKm === null ? place.nearUnknown(name) : place.near(name, km(where.radiusKm))
    case 'offset':
      return describeOffset(where, anchor, km, lang)
    case 'ring':
      return where.distanceKm === undefined
        ? place.nearUnknown(anchor)
        : place.ring(anchor, km(where.distanceKm))
    case 'sector':
      return describeSector(where, anchor, km, lang)
    case 'district':
      return place.district(name)
    case 'province':
      return describeProvince(where, gazetteer, lang)
    case 'country':
      return place.country(whereName(where, gazetteer, lang))
    case 'line':
      return place.line(name)
    case 'none':
      return place.none
  }
}

/** A stretch of land that is no province, such as "Western Syria", is not called one, nor its country named twice. */
function describeProvince(where: Where, gazetteer: Gazetteer, lang: string): string {
  const { place } = messagesFor(lang)
  const name = whereName(where, gazetteer, lang)
  const country = where.country === null ? null : countryName(where.country, lang)
  const located = country === null || name.includes(country) ? name : place.inCountry(name, country)
  return gazetteer.places.get(where.place)?.kind === 'region'
    ? place.region(located)
    : place.province(located)
}

type Km = (value: number) => string

function describeOffset(where: Where, anchor: string, km: Km, lang: string): string {
  const { place, listSeparator } = messagesFor(lang)
  if (where.distanceKm === undefined || where.bearingDeg === undefined) return place.nearUnknown(anchor)
  const offset = place.offset(anchor, km(where.distanceKm), windName(where.bearingDeg, lang))
  return where.radiusKm === null ? offset : [offset, place.within(km(where.radiusKm))].join(listSeparator)
}

function describeSector(where: Where, anchor: string, km: Km, lang: string): string {
  const { place, listSeparator } = messagesFor(lang)
  if (where.bearingDeg === undefined) return place.nearUnknown(anchor)
  const wind = windName(where.bearingDeg, lang)
  const sector = place.sector(anchor, wind.charAt(0).toLocaleUpperCase(lang) + wind.slice(1))
  return where.radiusKm === null
    ? sector
    : [sector, place.sectorDepth(km(where.radiusKm))].join(listSeparator)
}

import type { Where } from '../model/event'
import type { Kind } from '../model/vocabulary'
import { countryName, type Gazetteer, namesAmong, placeName, whereName, windName } from './describe-place'
import { formatList, formatNumber } from './format'
import { messagesFor, wordsFor } from './messages'

/** How exactly the place is known, in a sentence of the language, from nothing but the record's own fields. */
export function describeWhere(where: Where, gazetteer: Gazetteer, lang: string, kind: Kind): string {
  const { where: words } = wordsFor('dialog', lang)
  const located = (name: string) =>
    where.country === null ? name : words.inCountry(name, countryName(where.country, lang))
  const name = located(whereName(where, gazetteer, lang))
  const anchor = located(placeName(gazetteer, where.of ?? where.place, lang))
  const km = (value: number) => formatNumber(value, lang, value < 10 ? 1 : 0)
  if (where.among && where.among.length > 0) {
    const names = namesAmong(where.among, gazetteer, lang)
    return (kind === 'strike' ? words.among : words.acrossPlaces)(formatList(names, lang))
  }
  switch (where.precision) {
    case 'site':
      return words.site(name)
    case 'town':
      return words.town(name)
    case 'near':
      return where.radiusKm === null ? words.nearUnknown(name) : words.near(name, km(where.radiusKm))
    case 'offset':
      return describeOffset(where, anchor, km, lang)
    case 'ring':
      return where.distanceKm === undefined
        ? words.nearUnknown(anchor)
        : words.ring(anchor, km(where.distanceKm))
    case 'sector':
      return describeSector(where, anchor, km, lang)
    case 'district':
      return words.district(name)
    case 'province':
      return describeProvince(where, gazetteer, lang)
    case 'country':
      return words.country(whereName(where, gazetteer, lang))
    case 'line':
      return words.line(name)
    case 'none':
      return messagesFor(lang).place.none
  }
}

/** A stretch of land that is no province, such as "Western Syria", is not called one, nor its country named twice. */
function describeProvince(where: Where, gazetteer: Gazetteer, lang: string): string {
  const { where: words } = wordsFor('dialog', lang)
  const name = whereName(where, gazetteer, lang)
  const country = where.country === null ? null : countryName(where.country, lang)
  const located = country === null || name.includes(country) ? name : words.inCountry(name, country)
  return gazetteer.places.get(where.place)?.kind === 'region'
    ? words.region(located)
    : words.province(located)
}

type Km = (value: number) => string

function describeOffset(where: Where, anchor: string, km: Km, lang: string): string {
  const { where: words } = wordsFor('dialog', lang)
  const { listSeparator } = messagesFor(lang)
  if (where.distanceKm === undefined || where.bearingDeg === undefined) return words.nearUnknown(anchor)
  const offset = words.offset(anchor, km(where.distanceKm), windName(where.bearingDeg, lang))
  return where.radiusKm === null ? offset : [offset, words.within(km(where.radiusKm))].join(listSeparator)
}

function describeSector(where: Where, anchor: string, km: Km, lang: string): string {
  const { where: words } = wordsFor('dialog', lang)
  const { listSeparator } = messagesFor(lang)
  if (where.bearingDeg === undefined) return words.nearUnknown(anchor)
  const wind = windName(where.bearingDeg, lang)
  const sector = words.sector(anchor, wind.charAt(0).toLocaleUpperCase(lang) + wind.slice(1))
  return where.radiusKm === null
    ? sector
    : [sector, words.sectorDepth(km(where.radiusKm))].join(listSeparator)
}

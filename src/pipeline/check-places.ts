import { checkCountries, checkOutlineReach } from './check-reach'
import { checkInside } from './check-where'
import type { Outlines } from './outlines'
import { expecting, type Finding } from './problem'
import type { PlaceSeed } from './seed-schema'

const OUTLINED: readonly PlaceSeed['kind'][] = ['line', 'district', 'province']

export function checkPlace(place: PlaceSeed, outlines: Outlines | null): Finding[] {
  const here = { place: place.id, precision: 'site' } as const
  return [
    ...expecting(
      (place.lon === null) === (place.lat === null),
      'lat',
      place.lat,
      'both lon and lat, or neither',
    ),
    ...checkDecimals('lon', place.lon),
    ...checkDecimals('lat', place.lat),
    ...checkOutline(place, outlines),
    ...(outlines && !place.note ? checkInside(here, place, outlines) : []),
    ...(outlines ? [...checkCountries(place, outlines), ...checkOutlineReach(place, outlines)] : []),
  ]
}

function checkDecimals(field: string, degrees: number | null): Finding[] {
  const fits = degrees === null || Number(degrees.toFixed(5)) === degrees
  return expecting(fits, field, degrees, '5 decimals or fewer')
}

function checkOutline({ kind, outline, lon }: PlaceSeed, outlines: Outlines | null): Finding[] {
  if (!outline) return expecting(!OUTLINED.includes(kind), 'outline', outline, `an outline, for a ${kind}`)
  if ('circleKm' in outline) return expecting(lon !== null, 'lon', lon, 'a centre for the circle')
  if ('line' in outline || !outlines) return []
  if ('river' in outline) {
    const named = outlines.river(outline.river) !== null
    return expecting(named, 'outline.river', outline.river, 'a river that the basemap names')
  }
  const known = outlines.joinProvinces(outline.province) !== null
  return expecting(known, 'outline.province', outline.province, 'ids of the basemap’s provinces')
}

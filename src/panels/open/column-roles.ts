import type { DayOrder, Mapping } from '../../files/layouts/layout'

/** What a column may say, in the order in which a reader is asked. */
export const COLUMN_ROLES = [
  'start',
  'end',
  'lat',
  'lng',
  'name',
  'admin1',
  'country',
  'mgrs',
  'wkt',
  'actor',
  'target',
  'eventType',
  'killed',
  'events',
  'source',
  'url',
  'title',
  'id',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** Which column says what, by its number. */
export type RoleColumns = { readonly [R in ColumnRole]?: number }

/** Those that a reader sees at once; the others stand behind a fold. */
export const FIRST_ROLES: readonly ColumnRole[] = ['start', 'end', 'lat', 'lng', 'name', 'country', 'actor', 'eventType']

/** The columns of a mapping by what they say. */
export function rolesOf({ time, place, killed, ...rest }: Mapping): RoleColumns {
  const { actor, target, eventType, events, source, url, title, id } = rest
  const { lat, lng, name, admin1, country, mgrs, wkt } = place
  const all: { readonly [R in ColumnRole]: number | undefined } = {
    start: time.start,
    end: time.end,
    lat,
    lng,
    name,
    admin1,
    country,
    mgrs,
    wkt,
    actor,
    target,
    eventType,
    killed: killed?.best,
    events,
    source,
    url,
    title,
    id,
  }
  return Object.fromEntries(Object.entries(all).filter(([, column]) => column !== undefined))
}

/** The mapping that a reader's choice makes of one that was suggested: what she was not asked of stays. */
export function mappingOf(roles: RoleColumns, order: DayOrder | null, suggested: Mapping | null): Mapping {
  const { start, end, lat, lng, name, admin1, country, mgrs, wkt, killed, ...rest } = roles
  const kept = suggested ? keptOf(suggested, roles) : {}
  return {
    ...kept,
    layout: 'mapped',
    time: given({ ...kept.time, start, end, order }),
    place: given({ ...kept.place, lat, lng, name, admin1, country, mgrs, wkt }),
    ...(killed === undefined ? {} : { killed: given({ ...kept.killed, best: killed }) }),
    ...given(rest),
  }
}

/** What a suggestion says beyond the roles that were asked of, as long as what it belongs to is still the same. */
function keptOf(suggested: Mapping, roles: RoleColumns): Partial<Mapping> {
  const before = rolesOf(suggested)
  const { precision, year, month, day } = suggested.time
  const { low, high } = suggested.killed ?? {}
  return {
    ...(before.start === roles.start && { time: given({ precision, year, month, day, order: null }) }),
    ...(before.lat === roles.lat && before.lng === roles.lng && {
      place: given({ precision: suggested.place.precision }),
    }),
    ...(before.killed === roles.killed && { killed: given({ low, high }) }),
    ...given({ notes: suggested.notes, subType: suggested.subType, skipRows: suggested.skipRows }),
  }
}

/** Without the members that are `undefined`. */
function given<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

/** What still has to be said before a row can be read: when, or where. */
export function missingOf(roles: RoleColumns, hasGeometries: boolean): readonly ('when' | 'where')[] {
  const { start, lat, lng, name, admin1, country, mgrs, wkt } = roles
  const placed =
    hasGeometries ||
    (lat !== undefined && lng !== undefined) ||
    [name, admin1, country, mgrs, wkt].some((column) => column !== undefined)
  return [...(start === undefined ? (['when'] as const) : []), ...(placed ? [] : (['where'] as const))]
}

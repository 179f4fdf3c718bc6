import { cameoKind, cameoName } from './cameo'
import { namedColumns } from './column-names'
import { type ColumnParts, mappingOf } from './column-parts'
import type { KindOf } from './kinds'
import type { Layout, TableHead } from './layout'
import { rowReader } from './row-reader'
import type { PlaceCode } from './where-of-row'

/** What every version has up to its first place. */
const FIRST: ColumnParts = { id: 0, start: 1, actor: 6, target: 16, subType: 26, eventType: 28 }

/** Columns of where it happened and of the address, by how many columns the version has: 2.0, 1.0, and 1.0's archive. */
const VERSIONS: Readonly<Record<number, ColumnParts>> = {
  61: { placePrecision: 51, name: 52, lat: 56, lng: 57, url: 60, source: 60 },
  58: { placePrecision: 49, name: 50, lat: 53, lng: 54, url: 57, source: 57 },
  57: { placePrecision: 49, name: 50, lat: 53, lng: 54 },
}

/** 1: a country; 2 and 5: a province; 3 and 4: a town. All but the towns are middles of areas. */
const placeCode: PlaceCode = (code, draft) => {
  draft.placePrecision =
    code === '3' || code === '4' ? 'town' : code === '2' || code === '5' ? 'province' : 'country'
}

const kind: KindOf = (root, code) => cameoKind(code || root)

function isHeadless({ columns, sample, headless }: TableHead): boolean {
  const rows = sample.slice(0, 20)
  return (
    headless &&
    columns.length in VERSIONS &&
    rows.length > 0 &&
    rows.every((cells) => /^\d{6,12}$/.test(String(cells[0])) && /^\d{8}$/.test(String(cells[1])))
  )
}

/** Events of the Global Database of Events, Language and Tone: tables without a header, by their number of columns. */
export const gdelt: Layout = {
  id: 'gdelt',
  recognise: (table) => {
    if (isHeadless(table)) return mappingOf('gdelt', { ...FIRST, ...VERSIONS[table.columns.length] })
    const { has, at } = namedColumns(table.columns)
    if (!has('sqldate', 'actiongeo_lat', 'actiongeo_long')) return null
    return mappingOf('gdelt', {
      id: at('globaleventid'),
      start: at('sqldate'),
      actor: at('actor1name'),
      target: at('actor2name'),
      subType: at('eventcode'),
      eventType: at('eventrootcode'),
      placePrecision: at('actiongeo_type'),
      name: at('actiongeo_fullname'),
      lat: at('actiongeo_lat'),
      lng: at('actiongeo_long'),
      url: at('sourceurl'),
      source: at('sourceurl'),
    })
  },
  reader: (mapping, _, context) =>
    rowReader(
      mapping,
      { kind, typeName: cameoName, widen: null, pointPrecision: 'country', placeCode },
      context,
    ),
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, FeatureCollection } from 'geojson'
import type { Area } from './countries'
import { PROVINCES } from './province-names'
import { run } from './run'

export interface ProvinceProperties {
  /** Country in lower case, a hyphen, the name in lower case: `sy-raqqa`. */
  readonly id: string
  readonly name: string
  readonly name_ar: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

/** The listed first-order divisions as Natural Earth draws them; `folder` is for what lies between. */
export function readProvinces(worldMap: string, folder: string): FeatureCollection<Area, ProvinceProperties> {
  const path = join(folder, 'provinces.geojson')
  const codes = PROVINCES.map(({ a3 }) => `'${a3}'`).join()
  const where = ['-where', `adm0_a3 IN (${codes})`, '-select', 'name,adm0_a3']
  run('ogr2ogr', [
    '-f',
    'GeoJSON',
    '-lco',
    'COORDINATE_PRECISION=5',
    path,
    worldMap,
    'states_provinces',
    ...where,
  ])
  const read = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<Area, Source>
  return { type: 'FeatureCollection', features: read.features.flatMap((division) => describe(division)) }
}

interface Source {
  readonly name: string
  readonly adm0_a3: string
}

function describe({ geometry, properties }: Feature<Area, Source>): Feature<Area, ProvinceProperties>[] {
  const listed = PROVINCES.find(({ a3 }) => a3 === properties.adm0_a3)
  const row = listed?.rows.find(([source]) => source === properties.name)
  if (!listed || !row) return []
  const [, slug, name, name_ar] = row
  const id = `${listed.country.toLowerCase()}-${slug}`
  return [{ type: 'Feature', geometry, properties: { id, name, name_ar, country: listed.country } }]
}

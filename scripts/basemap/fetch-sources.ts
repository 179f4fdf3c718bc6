import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { run } from './run'

/** Paths of the large files that are drawn from. */
export interface Sources {
  /** Natural Earth's first-order divisions and more, as QGIS ships them. */
  readonly worldMap: string
  /** Natural Earth's heights, as Marble ships them: a folder of grey tiles. */
  readonly heights: string
  /** OpenStreetMap's lakes, generalised to 500 m. */
  readonly lakes: string
}

/** Fetches Debian's data packages into `folder` and unpacks them there; what is already there is used again. */
export function fetchSources(folder: string): Sources {
  mkdirSync(folder, { recursive: true })
  const debian = join(folder, 'debian')
  if (!existsSync(debian)) fetchDebian(folder, debian)
  return {
    worldMap: join(debian, 'usr/share/qgis/resources/data/world_map.gpkg'),
    heights: join(debian, 'usr/share/marble/data/maps/earth/srtm'),
    lakes: createRequire(import.meta.url).resolve('@geo-maps/earth-lakes-500m/map.geo.json'),
  }
}

function fetchDebian(folder: string, into: string): void {
  run('apt-get', ['download', 'qgis-common', 'marble-qt-data'], folder)
  for (const name of readdirSync(folder)) if (name.endsWith('.deb')) run('dpkg', ['-x', name, into], folder)
}

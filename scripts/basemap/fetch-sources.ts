import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run'

/** Paths of what is drawn from, outside node_modules. */
export interface Sources {
  /** Natural Earth's first-order divisions and more, as QGIS ships them. */
  readonly worldMap: string
  /** Natural Earth's heights, as Marble ships them: a folder of grey tiles. */
  readonly heights: string
  /** OpenStreetMap's lakes, generalised to 500 m. */
  readonly lakes: string
}

/** Fetches the data packages into `folder` and unpacks them there; what is already there is used again. */
export function fetchSources(folder: string): Sources {
  mkdirSync(folder, { recursive: true })
  const debian = join(folder, 'debian')
  if (!existsSync(debian)) fetchDebian(folder, debian)
  const npm = join(folder, 'npm')
  if (!existsSync(npm))
    run('npm', ['install', '--prefix', npm, '--ignore-scripts', '@geo-maps/earth-lakes-500m@0.6.0'])
  return {
    worldMap: join(debian, 'usr/share/qgis/resources/data/world_map.gpkg'),
    heights: join(debian, 'usr/share/marble/data/maps/earth/srtm'),
    lakes: join(npm, 'node_modules/@geo-maps/earth-lakes-500m/map.geo.json'),
  }
}

function fetchDebian(folder: string, into: string): void {
  run('apt-get', ['download', 'qgis-common', 'marble-qt-data'], folder)
  for (const name of readdirSync(folder)) if (name.endsWith('.deb')) run('dpkg', ['-x', name, into], folder)
}

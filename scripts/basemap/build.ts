/** Writes `public/basemap` from packages; how, and from what, is told in the README beside it. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { readCountries } from './countries'
import { fetchSources } from './fetch-sources'
import { writeHillshade } from './hillshade'
import { readLabels } from './labels'
import { readLakes } from './lakes'
import { readProvinces } from './provinces'
import { readRivers } from './rivers'
import { HIGHWAY_47 } from './roads'
import { simplifyFar } from './simplify-far'

const OUT = fileURLToPath(new URL('../../public/basemap/', import.meta.url))
/** Give a folder to keep the packages between runs. */
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'basemap-'))

function write(name: string, value: unknown): void {
  const text = JSON.stringify(value)
  writeFileSync(join(OUT, name), text)
  console.log(`${(brotliCompressSync(text).length / 1000).toFixed(1).padStart(7)} kB  ${name}`)
}

const sources = fetchSources(folder)
write('countries.json', simplifyFar('countries', readCountries()))
write('provinces.json', simplifyFar('provinces', readProvinces(sources.worldMap, folder)))
write('rivers.json', simplifyFar('rivers', readRivers(folder)))
write('lakes.json', simplifyFar('lakes', readLakes(sources.lakes)))
write('labels.geojson', readLabels())
write('roads.geojson', HIGHWAY_47)
write('hillshade.json', { coordinates: writeHillshade(sources.heights, folder, OUT) })

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Topology } from 'topojson-specification'
import { BASEMAP } from './folders'
import { type Outlines, readOutlines } from './outlines'

/** The outlines of the basemap that the page draws (`public/basemap`), so that check and map agree. */
export function readBasemapOutlines(): Outlines {
  return readOutlines(
    readTopology('countries.json'),
    readTopology('provinces.json'),
    readTopology('rivers.json'),
  )
}

function readTopology(file: string): Topology {
  return JSON.parse(readFileSync(join(BASEMAP, file), 'utf8')) as Topology
}

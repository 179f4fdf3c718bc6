import { utils, write } from '@e965/xlsx'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { utf16 } from '../rows/source.fixture'
import { GOOD } from './bad-input.fixture'

type Bytes = Uint8Array<ArrayBuffer>

const HEADER = ['date', 'lat', 'lon', 'actor', 'killed']
const ROWS = [
  ['2022-02-24', 36.2, 37.1, 'Army', 3],
  ['2022-02-25', 36.3, 37.2, 'الجيش', 0],
  ['24 March 2022', 36.4, 37.3, 'Militia "A", B', 12],
] as const
const quoted = (cell: string | number) =>
  /[",;\n]/.test(`${cell}`) ? `"${`${cell}`.replaceAll('"', '""')}"` : `${cell}`
const delimited = (separator: string, rows: readonly (readonly (string | number)[])[] = ROWS) =>
  [HEADER, ...rows].map((row) => row.map(quoted).join(separator)).join('\n')

const FEATURES = ROWS.map(([date, lat, lon, actor, killed], id) => ({
  type: 'Feature' as const,
  id,
  properties: { date, actor, killed },
  geometry: { type: 'Point' as const, coordinates: [lon, lat] },
}))
const GEOJSON = JSON.stringify({ type: 'FeatureCollection', features: FEATURES })
const PLACEMARKS = ROWS.map(
  ([date, lat, lon, actor]) =>
    `<Placemark><name>${actor}</name><TimeStamp><when>${date}</when></TimeStamp><Point><coordinates>${lon},${lat}</coordinates></Point></Placemark>`,
)
const KML = `<?xml version="1.0"?><kml><Document>${PLACEMARKS.join('')}</Document></kml>`
const GPX = `<gpx version="1.1">${ROWS.map(([date, lat, lon]) => `<wpt lat="${lat}" lon="${lon}"><time>${date}T00:00:00Z</time></wpt>`).join('')}</gpx>`

function workbook(bookType: 'xlsx' | 'biff8' | 'ods' | 'xlml'): Bytes {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([HEADER, ...ROWS.map((row) => [...row])]), 'Events')
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer)
}

/** Two rows, written by another program: day, time, place, deaths, latitude. */
const PARQUET =
  'UEFSMRUGFRQVGFwVBBUAFQQVABUEFQAAAAMDCBxwQQAAcUEAABUGFRQVGFwVBBUCFQQVABUEFQAAAAMBCBxAK/f/UAEAABUGFSoVLlwVBBUAFQQVABUEFQAAAAMDE0gGAAAA2K3Zhdi1BQAAAFJhcXFhFQYVFBUYXBUEFQIVBBUAFQQVAAAAAwEIHAMAAAAAAAAAFQYVJBUoXBUEFQAVBBUAFQQVAAAAAwMQPD0K16NwXUFAmpmZmZn5QUAVBBlsSARyb290FQoAFQIlAhgDZGF5JQwAFQQlAhgCYXQlEgAVDCUCGAVwbGFjZSUAABUEJQIYBmRlYXRocwAVCiUCGANsYXQAFgQZHBlcJggcFQIZFQAZGANkYXkVAhYEFj4WQiYIAAAmShwVBBkVABkYAmF0FQIWBBY+FkImSgAAJowBHBUMGRUAGRgFcGxhY2UVAhYEFlQWWCaMAQAAJuQBHBUEGRUAGRgGZGVhdGhzFQIWBBY+FkIm5AEAACamAhwVChkVABkYA2xhdBUCFgQWThZSJqYCAAAW3AIWBDbwAgAoCWh5cGFycXVldBlcHAAAHAAAHAAAHAAAHAAAAAEBAABQQVIx'

/** The file of points of a zipped shapefile, one at this place. */
function shapefile(lng: number, lat: number): Record<string, Uint8Array> {
  const shp = new DataView(new ArrayBuffer(128))
  shp.setInt32(0, 9994)
  shp.setInt32(24, 64)
  for (const [at, value] of [
    [28, 1000],
    [32, 1],
    [108, 1],
  ] as const)
    shp.setInt32(at, value, true)
  shp.setInt32(100, 1)
  shp.setInt32(104, 10)
  shp.setFloat64(112, lng, true)
  shp.setFloat64(120, lat, true)
  const dbf = new Uint8Array(65 + 1 + 10)
  const head = new DataView(dbf.buffer)
  head.setUint8(0, 3)
  head.setUint32(4, 1, true)
  head.setUint16(8, 65, true)
  head.setUint16(10, 11, true)
  dbf.set(strToU8('date'), 32)
  dbf.set(strToU8('C'), 43)
  dbf[48] = 10
  dbf[64] = 0x0d
  dbf.set(strToU8(' 2022-02-24'), 65)
  return { 'a.shp': new Uint8Array(shp.buffer), 'a.dbf': dbf }
}

/**
 * A small good file of each kind that opens, but Arrow and FlatGeobuf, whose libraries
 * count for hours through some that are damaged.
 */
export const SEED_FILES: Readonly<Record<string, Bytes>> = {
  'comma.csv': strToU8(delimited(',')),
  'semicolon.csv': strToU8(delimited(';').replaceAll('.', ',')),
  'tab.tsv': strToU8(delimited('\t')),
  'wide.csv': utf16(`\ufeff${delimited(',')}`, false),
  'acled.csv': strToU8(
    'event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,country,admin1,location,latitude,longitude,geo_precision,source,fatalities\nSYR1,24 February 2022,2022,1,Explosions/Remote violence,Air strike,Army,Syria,Aleppo,Aleppo,36.2,37.1,1,SOHR,3\nSYR2,25 February 2022,2022,2,Battles,Armed clash,Militia,Syria,Idleb,Idleb,35.9,36.6,3,SOHR,0\n',
  ),
  'hxl.csv': strToU8('When,Where,Y,X\n#date,#loc,#geo+lat,#geo+lon\n2022-02-24,Homs,34.7,36.7\n'),
  'a.geojson': strToU8(GEOJSON),
  'a.geojsonl': strToU8(FEATURES.map((feature) => JSON.stringify(feature)).join('\n')),
  'list.json': strToU8(
    JSON.stringify(ROWS.map((row) => Object.fromEntries(HEADER.map((name, at) => [name, row[at]])))),
  ),
  'a.csv.gz': gzipSync(strToU8(GOOD)),
  'a.zip': zipSync({ 'a.csv': strToU8(GOOD) }),
  'a.kml': strToU8(KML),
  'a.kmz': zipSync({ 'doc.kml': strToU8(KML) }),
  'a.gpx': strToU8(GPX),
  'a.xlsx': workbook('xlsx'),
  'a.xls': workbook('biff8'),
  'a.ods': workbook('ods'),
  'a.xml': workbook('xlml'),
  'a.parquet': Uint8Array.from(atob(PARQUET), (letter) => letter.charCodeAt(0)),
  'shape.zip': zipSync(shapefile(36.71, 34.73)),
}

/** What strangers write where a value belongs. */
const TOKENS = [
  '0',
  '-1',
  '95',
  '1e999',
  'NaN',
  'null',
  '',
  '"',
  '\n',
  '\r',
  ',',
  ';',
  '\t',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\u0000',
  '2022-02-30',
  '03/04/2022',
  '0000-00-00',
  '+275761-01-01',
  '__proto__',
  'constructor',
  '<script>',
  ']]>',
  '&amp;',
  '\ufeff',
  '\u202e',
  '٢٤',
  'ÿþ',
  '9'.repeat(40),
  'Feature',
  'coordinates',
] as const

/** Numbers that are the same each time for the same seed, below what is given. */
export type Draw = (below: number) => number

export function drawsOf(seed: number): Draw {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below)
  }
}

type Mutation = (bytes: Bytes, draw: Draw) => Bytes

function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const flip: Mutation = (bytes, draw) => {
  const flipped = bytes.slice()
  const at = draw(bytes.length)
  flipped[at] = (flipped[at] ?? 0) ^ (1 << draw(8))
  return flipped
}

const truncate: Mutation = (bytes, draw) => bytes.slice(0, draw(bytes.length))

/** Some of another file in the midst of this one. */
const splice: Mutation = (bytes, draw) => {
  const files = Object.values(SEED_FILES)
  const other = files[draw(files.length)] ?? bytes
  const [at, from] = [draw(bytes.length), draw(other.length)]
  return joined(bytes.subarray(0, at), other.subarray(from, from + draw(200)), bytes.subarray(at + draw(40)))
}

/** A word of the file, or some bytes of it, gives way to another. */
const swapToken: Mutation = (bytes, draw) => {
  const token = strToU8(TOKENS[draw(TOKENS.length)] ?? '')
  const start = draw(bytes.length)
  const word = /^[\w.-]+/.exec(new TextDecoder('latin1').decode(bytes.subarray(start, start + 40)))
  return joined(bytes.subarray(0, start), token, bytes.subarray(start + (word?.[0].length ?? draw(4))))
}

/** Stretches of it stand twice. */
const repeat: Mutation = (bytes, draw) => {
  const [from, length] = [draw(bytes.length), draw(300)]
  return joined(bytes.subarray(0, from + length), bytes.subarray(from))
}

const MUTATIONS: readonly Mutation[] = [flip, flip, truncate, splice, swapToken, swapToken, repeat]

/** One file that was good and came to harm, once or up to four times. */
export function mutatedFile(seed: number): File {
  const draw = drawsOf(seed)
  const names = Object.keys(SEED_FILES)
  const name = names[seed % names.length] ?? ''
  let bytes = SEED_FILES[name] ?? new Uint8Array(0)
  for (let left = 1 + draw(4); left > 0; left -= 1)
    bytes = (MUTATIONS[draw(MUTATIONS.length)] ?? flip)(bytes, draw)
  return new File([bytes], name)
}

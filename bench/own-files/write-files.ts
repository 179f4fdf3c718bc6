import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'

const ACTORS = ['Government', 'Opposition', 'Coalition', 'Unknown', 'Army', 'Rebels', 'Police', 'Militia']
const TYPES = ['Air strike', 'Shelling', 'Armed clash', 'Explosion', 'Protest', 'Arrest']
const PLACES = Array.from({ length: 2_000 }, (_, index) => `Town ${index}`)
const SOURCES = ['Agency', 'Monitor', 'Radio', 'Observatory']
const COLUMNS = ['id', 'date', 'latitude', 'longitude', 'actor', 'type', 'place', 'killed', 'source']
const LAST_DAY_MS = Date.UTC(2024, 11, 31)
const DAY_MS = 86_400_000
const DAYS = 3_652
const ROWS_AT_ONCE = 10_000

/** The same numbers from 0 to 1 each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Row = readonly string[]

/** Newest first, as such tables are published; ten years of eight actors in 2,000 places. */
function* rowsOf(size: number): Generator<Row> {
  const random = seeded(16)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  for (let row = 0; row < size; row += 1) {
    const day = Math.floor((row / size) * DAYS)
    yield [
      `EVT${1_000_000 + row}`,
      new Date(LAST_DAY_MS - day * DAY_MS).toISOString().slice(0, 10),
      (32 + random() * 6).toFixed(4),
      (36 + random() * 9).toFixed(4),
      pick(ACTORS),
      pick(TYPES),
      pick(PLACES),
      String(Math.floor(random() * 5)),
      pick(SOURCES),
    ]
  }
}

/** Writes lines in pieces, each as it is wanted. */
async function write(path: string, head: string, lines: Iterable<string>, foot: string): Promise<void> {
  const stream = createWriteStream(path)
  stream.write(head)
  let piece: string[] = []
  for (const line of lines) {
    piece.push(line)
    if (piece.length < ROWS_AT_ONCE) continue
    if (!stream.write(piece.join(''))) await once(stream, 'drain')
    piece = []
  }
  stream.end(piece.join('') + foot)
  await once(stream, 'close')
}

function feature([id, date, lat, lng, actor, type, place, killed, source]: Row, index: number): string {
  const properties = { id, date, actor, type, place, killed: Number(killed), source }
  const geometry = { type: 'Point', coordinates: [Number(lng), Number(lat)] }
  return `${index === 0 ? '' : ',\n'}${JSON.stringify({ type: 'Feature', properties, geometry })}`
}

function* mapped<T>(rows: Iterable<Row>, act: (row: Row, index: number) => T): Generator<T> {
  let index = 0
  for (const row of rows) {
    yield act(row, index)
    index += 1
  }
}

/** Writes the same rows as CSV and as GeoJSON, and answers where. */
export async function writeFiles(folder: string, size: number) {
  const [csv, geojson] = [join(folder, `rows-${size}.csv`), join(folder, `rows-${size}.geojson`)]
  await write(
    csv,
    `${COLUMNS.join(',')}\n`,
    mapped(rowsOf(size), (row) => `${row.join(',')}\n`),
    '',
  )
  await write(geojson, '{"type":"FeatureCollection","features":[\n', mapped(rowsOf(size), feature), '\n]}\n')
  return { csv, geojson }
}

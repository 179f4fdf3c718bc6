/** What a file that does not open here looks like: the code that it is refused with. */
export type ForeignKind = 'is-table' | 'is-kml' | 'is-markup' | 'is-packed' | 'is-map-file'

/** How files begin that are no text: ZIP (and so KMZ and XLSX), gzip, SQLite (a GeoPackage), Shapefile and FlatGeobuf. */
const BEGINNINGS: readonly (readonly [kind: ForeignKind, bytes: readonly number[]])[] = [
  ['is-packed', [0x50, 0x4b, 0x03, 0x04]],
  ['is-packed', [0x1f, 0x8b]],
  ['is-map-file', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ['is-map-file', [0x00, 0x00, 0x27, 0x0a]],
  ['is-map-file', [0x66, 0x67, 0x62]],
]

const DELIMITERS = [',', ';', '\t'] as const

/** What bytes that are no text look like; `null` for none of these. */
export function packedKind(bytes: ArrayBuffer): ForeignKind | null {
  const head = new Uint8Array(bytes)
  return BEGINNINGS.find(([, beginning]) => beginning.every((byte, at) => head[at] === byte))?.[0] ?? null
}

/** What a text that is no JSON looks like; `null` for none of these, as a JSON file that was cut off. */
export function foreignKind(name: string, text: string): ForeignKind | null {
  const start = text.trimStart()
  if (start.startsWith('<')) return /<kml[\s>/]/.test(start) ? 'is-kml' : 'is-markup'
  if (/^[{[]/.test(start)) return null
  return /\.(?:csv|tsv|tab)$/i.test(name) || isTable(start) ? 'is-table' : null
}

/** Do the first two lines have the same number of columns, and more than one? */
function isTable(text: string): boolean {
  const [first = '', second = ''] = text.split(/\r?\n/, 2)
  return DELIMITERS.some((delimiter) => {
    const columns = first.split(delimiter).length
    return columns > 1 && second.split(delimiter).length === columns
  })
}

import { RECORD_SEPARATOR } from '../decode-text'

/** The JSON of a file's text; `null` for a text that is none. */
export function parseGeojson(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) as unknown }
  } catch {
    return parseLines(text)
  }
}

/** A file of one feature a line, as GDAL and QGIS also write GeoJSON, with or without RFC 8142's separator before each. */
function parseLines(text: string): { json: unknown } | null {
  const features: unknown[] = []
  // One after the other: all at once, millions of lines would not fit into a tab.
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const line = text
      .slice(at, end < 0 ? text.length : end)
      .replaceAll(RECORD_SEPARATOR, '')
      .trim()
    at = end < 0 ? text.length : end + 1
    if (line === '') continue
    if (!line.startsWith('{')) return null
    try {
      features.push(JSON.parse(line) as unknown)
    } catch {
      return null
    }
  }
  return features.length < 2 ? null : { json: { type: 'FeatureCollection', features } }
}

/** The texts of the files of `data/`: valid JSON with one record a line, so that a diff is a review. */

/** One value, spread over lines. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** A list of records. */
export function writeList(records: readonly unknown[]): string {
  return `${writeRows(records)}\n`
}

/** A GeoJSON collection; `extra` are its foreign members, before the features. */
export function writeCollection(features: readonly unknown[], extra: Record<string, unknown> = {}): string {
  const head = JSON.stringify({ type: 'FeatureCollection', ...extra }).slice(0, -1)
  return `${head},"features":${writeRows(features)}}\n`
}

/** An object with one member a line. */
export function writeMembers(members: Readonly<Record<string, unknown>>): string {
  const rows = Object.entries(members).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  )
  return rows.length === 0 ? '{}\n' : `{\n${rows.join(',\n')}\n}\n`
}

function writeRows(records: readonly unknown[]): string {
  return records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`
}

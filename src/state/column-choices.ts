import type { Mapping } from '../files/layouts/layout'
import { isMappingFault, readMappingFile, writeMappingFile } from '../files/layouts/mapping-file'
import { withStorage } from './storage'

const KEY = 'dateline:columns'
/** Sets of columns that are remembered, the last ones. */
const MOST = 20

/** Choices by the names of their columns, the oldest first. */
type Kept = readonly (readonly [columns: string, mapping: string])[]

/** Keeps what a reader said of a table's columns, for the next file that has these, where the browser lets the page keep anything. */
export function rememberColumns(columns: readonly string[], mapping: Mapping): void {
  const key = JSON.stringify(columns)
  withStorage((storage) => {
    const others = keptIn(storage).filter(([known]) => known !== key)
    const kept: Kept = [...others, [key, writeMappingFile(mapping, columns)]]
    storage.setItem(KEY, JSON.stringify(kept.slice(-MOST)))
  })
}

/** What a reader said of a table of these columns before; `null` where she did not. */
export function rememberedColumns(columns: readonly string[]): Mapping | null {
  const key = JSON.stringify(columns)
  const text = withStorage((storage) => keptIn(storage).find(([known]) => known === key)?.[1])
  if (!text) return null
  const mapping = readMappingFile(text, columns)
  return isMappingFault(mapping) ? null : mapping
}

/** What stands there may be another program's, or an older version's of this one. */
function keptIn(storage: Storage): Kept {
  const parsed: unknown = JSON.parse(storage.getItem(KEY) ?? '[]')
  if (!Array.isArray(parsed)) return []
  return parsed.filter(
    (entry): entry is [string, string] =>
      Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string',
  )
}

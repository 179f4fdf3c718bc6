import { hashBytes } from './hash-text'

/** A whole file is held in memory while its hash is worked out: of a larger one a tab would rather die. */
const MOST_HASHED_BYTES = 256 * 1024 * 1024
const LONGEST_NAME = 100

/**
 * What a link names a file by: its name, `@` and the first 16 hex digits of its sha256. `null` where that cannot be
 * had: of a file that is too large, or where the browser has no digest (plain http).
 */
export async function fileMark(file: File): Promise<string | null> {
  if (file.size > MOST_HASHED_BYTES) return null
  const hash = await hashBytes(await file.arrayBuffer()).catch(() => null)
  return hash && `${nameIn(file.name)}@${hash.slice('sha256:'.length).slice(0, 16)}`
}

function nameIn(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
  return Array.from(plain).slice(0, LONGEST_NAME).join('') || 'file'
}

/** The name in a mark. */
export function markedName(mark: string): string {
  return mark.slice(0, mark.lastIndexOf('@'))
}

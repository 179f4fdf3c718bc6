import { hashFile } from './hash-file'

const LONGEST_NAME = 100

/**
 * What a link names a file by: its name, `@` and the first 16 hex digits of its sha256. `null` where that cannot be
 * had: of a file that is too large, or where the browser has no digest (plain http).
 */
export async function fileMark(file: File): Promise<string | null> {
  const hash = await hashFile(file)
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

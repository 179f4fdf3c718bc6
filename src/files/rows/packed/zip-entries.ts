import { type UnzipFileInfo, unzipSync } from 'fflate'
import { MOST_UNPACKED_BYTES, SourceFault } from '../source-file'

export type ZipEntry = Pick<UnzipFileInfo, 'name' | 'originalSize'>

/** What stands in a ZIP, nothing unpacked; a fault where it says that it would be too large. */
export function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = []
  unzip(bytes, (entry) => {
    entries.push(entry)
    return false
  })
  const size = entries.reduce((sum, { originalSize }) => sum + originalSize, 0)
  if (size > MOST_UNPACKED_BYTES) throw new SourceFault('unpacks-too-large', String(size))
  return entries
}

/** The bytes of one file in it. */
export function entryBytes(bytes: Uint8Array, name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(unzip(bytes, (entry) => entry.name === name)[name] ?? [])
}

function unzip(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    throw new SourceFault('bad-packing', String(error))
  }
}

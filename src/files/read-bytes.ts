import type { Tell } from './format'
import { type OpenedFile, unreadable } from './opened-file'
import { readerOf } from './read-formats'

/** The bytes of a file to what it holds; never throws, unless `tell` does. */
export async function readBytes(name: string, bytes: ArrayBuffer, tell?: Tell): Promise<OpenedFile> {
  if (bytes.byteLength === 0) return unreadable(name, { code: 'empty-file', where: name, found: '0' })
  return readerOf(bytes).read(bytes, name, tell)
}

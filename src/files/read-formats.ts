import { DATELINE } from './dateline/dateline-format'
import type { Format, Reader } from './format'

/** The formats that a reader's file may be in. */
export const READ_FORMATS: readonly (Format & { readonly reader: Reader })[] = [DATELINE]

/** How much of a file its format is recognised by, bytes. */
const HEAD_BYTES = 4096

/**
 * The reader for a file's bytes, by what they look like and not by its name; that of the first format where they look
 * like none, so that the file is told why it cannot be read.
 */
export function readerOf(bytes: ArrayBuffer): Reader {
  const head = new Uint8Array(bytes, 0, Math.min(HEAD_BYTES, bytes.byteLength))
  const found = READ_FORMATS.find(({ reader }) => reader.sniff(head)) ?? DATELINE
  return found.reader
}

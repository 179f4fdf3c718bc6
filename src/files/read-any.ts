import type { Day } from '../model/civil-date'
import { DATELINE } from './dateline/dateline-format'
import type { Codebooks } from './export-slip'
import { type FileReading, noReading, readingOf } from './file-reading'
import type { Tell } from './format'
import { readBytes } from './read-bytes'
import { openTable, type TableChoice } from './table/open-table'
import { askedProblem, type ReadTable, readTableFile } from './table/read-table-file'

/** Beyond this a tab would rather die than parse our own form, which is read as a whole. */
const MOST_WHOLE_BYTES = 256 * 1024 * 1024

export interface AnyFile {
  readonly file: File
  /** The codebooks of the page's own record: what the file does not carry is taken from them. */
  readonly fallback: Codebooks
  /** What its reader has said of the table that it is. */
  readonly choice: TableChoice
  /** Dates beyond it are doubted. */
  readonly today: Day
}

/** What came of any file: events, or nothing with the reason, or a question; or a table, which goes on to be asked. */
export type AnyReading =
  | { readonly kind: 'whole'; readonly reading: FileReading }
  | { readonly kind: 'table'; readonly table: ReadTable }

/** Reads a file, whatever it is: our own form as events, anything else as a table. */
export async function readAny({ file, fallback, choice, today }: AnyFile, tell?: Tell): Promise<AnyReading> {
  const { name } = file
  const opened = await openTable(file, choice, { today, places: fallback.places })
  if ('needs' in opened) {
    const { code, found } = askedProblem(opened)
    return { kind: 'whole', reading: { ...noReading(name, code, found), asked: opened } }
  }
  if (!('code' in opened)) return { kind: 'table', table: await readTableFile(file, opened, tell) }
  if (!(await isOurs(file, opened.code)))
    return { kind: 'whole', reading: noReading(name, opened.code, opened.found) }
  if (file.size > MOST_WHOLE_BYTES)
    return { kind: 'whole', reading: noReading(name, 'too-large', String(file.size)) }
  const read = await readBytes(name, await file.arrayBuffer(), tell)
  return { kind: 'whole', reading: readingOf(read, fallback) }
}

/** Is it to be read as our own form: because it is that, or as JSON without a row, which is told there what it lacks? */
async function isOurs(file: File, code: string): Promise<boolean> {
  if (code !== 'no-rows') return code === 'is-dateline'
  return DATELINE.reader.sniff(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()))
}

const HEAD_BYTES = 1024

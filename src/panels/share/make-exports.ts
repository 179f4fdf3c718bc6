import type { ExportSlip } from '../../files/export-slip'
import type { CsvSeparator } from '../../files/format'
import type { WrittenFormat } from '../../files/formats'
import { loadWords } from '../../i18n/messages'
import { writeCivilDate } from '../../model/civil-date'
import type { AppState, RecordSource } from '../../state/store'
import type { VisibleEvents } from '../../view/visible-events'
import { eventWords } from './event-words'

/** The hash of the record that an opened file says it is from; nothing for a record of its own. */
function statedHash(source: RecordSource): string | null {
  return source.kind === 'file' ? source.partOf : null
}

/** What is shown as one file, named by the days that it covers. */
export async function makeExport(
  { write, extensions, mimes }: WrittenFormat,
  { record, source, session: { lang } }: Pick<AppState, 'record' | 'source' | 'session'>,
  { table, shown, span }: VisibleEvents,
  slip: ExportSlip,
  separator: CsvSeparator,
): Promise<File> {
  await loadWords('dialog', lang)
  const text = await write(
    {
      record,
      table,
      rows: shown,
      recordHash: statedHash(source) || record.hash,
      separator,
      wordsOf: (event) => eventWords(event, record, lang),
    },
    slip,
  )
  const days = `${writeCivilDate(span.start)}_${writeCivilDate(span.end - 1)}`
  return new File([text], `dateline-${days}${extensions[0]}`, { type: mimes[0] })
}

/** Hands a file to the browser's downloads. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = file.name
  anchor.click()
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

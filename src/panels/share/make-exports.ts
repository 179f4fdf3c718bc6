import { writeClaimsCsv, writeEventsCsv } from '../../files/csv/write-csv'
import { writeGeojson } from '../../files/dateline/write-geojson'
import type { ExportSlip } from '../../files/export-slip'
import { writeKml } from '../../files/kml/write-kml'
import { writeCivilDate } from '../../model/civil-date'
import { eventsAt } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import type { RecordSource } from '../../state/store'
import type { VisibleEvents } from '../../view/visible-events'
import { eventWords } from './event-words'

export const EXPORTS = ['geojson', 'events', 'claims', 'kml'] as const
export type ExportKind = (typeof EXPORTS)[number]

const TYPES: Readonly<Record<ExportKind, { readonly suffix: string; readonly mime: string }>> = {
  geojson: { suffix: '.geojson', mime: 'application/geo+json' },
  events: { suffix: '-events.csv', mime: 'text/csv;charset=utf-8' },
  claims: { suffix: '-claims.csv', mime: 'text/csv;charset=utf-8' },
  kml: { suffix: '.kml', mime: 'application/vnd.google-earth.kml+xml' },
}

/** The hash of the record that an opened file says it is from; nothing for a record of its own. */
function statedHash(source: RecordSource): string | null {
  return source.kind === 'file' ? source.partOf : null
}

/** The record that is exported, and where it is from. */
interface Exported {
  readonly record: EventRecord
  readonly source: RecordSource
}

/** What is shown as one file, named by the days that it covers. */
export async function makeExport(
  kind: ExportKind,
  { record, source }: Exported,
  visible: VisibleEvents,
  slip: ExportSlip,
): Promise<File> {
  const first = writeCivilDate(visible.span.start)
  const last = writeCivilDate(visible.span.end - 1)
  const { suffix, mime } = TYPES[kind]
  const text = await writeText(kind, { record, source }, visible, slip)
  return new File([text], `dateline-${first}_${last}${suffix}`, { type: mime })
}

async function writeText(
  kind: ExportKind,
  { record, source }: Exported,
  { table, shown }: VisibleEvents,
  slip: ExportSlip,
): Promise<string> {
  const events = eventsAt(table, shown)
  switch (kind) {
    case 'geojson':
      return writeGeojson(events, record, statedHash(source) || record.hash, slip)
    case 'events':
      return writeEventsCsv(events, slip)
    case 'claims':
      return writeClaimsCsv(events, record.documents, slip)
    case 'kml':
      return writeKml(events, record, slip, (event) => eventWords(event, record))
  }
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

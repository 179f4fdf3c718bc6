import { writeClaimsCsv, writeEventsCsv } from '../../files/csv/write-csv'
import { partOf } from '../../files/dateline/opened-record'
import { writeGeojson } from '../../files/dateline/write-geojson'
import type { ExportSlip } from '../../files/export-slip'
import { writeKml } from '../../files/kml/write-kml'
import { writeCivilDate } from '../../model/civil-date'
import type { EventRecord } from '../../record/record'
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

/** What is shown as one file, named by the days that it covers. */
export async function makeExport(
  kind: ExportKind,
  record: EventRecord,
  visible: VisibleEvents,
  slip: ExportSlip,
): Promise<File> {
  const first = writeCivilDate(visible.span.start)
  const last = writeCivilDate(visible.span.end - 1)
  const { suffix, mime } = TYPES[kind]
  const text = await writeText(kind, record, visible, slip)
  return new File([text], `dateline-${first}_${last}${suffix}`, { type: mime })
}

async function writeText(
  kind: ExportKind,
  record: EventRecord,
  { shown }: VisibleEvents,
  slip: ExportSlip,
): Promise<string> {
  switch (kind) {
    case 'geojson':
      return writeGeojson(shown, record, partOf(record) || record.hash, slip)
    case 'events':
      return writeEventsCsv(shown, slip)
    case 'claims':
      return writeClaimsCsv(shown, record.documents, slip)
    case 'kml':
      return writeKml(shown, record, slip, (event) => eventWords(event, record))
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

import { eventsAt } from '../../record/event-table'
import { decodeText, RECORD_SEPARATOR } from '../decode-text'
import { packedKind } from '../foreign-kind'
import type { Format } from '../format'
import { unreadable } from '../opened-file'
import { featureWithColumns } from './feature-with-columns'
import { readOpened } from './read-opened'
import { writeGeojson } from './write-geojson'

/** GeoJSON that keeps the event layer's contract: what the page publishes, exports and opens again. */
export const DATELINE = {
  id: 'geojson',
  extensions: ['.geojson', '.json'],
  mimes: ['application/geo+json', 'application/json'],
  reader: {
    sniff: (head) => /^\s*\{/.test(new TextDecoder().decode(head).replace(RECORD_SEPARATOR, '')),
    read: async (bytes, name, tell) => {
      const text = decodeText(bytes)
      if (text === null)
        return unreadable(name, { code: packedKind(bytes) ?? 'not-text', where: name, found: '' })
      return readOpened(text, name, tell)
    },
  },
  write: ({ record, table, rows, recordHash }, slip) =>
    writeGeojson(eventsAt(table, rows), record, recordHash, slip, featureWithColumns),
} as const satisfies Format

import { eventsAt } from '../../record/event-table'
import type { Format } from '../format'
import { writeKml } from './write-kml'

/** For globes and map programs: every event as a placemark, with what its mark says in words. */
export const KML = {
  id: 'kml',
  extensions: ['.kml'],
  mimes: ['application/vnd.google-earth.kml+xml'],
  write: async ({ record, table, rows, wordsOf }, slip) =>
    writeKml(eventsAt(table, rows), record, slip, wordsOf),
} as const satisfies Format

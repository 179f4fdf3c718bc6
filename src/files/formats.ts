import { CLAIMS_CSV, EVENTS_CSV } from './csv/csv-formats'
import { DATELINE } from './dateline/dateline-format'
import { KML } from './kml/kml-format'

/** The formats that what is in view is written in, in the order in which they are offered. */
export const WRITTEN_FORMATS = [DATELINE, EVENTS_CSV, CLAIMS_CSV, KML] as const
export type WrittenFormat = (typeof WRITTEN_FORMATS)[number]

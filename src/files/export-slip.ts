import type { EventRecord } from '../record/record'

/** The terms under which the project publishes its facts, in every exported file. */
export const DATA_LICENCE =
  'CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); places from GeoNames, CC BY 4.0; outlines from Natural Earth, public domain'

/** What every exported file says about itself, whatever its format. */
export interface ExportSlip {
  /** What the view shows, in words. */
  readonly title: string
  /** How to cite it, as plain text. */
  readonly citation: string
  /** The link that shows the same on the page. */
  readonly link: string
  /** The link's fragment without `#`, with every default that depends on the record written out. */
  readonly view: string
  /** Civil date of the export. */
  readonly exported: string
  readonly licence: string
}

/** A record's codebooks, as an export carries them along. */
export type Codebooks = Pick<EventRecord, 'actors' | 'places' | 'documents' | 'speakers' | 'footprints'>

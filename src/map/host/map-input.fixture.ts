import type { EventRecord } from '../../record/record'
import type { Covers } from '../../ui/covers-map'
import type { MapInput } from './map-input'

const NO_DEPTHS = { top: 0, bottom: 0, left: 0, right: 0 }

/** A map with nothing on it. */
export const NOTHING_COVERS: Covers = {
  padding: () => NO_DEPTHS,
  depths: () => NO_DEPTHS,
  boxes: () => [],
  watch: () => () => {},
}

/** Everything of a record, for tests of what a map is told. */
export function inputOf(record: EventRecord, given: Partial<MapInput> = {}): MapInput {
  return {
    record,
    loaded: true,
    table: record.table,
    shown: record.facts.rows,
    passes: new Uint8Array(record.table.size).fill(1),
    span: { start: 0, end: 365 },
    mode: 'cumulative',
    fade: 14,
    actors: null,
    members: false,
    selected: null,
    marked: [],
    lit: [],
    reveal: 'none',
    scheme: 'light',
    base: 'light',
    lang: 'en',
    textScale: 1,
    camera: null,
    glide: false,
    theatre: [35, 32.7, 45.2, 37.6],
    covers: NOTHING_COVERS,
    asOpened: () => true,
    area: null,
    corners: null,
    differences: null,
    narrow: false,
    reducedMotion: false,
    embedded: false,
    ...given,
  }
}

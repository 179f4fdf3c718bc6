import { PLACE_PRECISIONS, type PlacePrecision, TIME_PRECISIONS } from '../../model/vocabulary'
import { type EventTable, STRIKE } from '../../record/event-table'

/** The bits of a row's look, one byte a row; the shader reads the same. */
export const LOOK_BITS = {
  /** Three bits: index in `STATUSES`. */
  status: 0,
  /** The day is known only as one of several. */
  unsure: 3,
  /** Two bits: index in `POINT_FORMS`. */
  form: 4,
  /** Coloured and sized as an actor's. */
  ofActor: 6,
  /** It has a point. */
  placed: 7,
} as const

/** A disc stands at its very place; a tag at somewhere about there; a cloud for an area, never like a pin. */
export const POINT_FORMS = ['disc', 'tag', 'cloud'] as const
export type PointForm = (typeof POINT_FORMS)[number]

const FORM_OF: Readonly<Record<PlacePrecision, PointForm>> = {
  site: 'disc',
  town: 'disc',
  near: 'tag',
  offset: 'tag',
  ring: 'tag',
  sector: 'tag',
  district: 'tag',
  line: 'cloud',
  province: 'cloud',
  country: 'cloud',
  none: 'cloud',
}

/** By index in `PLACE_PRECISIONS`. */
const FORMS = Uint8Array.from(PLACE_PRECISIONS, (precision) => POINT_FORMS.indexOf(FORM_OF[precision]))
/** By index in `TIME_PRECISIONS`. */
const UNSURE = Uint8Array.from(TIME_PRECISIONS, (one) => (one === 'day' || one === 'range' ? 0 : 1))

export function formAt({ precision }: Pick<EventTable, 'precision'>, row: number): PointForm {
  return POINT_FORMS[FORMS[precision[row] ?? 0] ?? 0] ?? 'disc'
}

/** How each row looks whatever is shown, one byte each. */
export function looksOf(table: EventTable): Uint8Array<ArrayBuffer> {
  const { size, x, kind, status, timePrecision, precision, layers } = table
  const looks = new Uint8Array(size)
  for (let row = 0; row < size; row += 1) {
    const at = x[row] ?? Number.NaN
    const ofActor = kind[row] === STRIKE || layers[row] !== 0 ? 1 : 0
    looks[row] =
      ((status[row] ?? 0) << LOOK_BITS.status) |
      ((UNSURE[timePrecision[row] ?? 0] ?? 0) << LOOK_BITS.unsure) |
      ((FORMS[precision[row] ?? 0] ?? 0) << LOOK_BITS.form) |
      (ofActor << LOOK_BITS.ofActor) |
      ((Number.isNaN(at) ? 0 : 1) << LOOK_BITS.placed)
  }
  return looks
}

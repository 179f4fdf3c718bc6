import type { Actor } from '../../model/codebooks'
import { worldX, worldY } from '../../model/mercator'
import { KINDS, PLACE_PRECISIONS, STATUSES, TIME_PRECISIONS } from '../../model/vocabulary'
import { NONE } from '../../record/event-table'
import { type FileLayers, layersOfWords } from '../../record/file-layers'
import type { NamedPlace } from '../../record/row-columns'
import type { RowTableColumns } from '../../record/table-of-rows'
import type { EventDraft } from '../layouts/layout'
import { dateOrder } from './date-order'
import { float32, int32, uint8, uint32 } from './growing-column'
import { Dictionary, GrowingWords, narrowed, ownText } from './growing-words'

/** The columns of all rows that were taken, in date order. */
export interface CollectedRows {
  readonly columns: RowTableColumns
  /** Those that have a strike layer. */
  readonly actors: readonly Actor[]
  /** Which of the rows, as they came, stands at each row of the table; `null` where they came in date order. */
  readonly order: Uint32Array | null
}

/** Index of each word in its list, so that no list is searched once a row. */
const indexOf = <T extends string>(list: readonly T[]) =>
  Object.fromEntries(list.map((word, index) => [word, index])) as Readonly<Record<T, number>>
const KIND = indexOf(KINDS)
const STATUS = indexOf(STATUSES)
const TIME = indexOf(TIME_PRECISIONS)
const PLACE = indexOf(PLACE_PRECISIONS)

/** Takes rows one by one, as they come from a file, and keeps them as columns that grow. */
export class RowCollector {
  readonly #file: string
  #size = 0
  #lastDay = NONE
  readonly #start = int32()
  readonly #end = int32()
  readonly #x = float32()
  readonly #y = float32()
  readonly #kind = uint8()
  readonly #status = uint8()
  readonly #timePrecision = uint8()
  readonly #precision = uint8()
  readonly #located = uint8()
  readonly #line = uint32()
  readonly #place = uint32(0)
  readonly #radiusKm = float32(Number.NaN)
  readonly #killedLow = int32(NONE)
  readonly #killedBest = int32(NONE)
  readonly #killedHigh = int32(NONE)
  readonly #events = int32(1)
  readonly #actor = new GrowingWords()
  readonly #target = new GrowingWords()
  readonly #eventType = new GrowingWords()
  readonly #source = new GrowingWords()
  readonly #placeKeys = new Dictionary()
  readonly #places: NamedPlace[] = [{ name: '', admin1: '', country: '', x: Number.NaN, y: Number.NaN }]

  constructor(file: string) {
    this.#file = file
  }

  get size(): number {
    return this.#size
  }

  /** `line`: where the row stands in its file. The draft is the caller's, who fills it again. */
  add(draft: EventDraft, line: number): void {
    const row = this.#size
    this.#size += 1
    this.#line.put(row, line)
    this.#addTime(row, draft)
    this.#addPlace(row, draft)
    this.#kind.put(row, KIND[draft.kind])
    this.#status.put(row, STATUS[draft.status])
    this.#actor.put(row, draft.actor)
    this.#target.put(row, draft.target)
    this.#eventType.put(row, draft.eventType)
    this.#source.put(row, draft.source)
    this.#killedLow.put(row, draft.killedLow)
    this.#killedBest.put(row, draft.killedBest)
    this.#killedHigh.put(row, draft.killedHigh)
    this.#events.put(row, draft.events)
  }

  #addTime(row: number, { start, end, timePrecision }: EventDraft): void {
    this.#start.put(row, start)
    this.#end.put(row, end)
    this.#timePrecision.put(row, start === NONE ? 0 : TIME[timePrecision])
    if (start !== NONE && end > this.#lastDay) this.#lastDay = end
  }

  /** A country is no place for a mark, and a row that knows no place has none: neither has a point. */
  #addPlace(row: number, draft: EventDraft): void {
    const { lng, lat, placePrecision } = draft
    const isPoint = !(Number.isNaN(lng) || Number.isNaN(lat))
    const x = isPoint ? worldX(lng) : Number.NaN
    const y = isPoint ? worldY(lat) : Number.NaN
    const isMarked = placePrecision !== 'country' && placePrecision !== 'none' && isPoint
    this.#x.put(row, isMarked ? x : Number.NaN)
    this.#y.put(row, isMarked ? y : Number.NaN)
    this.#located.put(row, isMarked ? 1 : 0)
    this.#precision.put(row, PLACE[placePrecision])
    if (!Number.isNaN(draft.radiusKm)) this.#radiusKm.put(row, draft.radiusKm)
    this.#place.put(row, this.#placeOf(draft, x, y))
  }

  #placeOf({ place, admin1, country }: EventDraft, x: number, y: number): number {
    if (place === '' && admin1 === '' && country === '') return 0
    const code = this.#placeKeys.codeOf(`${place}\0${admin1}\0${country}`)
    if (code === this.#places.length)
      this.#places.push({ name: ownText(place), admin1: ownText(admin1), country: ownText(country), x, y })
    return code
  }

  /** Everything that was added, sorted. The collector is empty afterwards. */
  finish(): CollectedRows {
    const size = this.#size
    const order = dateOrder(size, (index) => this.#start.at(index))
    const actor = this.#actor.take(size, order)
    const { actors, ids, ...layers }: FileLayers = layersOfWords(actor, size)
    const events = this.#events.take(size, order)
    const columns: RowTableColumns = {
      size,
      start: this.#start.take(size, order),
      end: this.#end.take(size, order),
      published: new Int32Array(),
      x: this.#x.take(size, order),
      y: this.#y.take(size, order),
      kind: this.#kind.take(size, order),
      status: this.#status.take(size, order),
      timePrecision: this.#timePrecision.take(size, order),
      precision: this.#precision.take(size, order),
      place: narrowed(this.#place.take(size, order), this.#places.length),
      ...layers,
      basis: new Uint8Array(),
      strikesMin: events,
      strikesMax: events,
      total: new Int32Array(),
      located: this.#located.take(size, order),
      places: this.#places.map((_, index) => (index === 0 ? '' : `place-${index}`)),
      counted: 'events',
      said: {
        file: this.#file,
        lastDay: this.#lastDay === NONE ? 0 : this.#lastDay - 1,
        line: this.#line.take(size, order),
        actor,
        target: this.#target.take(size, order),
        eventType: this.#eventType.take(size, order),
        source: this.#source.take(size, order),
        actorIds: ids,
        places: this.#places,
        radiusKm: this.#radiusKm.take(size, order),
        ...sharedWhereSame({
          killedLow: this.#killedLow.take(size, order),
          killedBest: this.#killedBest.take(size, order),
          killedHigh: this.#killedHigh.take(size, order),
        }),
      },
    }
    return { columns, actors, order }
  }
}

type Killed = Pick<RowTableColumns['said'], 'killedLow' | 'killedBest' | 'killedHigh'>

/** Most files give one number of people killed: its bounds are that column itself. */
function sharedWhereSame({ killedLow, killedBest, killedHigh }: Killed): Killed {
  const sharing = (column: Int32Array) => (isSame(column, killedBest) ? killedBest : column)
  return { killedLow: sharing(killedLow), killedBest, killedHigh: sharing(killedHigh) }
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index])
}

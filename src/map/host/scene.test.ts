import { afterEach, describe, expect, it } from 'vitest'
import { sameStyle } from '../basemap/map-layers'
import { by, event, recordOf } from '../marks/marks.fixture'
import type { MapInput } from './map-input'
import { inputOf, NOTHING_COVERS } from './map-input.fixture'
import { sameScene, sceneOf } from './scene'

const record = recordOf([
  event('a', { links: [{ event: 'b', relation: 'follows' }] }),
  event('b', { actors: by('russia'), at: { place: 'deir-ezzor' }, strikes: { min: 2, max: 4 } }),
  event('c', { kind: 'statement', actors: [], at: { place: 'syria', precision: 'country' } }),
  event('week', {
    at: { place: 'douma' },
    when: { window: { start: 90, end: 97 }, precision: 'week' },
  }),
])
const other = recordOf([event('z')])

/** Another value of each part of the input. */
const OTHER: { readonly [K in keyof MapInput]: MapInput[K] } = {
  record: other,
  loaded: false,
  table: { ...record.table, status: record.table.status.map(() => 0) },
  shown: Uint32Array.of(0),
  passes: Uint8Array.of(0),
  span: { start: 99, end: 100 },
  mode: 'trail',
  fade: 3,
  actors: ['russia'],
  members: true,
  selected: 'a',
  marked: ['b'],
  lit: ['c'],
  reveal: 'reader',
  scheme: 'dark',
  base: 'dark',
  lang: 'ar',
  textScale: 2,
  camera: { zoom: 5, lat: 35, lng: 40, bearing: 0, pitch: 0 },
  glide: true,
  theatre: [0, 0, 1, 1],
  covers: { ...NOTHING_COVERS },
  asOpened: () => false,
  narrow: true,
  reducedMotion: true,
  embedded: true,
  area: [],
  corners: [],
  differences: [],
}
const KEYS = Object.keys(OTHER) as (keyof MapInput)[]
const input = inputOf(record)

function keysThatChange(same: (a: MapInput, b: MapInput) => boolean): readonly string[] {
  return KEYS.filter((key) => !same(input, { ...input, [key]: OTHER[key] }))
}

describe('a scene', () => {
  it('is drawn anew for each part of the input that it shows, and for no other', () => {
    expect(keysThatChange((a, b) => sameScene(a, 6, b, 6))).toEqual([
      'record',
      'table',
      'shown',
      'span',
      'mode',
      'fade',
      'actors',
      'members',
      'selected',
      'marked',
      'lit',
      'scheme',
      'lang',
    ])
  })

  it('is drawn anew at the next step of zoom', () => {
    expect(sameScene(input, 6, input, 6.49)).toBe(true)
    expect(sameScene(input, 6, input, 6.5)).toBe(false)
  })

  const drawn = (given: Partial<MapInput>) => {
    const { marks, shapes, selection } = sceneOf(inputOf(record, given), 6)
    return { marks, shapes, selection }
  }

  it.each<[string, Partial<MapInput>, Partial<MapInput>]>([
    ['table', {}, { table: OTHER.table }],
    ['shown', {}, { shown: OTHER.shown }],
    ['span', { mode: 'trail' }, { mode: 'trail', span: { start: 90, end: 105 } }],
    ['mode', {}, { mode: 'trail' }],
    ['fade', { mode: 'trail' }, { mode: 'trail', fade: 400 }],
    ['actors', {}, { actors: ['russia'] }],
    ['selected', {}, { selected: 'a' }],
    ['marked', {}, { marked: ['b'] }],
    ['lit', {}, { lit: ['c'] }],
    ['scheme', {}, { scheme: 'dark' }],
  ])('shows %s', (_, before, after) => {
    expect(drawn(after)).not.toEqual(drawn(before))
  })

  it('shows nothing of what it does not depend on', () => {
    const { record: _, table, shown, span, mode, fade, actors, members, ...rest } = OTHER
    const { selected, marked, lit, scheme, lang, ...unseen } = rest
    expect(drawn(unseen)).toEqual(drawn({}))
  })

  it('finds the stack of each event that is drawn, and none of one that is not', () => {
    const { stackOf } = sceneOf(inputOf(record, { shown: Uint32Array.of(0, 2) }), 6)
    const { table } = record
    const keyOf = (id: string) => stackOf(table.rowOf(id) ?? -1)?.key ?? null
    expect(['a', 'b', 'c', 'week'].map(keyOf)).toEqual([null, 'deir-ezzor', null, 'douma'])
  })
})

describe('the style', () => {
  it('is another for each part of the input that it shows, and for no other', () => {
    expect(keysThatChange(sameStyle)).toEqual(['record', 'scheme', 'base', 'lang', 'textScale'])
  })
})

describe('the work of a scene', () => {
  const iterate = Array.prototype[Symbol.iterator]
  afterEach(() => {
    Array.prototype[Symbol.iterator] = iterate
  })

  /** How many values are read out of arrays, to copy them or to walk them, while `act` runs. */
  function valuesRead(act: () => void): number {
    let count = 0
    Array.prototype[Symbol.iterator] = function* counted<T>(this: T[]) {
      for (let index = 0; index < this.length; index += 1) {
        count += 1
        yield this[index] as T
      }
    } as never
    act()
    Array.prototype[Symbol.iterator] = iterate
    return count
  }

  it('grows with the events of one place, not with their square', () => {
    const crowd = (size: number) => {
      const crowded = inputOf(recordOf(Array.from({ length: size }, (_, index) => event(`e${index}`))))
      // What is worked out once a record is no part of a step.
      sceneOf(crowded, 6)
      return valuesRead(() => sceneOf(crowded, 6))
    }
    expect(crowd(4_000)).toBeLessThan(20 * 4_000)
  })

  it('asks for no whole event of a town while time moves', () => {
    let asked = 0
    const town = recordOf([event('a'), event('b'), event('d', { at: { place: 'douma' } })])
    const told = inputOf(town)
    sceneOf(told, 6)
    const table = {
      ...town.table,
      event: (row: number) => {
        asked += 1
        return town.table.event(row)
      },
    }
    sceneOf({ ...told, table, record: town, shown: Uint32Array.of(0, 1) }, 6)
    expect(asked).toBe(0)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../tests/fixtures/build-event'
import {
  allRows,
  at,
  eventsAt,
  idsAt,
  isStrike,
  kindAt,
  layersInMask,
  maskOfLayers,
  NONE,
  overlapsSpan,
  rowsWhere,
  statusAt,
  windowAt,
} from './event-table'

const day = (text: string) => windowOf(text).start
const { table } = buildRecord([
  buildEvent({ id: 'range', days: '2015-11-10..2015-11-12', status: 'denied' }),
  buildEvent({ id: 'talks', days: '2015-11-14', kind: 'diplomacy', by: [] }),
  buildEvent({ id: 'undated', days: null, by: ['france'] }),
])

describe('a row', () => {
  it('answers its kind, its status and whether it is a strike', () => {
    expect(kindAt(table, 1)).toBe('diplomacy')
    expect(statusAt(table, 0)).toBe('denied')
    expect([0, 1, 2].map((row) => isStrike(table, row))).toEqual([true, false, true])
  })

  it('answers its days, and none where it is undated', () => {
    expect(windowAt(table, 0)).toEqual({ start: day('2015-11-10'), end: day('2015-11-13') })
    expect(windowAt(table, 2)).toBeNull()
  })

  it('that the table does not have is our own mistake, and says so', () => {
    expect(() => table.event(3)).toThrow('no row 3 in a table of 3')
    expect(() => table.id(-1)).toThrow('no row -1 in a table of 3')
    expect(() => kindAt(table, 3)).toThrow('no entry undefined in a list of 13')
    expect(() => at(['a'], 4)).toThrow('no entry 4 in a list of 1')
    expect(windowAt(table, 3)).toBeNull()
  })

  it('overlaps a stretch from its first day to its last, both inside, and none where it is undated', () => {
    const overlaps = (from: string, to: string, row = 0) =>
      overlapsSpan(table, row, windowOf(`${from}..${to}`).start, windowOf(`${from}..${to}`).end)
    expect(overlaps('2015-11-01', '2015-11-09')).toBe(false)
    expect(overlaps('2015-11-01', '2015-11-10')).toBe(true)
    expect(overlaps('2015-11-12', '2015-11-30')).toBe(true)
    expect(overlaps('2015-11-13', '2015-11-30')).toBe(false)
    expect(overlaps('2015-11-11', '2015-11-11')).toBe(true)
    expect(overlaps('2015-11-01', '2015-11-30', 2)).toBe(false)
    expect(overlapsSpan(table, 2, NONE - 1, NONE + 1)).toBe(false)
    expect(overlapsSpan(table, 3, 0, 99_999)).toBe(false)
  })
})

describe('rows', () => {
  it('are all of a table, in its order', () => {
    expect([...allRows(table)]).toEqual([0, 1, 2])
    expect(idsAt(table, allRows(table))).toEqual(['range', 'talks', 'undated'])
  })

  it('are narrowed by a condition', () => {
    expect([...rowsWhere(allRows(table), (row) => row !== 1)]).toEqual([0, 2])
  })

  it('become events when they are asked for', () => {
    expect(eventsAt(table, Uint32Array.of(2, 0)).map(({ id }) => id)).toEqual(['undated', 'range'])
  })
})

describe('layers and their bits', () => {
  it('are one bit each, in the codebook’s order', () => {
    expect(table.layerIds).toEqual(['france', 'russia'])
    expect(maskOfLayers(table, ['russia'])).toBe(2)
    expect(maskOfLayers(table, ['russia', 'france', 'russia'])).toBe(3)
    expect(layersInMask(table, 2)).toEqual(['russia'])
    expect(layersInMask(table, 0)).toEqual([])
  })

  it('leave out an actor that has no layer', () => expect(maskOfLayers(table, ['iran'])).toBe(0))

  const ids = Array.from({ length: 40 }, (_, index) => `actor-${String(index).padStart(2, '0')}`)
  const { table: wide } = buildRecord(ids.map((id) => buildEvent({ id: `by-${id}`, by: [id] })))

  it('come back as they were for any choice, the 32nd too', () => {
    expect(maskOfLayers(wide, ['others'])).toBe(2_147_483_648)
    fc.assert(
      fc.property(fc.subarray([...wide.layerIds]), (chosen) => {
        const mask = maskOfLayers(wide, chosen)
        expect(mask).toBeGreaterThanOrEqual(0)
        expect(layersInMask(wide, mask)).toEqual(chosen)
      }),
    )
  })
})

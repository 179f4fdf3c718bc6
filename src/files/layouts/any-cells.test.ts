import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NONE } from '../../record/event-table'
import type { Cell } from '../rows/row-source'
import { mappingOf, PARTS } from './column-parts'
import { LAYOUT_IDS, type LayoutId } from './layout'
import { emptyDraft, TODAY } from './read-table.fixture'
import { layoutOf, recogniseTable } from './recognise'
import { REFUSALS, WARNINGS } from './row-codes'

const RUNS = 400
/** A part for each column, and names that the codebooks' own columns have. */
const COLUMNS = [...PARTS, 'vicinity', 'strike_status', 'city', 'district', 'province']
const ALL_PARTS = Object.fromEntries(PARTS.map((part, column) => [part, column]))

/** Cells as they come, good, bad and hostile. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    '',
    'NA',
    '-',
    '0',
    '1',
    '3',
    '-1',
    '36.2',
    '37,1',
    '95',
    '4012345',
    '2016-01-02',
    '03/04/2022',
    '2022-02-30',
    '1970-01-01',
    '9999-12-31',
    '10-20',
    'Syria',
    'Red Sea',
    '__proto__',
    '<img src=x onerror=alert(1)>',
    '=cmd|x',
    '\u202eabc\u0000',
    '\ud800',
    2016,
    44616,
    1e308,
    Number.NaN,
  ),
  fc.string(),
  fc.double(),
)
const row = fc.array(cell, { maxLength: COLUMNS.length + 2 })

describe('any cells in any layout', () => {
  it.each(LAYOUT_IDS)('are an event that can be shown or a reason: %s', (layout: LayoutId) => {
    const mapping = mappingOf(layout, ALL_PARTS)
    const read = layoutOf(mapping).reader(mapping, COLUMNS, { today: TODAY, gazetteer: null })
    const draft = emptyDraft()
    fc.assert(
      fc.property(row, (cells) => {
        const warned: string[] = []
        const refusal = read(cells, null, draft, (code) => warned.push(code))
        for (const code of warned) expect(WARNINGS).toContain(code)
        if (refusal !== null) {
          expect(REFUSALS).toContain(refusal.code)
          expect(refusal.found.length).toBeLessThanOrEqual(81)
          expect(warned).toEqual([])
          return
        }
        expect(draft.end).toBeGreaterThan(draft.start)
        expect(draft.start).toBeGreaterThanOrEqual(-719_162)
        expect(draft.end).toBeLessThanOrEqual(2_932_897)
        expect(Number.isInteger(draft.start) && Number.isInteger(draft.end)).toBe(true)
        expect(Number.isNaN(draft.lng)).toBe(Number.isNaN(draft.lat))
        expect(Math.abs(draft.lng) > 180 || Math.abs(draft.lat) > 90).toBe(false)
        for (const count of [draft.killedLow, draft.killedBest, draft.killedHigh])
          expect(count === NONE || (Number.isInteger(count) && count >= 0)).toBe(true)
        expect(draft.events).toBeGreaterThanOrEqual(1)
      }),
      { numRuns: RUNS },
    )
  })

  it('are recognised as something or nothing, and never break', () => {
    const header = fc.array(
      fc.oneof(fc.constantFrom(...COLUMNS, 'date', 'latitude', 'longitude', 'lat', 'lon'), fc.string()),
      {
        maxLength: 20,
      },
    )
    fc.assert(
      fc.property(header, fc.array(row, { maxLength: 5 }), fc.boolean(), (columns, sample, headless) => {
        const found = recogniseTable({ columns, sample, headless })
        if (found === null) return
        const draft = emptyDraft()
        const read = found.layout.reader(found.mapping, columns, { today: TODAY, gazetteer: null })
        for (const cells of sample) read(cells, null, draft, () => {})
      }),
      { numRuns: RUNS },
    )
  })
})

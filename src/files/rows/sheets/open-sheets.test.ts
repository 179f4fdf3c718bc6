import { utils, write } from '@e965/xlsx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fileOf, readSource, refusalOf } from '../source.fixture'

type Value = string | number | boolean | Date | null

/** A workbook of sheets, each a list of rows. */
function workbook(
  bookType: 'xlsx' | 'biff8' | 'ods' | 'xlml',
  sheets: Record<string, Value[][]>,
): Uint8Array<ArrayBuffer> {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true }), name)
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer)
}

const DAY = new Date('2015-11-13T00:00:00Z')
const TIME = new Date('2015-11-14T08:30:00Z')
const EVENTS: Value[][] = [
  ['date', 'place', 'deaths', 'sure'],
  [DAY, 'حمص', 3, true],
  [],
  [TIME, 'Raqqa', 0.5, null],
]

describe('workbooks', () => {
  it.each(['xlsx', 'biff8', 'ods', 'xlml'] as const)('open as %s, with their days as days', async (kind) => {
    const file = fileOf(workbook(kind, { Notes: [['About', 'this']], Events: EVENTS }), 'a.bin')
    const { source, rows, lines, problems } = await readSource(file)
    expect(source.notes).toEqual({ format: 'sheet', part: 'Events', parts: ['Events', 'Notes'] })
    expect(source.columns).toEqual(['date', 'place', 'deaths', 'sure'])
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['2015-11-13', 'حمص', 3],
      ['2015-11-14T08:30:00Z', 'Raqqa', 0.5],
    ])
    expect(rows[0]?.[3]).toBe('true')
    expect(lines).toEqual([2, 4])
    expect(problems).toEqual([])
  })

  it('open at the sheet that is asked for', async () => {
    const file = fileOf(
      workbook('xlsx', {
        Events: EVENTS,
        Places: [
          ['name', 'lat'],
          ['Homs', 34.73],
        ],
      }),
      'a.xlsx',
    )
    expect((await readSource(file, { part: 'Places' })).rows).toEqual([['Homs', 34.73]])
  })

  it('may have a title above their header, or no header', async () => {
    const titled = fileOf(
      workbook('xlsx', { A: [['Events of 2015'], [], ['date', 'place'], ['2015-11-13', 'Homs']] }),
      'a.xlsx',
    )
    const { source, rows, lines } = await readSource(titled)
    expect(source.columns).toEqual(['date', 'place'])
    expect(rows).toEqual([['2015-11-13', 'Homs']])
    expect(lines).toEqual([4])
    const bare = await readSource(fileOf(workbook('xlsx', { A: [[DAY, 'Homs', 34.73]] }), 'a.xlsx'))
    expect(bare.source.headless).toBe(true)
    expect(bare.rows).toEqual([['2015-11-13', 'Homs', 34.73]])
  })

  it('are refused where they are empty, locked or no workbook', async () => {
    expect(await refusalOf(fileOf(workbook('xlsx', { A: [] }), 'a.xlsx'))).toBe('no-rows')
    expect(await refusalOf(fileOf(zipSync({ 'xl/workbook.xml': strToU8('x') }), 'a.xlsx'))).toBe(
      'not-a-sheet',
    )
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)])
    expect(await refusalOf(fileOf(ole, 'a.xls'))).toBe('not-a-sheet')
  })
})

import { describe, expect, it } from 'vitest'
import type { Mapping } from './layout'
import { isMappingFault, readMappingFile, writeMappingFile } from './mapping-file'

const COLUMNS = ['Nr', 'Wann', 'Bis', 'Länge', 'Breite', 'Tote', 'Tote max']
const MAPPING: Mapping = {
  layout: 'mapped',
  time: { start: 1, end: 2, order: 'dmy' },
  place: { lng: 3, lat: 4 },
  id: 0,
  killed: { best: 5, high: 6 },
}

describe('a choice of columns as a file', () => {
  it('names them, and comes back as it was', () => {
    const text = writeMappingFile(MAPPING, COLUMNS)
    expect(JSON.parse(text)).toEqual({
      dateline: 'columns',
      version: 1,
      layout: 'mapped',
      dayOrder: 'dmy',
      columns: {
        start: 'Wann',
        end: 'Bis',
        lng: 'Länge',
        lat: 'Breite',
        id: 'Nr',
        killedBest: 'Tote',
        killedHigh: 'Tote max',
      },
    })
    expect(readMappingFile(text, COLUMNS)).toEqual(MAPPING)
  })

  it('finds them where another export has them, and in other letters', () => {
    const text = writeMappingFile({ ...MAPPING, skipRows: 2 }, COLUMNS)
    expect(readMappingFile(text, ['tote_max', 'TOTE', 'breite', 'LÄNGE', 'bis', 'wann', 'nr'])).toEqual({
      layout: 'mapped',
      time: { start: 5, end: 4, order: 'dmy' },
      place: { lng: 3, lat: 2 },
      id: 6,
      killed: { best: 1, high: 0 },
      skipRows: 2,
    })
  })

  it('says which of them a table has not', () => {
    const read = readMappingFile(writeMappingFile(MAPPING, COLUMNS), ['Nr', 'Wann'])
    expect([isMappingFault(read), read]).toEqual([true, { code: 'no-such-column', found: 'Bis' }])
  })

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"dateline":"columns"}',
    '{"__proto__":{"layout":"mapped"}}',
    '{"dateline":"columns","version":2,"layout":"mapped","columns":{}}',
  ])('is none where it is %s', (text) =>
    expect(readMappingFile(text, COLUMNS)).toEqual({ code: 'not-a-mapping', found: text }),
  )

  it('takes no part from names that every object has', () => {
    const text =
      '{"dateline":"columns","version":1,"layout":"mapped","columns":{"constructor":"Nr","start":"Wann"}}'
    expect(readMappingFile(text, COLUMNS)).toEqual({
      layout: 'mapped',
      time: { start: 1, order: null },
      place: {},
    })
  })
})

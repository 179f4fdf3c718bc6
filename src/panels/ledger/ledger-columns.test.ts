import { expect, it } from 'vitest'
import { COLUMNS_IN, roomFor } from './ledger-columns'

it.each([
  [false, 0, 'all'],
  [false, 720, 'all'],
  [false, 719, 'some'],
  [false, 440, 'some'],
  [false, 439, 'few'],
  [false, 260, 'few'],
  [false, 259, 'least'],
  [true, 0, 'few'],
  [true, 767, 'few'],
  [true, 260, 'few'],
  [true, 187, 'least'],
])('on a narrow screen (%s), %d px have room for %s columns', (narrow, widthPx, room) => {
  expect(roomFor(narrow, widthPx)).toBe(room)
})

it('with less room keeps to the columns that a title cannot carry', () => {
  expect(COLUMNS_IN.some).toEqual(['date', 'place', 'actors', 'strikes', 'title'])
  expect(COLUMNS_IN.few).toEqual(['date', 'title', 'strikes'])
  expect(COLUMNS_IN.least).toEqual(['date', 'title'])
})

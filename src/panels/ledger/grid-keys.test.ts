import { describe, expect, it } from 'vitest'
import { cellAfterKey } from './grid-keys'

const size = { rows: 30, columns: 7 }
const press = (key: string, row: number, column: number, ctrlKey = false, rightToLeft = false) =>
  cellAfterKey({ row, column }, size, { key, ctrlKey }, rightToLeft)

describe('keys of the grid', () => {
  it('move by a cell and stop at the edges', () => {
    expect(press('ArrowDown', 0, 0)).toEqual({ row: 1, column: 0 })
    expect(press('ArrowUp', 0, 3)).toEqual({ row: 0, column: 3 })
    expect(press('ArrowRight', 2, 6)).toEqual({ row: 2, column: 6 })
    expect(press('PageDown', 25, 1)).toEqual({ row: 29, column: 1 })
  })
  it('follow the direction of the page', () => {
    expect(press('ArrowLeft', 2, 2, false, true)).toEqual({ row: 2, column: 3 })
    expect(press('ArrowRight', 2, 2, false, true)).toEqual({ row: 2, column: 1 })
  })
  it('go to the ends of the row, and with Control of the grid', () => {
    expect(press('End', 2, 2)).toEqual({ row: 2, column: 6 })
    expect(press('Home', 9, 2, true)).toEqual({ row: 0, column: 0 })
    expect(press('End', 9, 2, true)).toEqual({ row: 29, column: 6 })
  })
  it('leave other keys alone', () => {
    expect(press('Tab', 1, 1)).toBeNull()
  })
})

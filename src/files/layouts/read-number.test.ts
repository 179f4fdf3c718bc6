import { describe, expect, it } from 'vitest'
import { NONE } from '../../record/event-table'
import type { Cell } from '../rows/row-source'
import { type CountRead, readCount } from './read-number'

const bounds = (cell: Cell) => {
  const into: CountRead = { low: 7, best: 7, high: 7 }
  const fine = readCount(cell, into)
  const told = [into.low, into.best, into.high].map((bound) => (bound === NONE ? '?' : bound)).join(' ')
  return fine ? told : `no count, ${told}`
}

describe('a cell that counts people', () => {
  it.each<[Cell, string]>([
    ['12', '? 12 ?'],
    [12, '? 12 ?'],
    ['0', '? 0 ?'],
    ['2.0', '? 2 ?'],
    ['1,200', '? 1200 ?'],
    ['1 200', '? 1200 ?'],
    ['1e9', '? 1000000000 ?'],
    ['١٢', '? 12 ?'],
    ['~15', '? 15 ?'],
    ['about 15', '? 15 ?'],
    ['10-20', '10 ? 20'],
    ['10–20', '10 ? 20'],
    ['10 to 20', '10 ? 20'],
    ['between 10 and 20', '10 ? 20'],
    ['15+', '15 ? ?'],
    ['at least 15', '15 ? ?'],
    ['>15', '16 ? ?'],
    ['<20', '? ? 19'],
    ['up to 20', '? ? 20'],
  ])('%j is %s', (cell, expected) => expect(bounds(cell)).toBe(expected))
})

describe('a cell that does not know', () => {
  it.each<[Cell]>([
    [''],
    [null],
    ['NA'],
    ['n/a'],
    ['null'],
    ['-'],
    ['–'],
    ['unknown'],
    ['?'],
    ['-1'],
    [-1],
    [Number.NaN],
  ])('%j is unknown, never 0', (cell) => expect(bounds(cell)).toBe('? ? ?'))
})

describe('a cell that is no count', () => {
  it.each<[Cell]>([
    ['-5'],
    ['2.5'],
    [2.5],
    ['1.200'],
    ['20-10'],
    ['several'],
    ['9999999999'],
    ['1e12'],
    ['Infinity'],
    ['0x10'],
    ['=1+1'],
    ['12 killed'],
  ])('%j stays unknown and is told', (cell) => expect(bounds(cell)).toBe('no count, ? ? ?'))

  it('is not read where it is a megabyte long', () =>
    expect(bounds('1'.repeat(1_000_000))).toBe('no count, ? ? ?'))
})

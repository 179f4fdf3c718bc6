import { describe, expect, it } from 'vitest'
import { numbersIn } from './numbers-in-text'

describe('the numbers that a line gives', () => {
  it.each([
    ['It hit 56 targets on October 6', [56, 6]],
    ['more than 250,000 people', [250000]],
    ['a dozen strikes', [1, 12]],
    ['two dozen', [2, 24]],
    ['seven raids, two lost', [7, 2]],
    ['forty-two fighters', [40, 42]],
    ['twenty-one days', [20, 21]],
    ['two hundred and six', [2, 200, 206]],
    ['three thousand', [3, 3000]],
    ['another man died', [1]],
    ['An air strike hit the depot', [1]],
    ['the air strike, and strikes after it', []],
    ['thirty. One survived', [30, 1]],
    ['9/11', [9, 11]],
    ['16.1 km', [16.1]],
    ['dozens were killed, hundreds hurt', []],
  ])('%j: %j', (line, expected) => {
    expect([...numbersIn(line)]).toEqual(expected)
  })
})

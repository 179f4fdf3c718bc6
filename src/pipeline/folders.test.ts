import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readFolders, readReported } from './folders'

/** What a command that was called wrongly said before it ended. */
const said: string[] = []
const ENDED = new Error('the command ended')

beforeEach(() => {
  said.length = 0
  vi.spyOn(console, 'error').mockImplementation((line: string) => said.push(line))
  vi.spyOn(process, 'exit').mockImplementation(() => {
    throw ENDED
  })
})
afterEach(() => vi.restoreAllMocks())

test.each([
  ['--seeds', 'mine'],
  ['--out', 'mine'],
])('one folder of a record without the other is refused in a line: %s', (...args) => {
  expect(() => readFolders(args)).toThrow(ENDED)
  expect(said).toEqual(['--seeds and --out go together, so that one record is never written over another.'])
  expect(process.exit).toHaveBeenCalledWith(1)
})

test('an option that no command has is refused in a line', () => {
  expect(() => readFolders(['--sedes', 'mine'])).toThrow(ENDED)
  expect(said.map((line) => line.slice(0, 24))).toEqual(["Unknown option '--sedes'"])
})

test('both folders of another record are taken as told', () => {
  expect(readFolders(['--seeds', 'a', '--out', 'b'])).toEqual({ seeds: 'a', data: 'b' })
  expect(said).toEqual([])
})

test('a report is of the project’s own record or of another', () => {
  expect(readReported(['--data', 'b', '2015-01-01..2015-01-31'])).toEqual({
    data: 'b',
    own: false,
    rest: ['2015-01-01..2015-01-31'],
  })
  expect(readReported([])).toMatchObject({ own: true, rest: [] })
})

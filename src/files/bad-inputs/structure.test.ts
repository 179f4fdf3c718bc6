import { expect, it } from 'vitest'
import { GOOD, outcomeOf, readBad } from './bad-input.fixture'

const ONE = '2022-02-24 36.2 37.1 Army'
const OWN_NAMES = 'constructor,toString,hasOwnProperty,valueOf'

it.each([
  ['I15 a column __proto__', '__proto__,date,lat,lon,actor\nx,2022-02-24,36.2,37.1,Army\n', ['1 of 1', ONE]],
  [
    'I16 columns that objects have of their own',
    `${OWN_NAMES},date,lat,lon,actor\n1,2,3,4,2022-02-24,36.2,37.1,Army\n`,
    ['1 of 1', ONE],
  ],
  [
    'I18 a header twice: the first counts',
    'date,lat,lon,actor,date,lat\n2022-02-24,36.2,37.1,Army,1999-01-01,1\n',
    ['1 of 1', ONE],
  ],
  [
    'I19 headers with commas and quotes in them',
    '"date","lat","lon","actor","killed, all","killed, ""civil"""\n2022-02-24,36.2,37.1,Army,1,2\n',
    ['1 of 1', ONE],
  ],
  [
    'I20 no header: asked',
    '2022-02-24,36.2,37.1,Army\n2022-02-25,36.3,37.2,Militia\n',
    ['asked: mapping', 'needs-mapping: column 1, column 2, column 3, column 4'],
  ],
  ['I21 a header alone', 'date,lat,lon,actor\n', ['no-rows: ']],
  [
    'I22 rows that are too short and too long',
    'date,lat,lon,actor\n2022-02-24,36.2,37.1\n2022-02-25,36.3\n2022-02-26,36.2,37.1,Army,extra,more\n2022-02-27\n',
    [
      '2 of 4',
      'half-place at 3: 36.3, ',
      'no-place at 5: ',
      '2022-02-24 36.2 37.1 Other',
      '2022-02-26 36.2 37.1 Army',
    ],
  ],
  [
    'I23 a quote that never closes costs its own line alone',
    'date,lat,lon,actor\n2022-02-24,36.2,37.1,"Army\n2022-02-25,36.3,37.2,Militia\n',
    [
      '2 of 2',
      'open-quote at 2: 2022-02-24,36.2,37.1,"Army',
      '2022-02-24 36.2 37.1 "Army',
      '2022-02-25 36.3 37.2 Militia',
    ],
  ],
])('%s', async (_, text, expected) => {
  expect(await outcomeOf(text)).toEqual(expected)
  expect(Object.keys(Object.prototype)).toEqual([])
})

it.each([
  [
    'a feature',
    '{"type":"FeatureCollection","features":[{"type":"Feature","__proto__":{"x":1},"properties":{"__proto__":{"lat":1},"date":"2022-02-24","actor":"Army"},"geometry":{"type":"Point","coordinates":[37.1,36.2]}}]}',
  ],
  [
    'an object of a list',
    '[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"date":"2022-02-24","lat":36.2,"lon":37.1,"actor":"Army"}]',
  ],
])('I17 %s with a poisoned prototype is read, and poisons nothing', async (_, text) => {
  expect(await outcomeOf(text, 'a.json')).toEqual(['1 of 1', ONE])
  expect('polluted' in {} || 'lat' in {} || 'x' in {}).toBe(false)
})

it('I24 two hundred thousand quotes in a cell', async () => {
  const { account, packed } = await readBad(
    new File([`${GOOD}2022-02-26,36.2,37.1,${'"'.repeat(200_000)}\n`], 'a.csv'),
  )
  expect(account).toMatchObject({ read: 3, accepted: 3, reasons: {}, warnings: {} })
  expect(packed?.columns.said.actor.words.map(({ length }) => length)).toEqual([0, 4, 7, 1001])
})

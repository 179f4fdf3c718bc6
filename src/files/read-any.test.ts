import { expect, it } from 'vitest'
import { buildRecord } from '../../tests/fixtures/build-event'
import type { ConflictEvent } from '../model/event'
import { recordOfRows } from '../record/record-of-rows'
import { type AnyReading, readAny } from './read-any'
import type { TableChoice } from './table/open-table'

const read = (text: string, choice: TableChoice = {}, name = 'mine.csv') =>
  readAny({ file: new File([text], name), fallback: buildRecord([]), choice, today: 20_000 })

function eventsOf(read: AnyReading): readonly ConflictEvent[] {
  const packed = read.kind === 'table' ? read.table.packed : null
  if (!packed) throw new Error(`nothing was read: ${JSON.stringify(read)}`)
  const { table } = recordOfRows(packed, null)
  return Array.from({ length: table.size }, (_, row) => table.event(row))
}

const PLAIN = 'date,latitude,longitude,actor\n2015-11-17,36.2,37.1,Army\n2015-11-16,36.3,37.2,Militia\n'

it('a plain table is read without a question', async () => {
  const found = await read(PLAIN)
  expect(eventsOf(found).map(({ id, point }) => [id, point])).toEqual([
    ['row-3', [37.2, 36.3]],
    ['row-2', [37.1, 36.2]],
  ])
  expect(found.kind === 'table' && found.table.account).toMatchObject({
    layout: 'geo-table',
    read: 2,
    accepted: 2,
    readAs: { format: 'csv', encoding: 'utf-8', separator: ',' },
  })
})

it('a table of unknown columns is asked about, and read by what is answered', async () => {
  const text = 'a,b,c\n2015-11-17,36.2,37.1\n'
  const asked = await read(text)
  expect(asked).toMatchObject({
    kind: 'whole',
    reading: {
      account: { accepted: 0, warnings: { 'needs-mapping': 1 } },
      problems: [{ code: 'needs-mapping', where: 'mine.csv', found: 'a, b, c' }],
      record: null,
      asked: {
        needs: 'mapping',
        name: 'mine.csv',
        columns: ['a', 'b', 'c'],
        sample: [['2015-11-17', '36.2', '37.1']],
        suggestion: null,
      },
    },
  })
  const mapping = { layout: 'mapped', time: { start: 0, order: null }, place: { lat: 1, lng: 2 } } as const
  expect(eventsOf(await read(text, { mapping }))[0]).toMatchObject({ id: 'row-2', point: [37.1, 36.2] })
})

it('an order of day and month is asked for where the dates leave it open, never guessed', async () => {
  const text = 'date,latitude,longitude\n03/04/2015,36.2,37.1\n05/06/2015,36.2,37.1\n'
  const asked = await read(text)
  if (asked.kind !== 'whole' || !asked.reading.asked?.suggestion) throw new Error('nothing was asked')
  const { needs, questions, suggestion } = asked.reading.asked
  expect([needs, questions]).toEqual(['answers', { dayOrder: true, swapped: false }])
  expect(asked.reading.account.warnings).toEqual({ 'needs-answers': 1 })
  const mapping = { ...suggestion, time: { ...suggestion.time, order: 'dmy' } } as const
  expect(eventsOf(await read(text, { mapping })).map(({ when }) => when?.window.start)).toEqual([
    16_528, 16_591,
  ])
  expect(await read(text, { mapping: suggestion })).toMatchObject({
    reading: { asked: { needs: 'answers' } },
  })
})

it('GeoJSON of another make is a table too, and JSON without a row is told what it lacks', async () => {
  const feature = (date: string, at: readonly number[]) => ({
    type: 'Feature',
    properties: { date, actor: 'Army' },
    geometry: { type: 'Point', coordinates: at },
  })
  const layer = { type: 'FeatureCollection', features: [feature('2015-11-17', [37.1, 36.2])] }
  expect(eventsOf(await read(JSON.stringify(layer), {}, 'mine.geojson'))[0]?.point).toEqual([37.1, 36.2])
  expect(await read('{}', {}, 'empty.json')).toMatchObject({
    reading: { problems: [{ code: 'not-a-collection' }] },
  })
})

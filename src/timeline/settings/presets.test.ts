import { expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../../tests/fixtures/build-event'
import type { SourceDocument } from '../../model/codebooks'
import { recordFacts } from '../../record/record-facts'
import { presetsOf } from './presets'

const day = (text: string) => windowOf(text).start
const article = (id: string, published: string) => ({
  id,
  published: day(published),
  publishedEarliest: day(published),
  publishedLatest: day(published),
})
const documents = [
  {
    id: 'd1',
    outlet: 'Outlet',
    articles: [article('a2', '2015-12-10'), article('a1', '2015-11-20'), article('a0', '2015-11-20')],
  },
  { id: 'silent', outlet: 'Other', articles: [] },
] as unknown as readonly SourceDocument[]

it('offers the record, what most is told of, the days that a document speaks of, and the week that ends with each article', () => {
  const built = buildRecord([
    buildEvent({ id: 'a', days: '2015-11-10' }),
    buildEvent({ id: 'b', days: '2015-11-17..2015-11-19', claims: [{ document: 'd1' }, { document: 'd1' }] }),
    buildEvent({ id: 'c', days: '2014-01-01', claims: [{ document: 'elsewhere' }] }),
  ])
  const record = { ...built, documents }
  const presets = presetsOf({ ...record, facts: recordFacts(record) })
  expect(presets.map(({ id, window }) => [id, window])).toEqual([
    ['record', windowOf('2014-01-01..2015-11-19')],
    ['event:b', windowOf('2015-11-14..2015-11-19')],
    ['document:d1', windowOf('2015-11-10..2015-11-19')],
    ['article:d1:a0', windowOf('2015-11-14..2015-11-20')],
    ['article:d1:a2', windowOf('2015-12-04..2015-12-10')],
  ])
})

it('offers of what happened the eight events that have the most claims, in date order', () => {
  const day = (index: number) => `2015-11-${String(index + 1).padStart(2, '0')}`
  const claims = (count: number) => Array.from({ length: count }, () => ({ document: 'd1' }))
  const counts = [2, 5, 2, 3, 3, 4, 3, 3, 3, 3]
  const events = counts.map((count, index) =>
    buildEvent({ id: `e${index}`, days: day(index), claims: claims(count) }),
  )
  const offered = presetsOf(buildRecord(events)).flatMap(({ id, kind }) => (kind === 'event' ? [id] : []))
  expect(offered).toEqual(['e1', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8', 'e9'].map((id) => `event:${id}`))
})

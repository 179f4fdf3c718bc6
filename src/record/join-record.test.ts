import { expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'

it.skipIf(process.env.QUICK_TESTS)('joins more events than a function takes arguments', () => {
  const one = buildEvent({ id: 'x', days: '2015-11-17' })
  const long = buildEvent({ id: 'long', days: '2015-11-18..2016-01-01' })
  const many = Array.from({ length: 200_000 }, (_, index) => ({ ...one, id: `x${index}` }))
  const { extent, table } = buildRecord([long, ...many, buildEvent({ id: 'undated', days: null })])
  expect(table.size).toBe(200_002)
  expect(extent).toEqual({ start: 16756, end: 16802 })
})

it('has an empty first day where nothing is dated', () => {
  expect(buildRecord([buildEvent({ id: 'undated', days: null })]).extent).toEqual({ start: 0, end: 1 })
})

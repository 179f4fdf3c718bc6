import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../../tests/fixtures/build-event'
import type { Assets } from '../../assets/assets'
import type { Area } from '../../record/area'
import { loadAreas } from '../../record/area-rows'
import { DEFAULT_VIEW } from '../../view/view'
import { createVisibleEvents } from '../../view/visible-events'
import { countByWeek, countUnsure, isCrossing } from './area-facts'

const assets = {
  json: async (path: string) => JSON.parse(readFileSync(`public/${path}`, 'utf8')) as unknown,
} as unknown as Assets
beforeAll(() => loadAreas(assets))

const nowhere = { place: 'none', name: '', country: null, precision: 'none', radiusKm: null } as const
const record = buildRecord([
  buildEvent({ id: 'a-monday', days: '2015-11-16' }),
  buildEvent({ id: 'b-sunday', days: '2015-11-22' }),
  buildEvent({ id: 'c-next', days: '2015-11-23' }),
  buildEvent({ id: 'c-outside', days: '2015-11-17', point: [44, 33] }),
  buildEvent({ id: 'd-vague', days: '2015-11-17', point: null, where: nowhere }),
  buildEvent({ id: 'e-vague-denied', days: '2015-11-17', point: null, where: nowhere, status: 'denied' }),
  buildEvent({ id: 'f-vague-later', days: '2016-11-17', point: null, where: nowhere }),
])
const corners = [
  [38, 35],
  [41, 35],
  [41, 37],
  [38, 37],
] as const
const area: Area = { kind: 'polygon', decimals: 2, corners }

it('events are counted by the Monday of their first day, the latest week first', () => {
  const ids = ['a-monday', 'b-sunday', 'c-next']
  const rows = Uint32Array.from(ids, (id) => record.table.rowOf(id) ?? -1)
  expect(countByWeek(record.table, rows)).toEqual([
    { monday: windowOf('2015-11-23').start, events: 1 },
    { monday: windowOf('2015-11-16').start, events: 2 },
  ])
})

it('what is too vague to tell is counted among what would be shown, and nothing else is', () => {
  const t = { from: windowOf('2015-11-01').start, to: windowOf('2015-11-30').start }
  const view = { ...DEFAULT_VIEW, t, area, status: ['reported'] as const }
  const visible = createVisibleEvents()(record, view)
  expect(visible.shown).toHaveLength(3)
  expect(countUnsure(record, view, visible)).toBe(1)
})

it('an outline that crosses itself is told', () => {
  expect(isCrossing(area)).toBe(false)
  const [a, b, c, d] = corners
  expect(isCrossing({ ...area, corners: [a, c, b, d] })).toBe(true)
})

// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { openCsv } from '../../tests/fixtures/open-csv'
import { layeredBy } from '../record/layered-by'
import type { OpenedRows } from '../record/opened-rows'
import { rowsSettled } from './rows-settled'
import { watchRows } from './watch-rows'

const LINES = [
  'date,latitude,longitude,actor,event_type,location,killed,note',
  '2015-11-13,35.9,39,Army,Shelling,Raqqa,3,by night',
  '2015-11-14,35.9,39,Militia,Air strike,Raqqa,,',
  '2015-11-15,36.2,37.1,Army,Air strike,Aleppo,12,a night raid',
  '2015-11-16,36.2,37.1,,Shelling,Aleppo,0,',
  '2015-11-17,36.2,37.1,,Shelling,Night market,0,',
]

let stop = () => {}
afterEach(() => stop())

async function open(patch: Partial<OpenedRows> = {}) {
  const app = await openCsv(LINES)
  const { rows } = app.store.getState().record
  if (rows) Object.assign(rows, patch)
  stop = watchRows(app)
  await rowsSettled()
  const state = () => app.store.getState()
  return { app, state, shown: () => [...app.visible().shown], notices: () => state().session.notices }
}

const gone = () => Promise.reject(new Error('the file was changed'))

it('a search shows the rows that hold its words in any cell, and says when all cells were read', async () => {
  const { app, state, shown } = await open()
  app.actions.choose({ q: 'night' })
  await rowsSettled()
  expect(state().session.found).toEqual({ text: 'night', state: 'whole' })
  expect(shown()).toEqual([0, 2, 4])
  app.actions.choose({ q: '' })
  await rowsSettled()
  expect(state().session.found).toBeNull()
  expect(shown()).toEqual([0, 1, 2, 3, 4])
})

it('what rows say of who, what and where is found before their cells were read', async () => {
  let answer = (_: Uint32Array) => {}
  const search = () =>
    new Promise<Uint32Array>((done) => {
      answer = done
    })
  const { app, state, shown } = await open({ search })
  app.actions.choose({ q: 'night' })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(state().session.found).toEqual({ text: 'night', state: 'soFar' })
  expect(shown()).toEqual([4])
  answer(new Uint32Array([0]))
  await rowsSettled()
  expect(state().session.found).toEqual({ text: 'night', state: 'whole' })
  expect(shown()).toEqual([0, 4])
})

it('a search of a file that can no longer be read says so, and keeps what it found', async () => {
  const { app, state, shown } = await open({ search: gone })
  app.actions.choose({ q: 'army' })
  await rowsSettled()
  expect(state().session.found).toEqual({ text: 'army', state: 'failed' })
  expect(shown()).toEqual([0, 2])
})

it('only what was typed last counts', async () => {
  const { app, state, shown } = await open()
  app.actions.choose({ q: 'army' })
  app.actions.move({ q: 'militia' })
  await rowsSettled()
  expect(state().session.found).toEqual({ text: 'militia', state: 'whole' })
  expect(shown()).toEqual([1])
})

it('columns narrow the file together, and no longer once everything is shown', async () => {
  const { app, state, shown } = await open()
  app.actions.narrowBy('location', { column: 'location', values: ['Raqqa', 'Aleppo'] })
  app.actions.narrowBy('killed', { column: 'killed', min: 0, max: 5 })
  expect(state().session.rowsState.facets).toBe('waiting')
  await rowsSettled()
  expect(shown()).toEqual([0, 3])
  expect(app.visible().hidden.filtered.length).toBe(3)
  app.actions.narrowBy('killed', null)
  await rowsSettled()
  expect(shown()).toEqual([0, 1, 2, 3])
  app.actions.showEverything()
  await rowsSettled()
  expect(shown()).toEqual([0, 1, 2, 3, 4])
  expect(state().session.facets).toBeNull()
})

it('a column that can no longer be read hides nothing, and that is said', async () => {
  const { app, state, shown } = await open({ narrowed: gone })
  app.actions.narrowBy('location', { column: 'location', values: ['Raqqa'] })
  await rowsSettled()
  expect(state().session.rowsState.facets).toBe('failed')
  expect(shown()).toEqual([0, 1, 2, 3, 4])
})

it('an event that a column or a search hides is shown when it is opened, and the reader is told', async () => {
  const { app, state, shown, notices } = await open()
  app.actions.narrowBy('location', { column: 'location', values: ['Raqqa'] })
  app.actions.choose({ q: 'militia' })
  await rowsSettled()
  expect(shown()).toEqual([1])
  app.actions.openEvent('row-4')
  await rowsSettled()
  expect(state().session.facets).toBeNull()
  expect(state().view).toMatchObject({ q: '', event: 'row-4' })
  expect(notices().map(({ notice }) => notice)).toEqual([
    { code: 'revealed', id: 'row-4', changed: ['q', 'facets'] },
  ])
})

it('another column makes the strike layers, and the actors again when it no longer does', async () => {
  const { app, state } = await open()
  const { record: first } = state()
  expect(first.facts.layers).toEqual(['army', 'militia', 'unattributed'])
  app.actions.choose({ by: 'event_type', actors: null })
  expect(state().session.rowsState.by).toBe('waiting')
  await rowsSettled()
  const { record } = state()
  expect(layeredBy(record)).toBe('event_type')
  expect(record.facts.layers).toEqual(['shelling', 'air-strike'])
  expect(record.facts.totals.byLayer.map(({ strikes }) => strikes.max)).toEqual([3, 2])
  expect(record.table.event(0).actors).toEqual([{ actor: 'Army', role: 'conducted', basis: 'alleged' }])
  expect(record.rows).toBe(first.rows)
  app.actions.onlyActor('air-strike')
  expect([...app.visible().shown]).toEqual([1, 2])
  app.actions.choose({ by: null, actors: null })
  expect(state().record).toBe(first)
})

it('a link’s layers are switched off once its column has made them, and hide nothing before', async () => {
  const { app, state, shown, notices } = await open()
  app.actions.restore('v=1&by=event_type&actors=air-strike,no-such', { resolve: true })
  expect(state().view.actors).toEqual(['air-strike', 'no-such'])
  expect(shown()).toEqual([0, 1, 2, 3, 4])
  await rowsSettled()
  expect(state().view.actors).toEqual(['air-strike'])
  expect(shown()).toEqual([1, 2])
  expect(notices().map(({ notice }) => notice)).toEqual([
    { code: 'unknown-ids', key: 'actors', ids: ['no-such'] },
  ])
})

it.each(['no such column', 'constructor', 'killed '])(
  'the column %j, which makes no layers, is told of',
  async (by) => {
    const { app, state, notices } = await open()
    app.actions.choose({ by })
    await rowsSettled()
    expect(state().view.by).toBeNull()
    expect(notices().map(({ notice }) => notice)).toEqual([{ code: 'unknown-ids', key: 'by', ids: [by] }])
  },
)

it('layers that cannot be made leave those that there were', async () => {
  const { app, state } = await open({ layersBy: gone })
  app.actions.choose({ by: 'event_type' })
  await rowsSettled()
  expect(state().session.rowsState.by).toBe('failed')
  expect(state().view.by).toBeNull()
  expect(state().record.facts.layers).toEqual(['army', 'militia', 'unattributed'])
})

it('closing the file ends what was asked of it', async () => {
  const { app, state } = await open()
  app.actions.narrowBy('location', { column: 'location', values: ['Raqqa'] })
  app.actions.choose({ q: 'army', by: 'event_type' })
  app.actions.closeRecord()
  await rowsSettled()
  const { answered, found, facets, rowsState } = state().session
  expect({ answered, found, facets, rowsState }).toEqual({
    answered: { q: null, facets: null },
    found: null,
    facets: null,
    rowsState: { facets: 'ready', by: 'ready' },
  })
  expect([...app.visible().shown]).toEqual([0])
})

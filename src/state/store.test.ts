import { expect, it, vi } from 'vitest'
import { buildApp } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { schemeOf } from './scheme'
import { createAppStore } from './store'

it('a fresh page shows the default view of an empty record and has told nothing', () => {
  const { view, record, source, behind, session, change } = createAppStore().getState()
  expect(view).toMatchObject({ mode: 'cumulative', actors: null, event: null, play: false })
  expect(record.table.size).toBe(0)
  expect(source).toEqual({ kind: 'built-in' })
  expect(behind).toBeNull()
  expect(change).toEqual({ kind: 'restored', count: 0 })
  expect(session).toEqual({
    lang: 'en',
    languages: ['en', 'ar'],
    systemDark: false,
    searchReady: false,
    areaReady: false,
    drawing: null,
    compareAs: 'beside',
    mapShown: 'a',
    fileMark: null,
    wanted: null,
    facets: null,
    answered: { q: null, facets: null },
    found: null,
    rowsState: { facets: 'ready', by: 'ready' },
    reducedMotion: false,
    narrow: false,
    textScale: 1,
    load: { state: 'loading' },
    filesChecked: null,
    map: 'starting',
    mapGeneration: 0,
    bounds: null,
    lit: [],
    notices: [],
    dialog: null,
    invited: false,
    playing: false,
    clock: 'events',
    arrived: [],
    axisDomain: null,
    sheet: { tab: 'layers', rest: 'peek' },
    letterKeys: true,
    texts: new Map(),
    reading: null,
    asking: null,
    opened: null,
    cited: null,
  })
})

it('two pages share nothing', () => {
  const [one, other] = [buildApp(), buildApp()]
  one.actions.choose({ mode: 'day' })
  one.map.current = null
  expect(other.store.getState().view.mode).toBe('cumulative')
  expect(one.map).not.toBe(other.map)
})

it('everybody who asks what is visible gets the same answer, of now or of the state asked about', () => {
  const { store, actions, visible } = buildApp()
  const before = store.getState()
  actions.recordLoaded(buildRecord([buildEvent({ id: 'a' })]), { state: 'ready', problems: [] })
  expect(visible().shown).toHaveLength(1)
  expect(visible(store.getState())).toBe(visible())
  expect(visible(before).shown).toHaveLength(0)
})

it.each([
  ['light', true, 'light'],
  ['dark', false, 'dark'],
  ['plain', true, 'dark'],
  ['plain', false, 'light'],
  [null, true, 'dark'],
  [null, false, 'light'],
] as const)('the basemap %s on a system that is dark: %s is drawn %s', (base, systemDark, scheme) => {
  const { view, session } = createAppStore().getState()
  expect(schemeOf({ view: { ...view, base }, session: { ...session, systemDark } })).toBe(scheme)
})

it('a listener that fails is told of, and neither the others nor the action go without the change', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { store, actions } = buildApp()
  const fault = new RangeError('too deep')
  store.subscribe(() => {
    throw fault
  })
  const heard = vi.fn()
  store.subscribe(heard)
  actions.choose({ mode: 'day' })
  expect(heard).toHaveBeenCalledTimes(1)
  expect(told.mock.calls).toEqual([[fault]])
  told.mockRestore()
})

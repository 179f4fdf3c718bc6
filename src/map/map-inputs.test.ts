import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchedAssets } from '../assets/fetched-assets'
import { type App, createApp } from '../state/app'
import type { MapInput } from './host/map-input'
import { NOTHING_COVERS } from './host/map-input.fixture'
import { mapInputs } from './map-inputs'
import { by, event, recordOf } from './marks/marks.fixture'

const record = recordOf([
  event('a'),
  event('b', {
    actors: by('russia'),
    at: { place: 'deir-ezzor' },
    when: { window: { start: 110, end: 111 }, precision: 'day' },
  }),
])
const CAMERA = { zoom: 5, lat: 35, lng: 40, bearing: 0, pitch: 0 }

let app: App
beforeEach(() => {
  const assets = fetchedAssets('https://maps.example/', { map: '', file: '' })
  app = createApp(assets, { embed: 'none', languages: ['en'] })
  app.actions.recordLoaded(record, { state: 'ready', problems: [] })
})

/** The parts of the input that `act` changes, and whether the map was told. */
function changedBy(act: () => void): { readonly keys: readonly string[]; readonly told: number } {
  const input = mapInputs(app, NOTHING_COVERS)
  const listener = vi.fn()
  const stop = input.subscribe(listener)
  const before = input.get()
  act()
  const after = input.get()
  stop()
  const keys = (Object.keys(after) as (keyof MapInput)[]).filter((key) => after[key] !== before[key])
  return { keys, told: listener.mock.calls.length }
}

describe('what a map is told', () => {
  it.each<[string, (app: App) => void]>([
    ['a notice', ({ actions }) => actions.post({ code: 'copied' })],
    ['a dialog', ({ actions }) => actions.showDialog('about')],
    ['a panel', ({ actions }) => actions.choose({ panel: 'list' })],
    ['the sheet', ({ actions }) => actions.setSheet({ rest: 'full' })],
    ['the box that it shows itself', ({ actions }) => actions.boundsChanged([1, 2, 3, 4])],
    ['its own state', ({ actions }) => actions.mapChanged('ready')],
    ['the running clock', ({ actions }) => actions.setPlaying(true)],
    ['the speed', ({ actions }) => actions.choose({ speed: 4 })],
  ])('is not %s', (_, act) => {
    expect(changedBy(() => act(app))).toEqual({ keys: [], told: 0 })
  })

  it.each<[string, (app: App) => void, readonly string[]]>([
    ['a new day', ({ actions }) => actions.move({ at: 105 }), ['shown', 'span']],
    [
      'the mode',
      ({ actions }) => actions.choose({ mode: 'trail', fade: 5 }),
      ['shown', 'span', 'mode', 'fade'],
    ],
    [
      'a layer switched off',
      ({ actions }) => actions.toggleActor('russia'),
      ['shown', 'passes', 'span', 'actors'],
    ],
    [
      'the second clock',
      ({ actions }) => actions.choose({ known: 50 }),
      ['table', 'shown', 'passes', 'span'],
    ],
    ['members', ({ actions }) => actions.choose({ members: true }), ['shown', 'passes', 'span', 'members']],
    ['marked events', ({ actions }) => actions.choose({ mark: ['a'] }), ['marked']],
    ['lit events', ({ actions }) => actions.light(['a']), ['lit']],
    ['the basemap', ({ actions }) => actions.choose({ base: 'dark' }), ['scheme', 'base']],
    ['the plain basemap', ({ actions }) => actions.choose({ base: 'plain' }), ['base']],
    [
      'the system’s scheme',
      ({ actions }) => actions.environmentChanged({ systemDark: true }),
      ['scheme', 'base'],
    ],
    ['the language', ({ actions }) => actions.environmentChanged({ lang: 'ar' }), ['lang']],
    ['larger text', ({ actions }) => actions.environmentChanged({ textScale: 2 }), ['textScale']],
    ['a narrow screen', ({ actions }) => actions.environmentChanged({ narrow: true }), ['narrow']],
    ['still motion', ({ actions }) => actions.environmentChanged({ reducedMotion: true }), ['reducedMotion']],
    ['a record that is being read', ({ actions }) => actions.loadChanged({ state: 'loading' }), ['loaded']],
    ['an event that a reader opens', ({ actions }) => actions.openEvent('a'), ['selected', 'reveal']],
    ['a camera that a reader chooses', ({ actions }) => actions.choose({ map: CAMERA }), ['camera', 'glide']],
    ['a camera that moves', ({ actions }) => actions.cameraMoved(CAMERA), ['camera']],
  ])('is %s, once', (_, act, keys) => {
    expect(changedBy(() => act(app))).toEqual({ keys, told: 1 })
  })

  it('is another record with its events and its theatre', () => {
    const { keys } = changedBy(() =>
      app.actions.recordLoaded(recordOf([event('z', { at: { place: 'douma' } })]), {
        state: 'ready',
        problems: [],
      }),
    )
    expect(keys).toEqual(['record', 'table', 'shown', 'passes', 'span', 'theatre'])
  })

  it('stays one object until it changes', () => {
    const input = mapInputs(app, NOTHING_COVERS)
    expect(input.get()).toBe(input.get())
  })
})

describe('a page', () => {
  it('is as it was opened until a reader chooses or moves anything', () => {
    const { asOpened } = mapInputs(app, NOTHING_COVERS).get()
    expect(asOpened()).toBe(true)
    app.actions.choose({ panel: 'list' })
    expect(asOpened()).toBe(false)
    app.actions.restore('v=1', { resolve: true })
    expect(asOpened()).toBe(true)
    app.actions.move({ at: 105 })
    expect(asOpened()).toBe(false)
  })
})

describe('an opened event', () => {
  const revealed = () => mapInputs(app, NOTHING_COVERS).get().reveal

  it('is brought into view as the reader’s own move when the reader opened it', () => {
    app.actions.openEvent('a')
    expect(revealed()).toBe('reader')
  })

  it('is left where it is when a link says where to look', () => {
    app.actions.restore('v=1&event=a&map=5.00/35.0/40.0', { resolve: true })
    expect(revealed()).toBe('none')
  })

  it('is left there too when the link hides it and is mended', () => {
    app.actions.restore('v=1&event=b&actors=united-states&map=5.00/35.0/40.0', { resolve: true })
    expect(app.store.getState().change.kind).toBe('revealed')
    expect(revealed()).toBe('none')
  })

  it('is brought into view by the page when a link does not say where to look', () => {
    app.actions.restore('v=1&event=a', { resolve: true })
    expect(revealed()).toBe('page')
  })

  it('is not brought back when the reader moves on', () => {
    const input = mapInputs(app, NOTHING_COVERS)
    app.actions.openEvent('a')
    expect(input.get().reveal).toBe('reader')
    app.actions.move({ at: 105 })
    expect(input.get().reveal).toBe('reader')
  })
})

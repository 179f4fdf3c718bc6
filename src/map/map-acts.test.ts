import { beforeEach, expect, test } from 'vitest'
import { fetchedAssets } from '../assets/fetched-assets'
import { type App, createApp } from '../state/app'
import { mapActs } from './map-acts'
import { event, recordOf } from './marks/marks.fixture'

let app: App
let nowMs = 0
const over: string[] = []
beforeEach(() => {
  const assets = fetchedAssets('https://maps.example/', { map: '', file: '' })
  app = createApp(assets, { embed: 'none', languages: ['en'] })
  app.actions.recordLoaded(recordOf([event('a'), event('b')]), { state: 'ready', problems: [] })
  nowMs = 1_000
  over.length = 0
})

function acts() {
  const say = (what: string) => (rows: Uint32Array) => {
    over.push(`${what} ${rows.join()}`)
  }
  return mapActs(app, { hovered: say('hovered'), pressed: say('pressed') }, () => nowMs)
}

test('a context that is gone is a new map; a second one within a minute is for the reader to decide', () => {
  const { contextGone } = acts()
  contextGone()
  expect(app.store.getState().session).toMatchObject({ map: 'starting', mapGeneration: 1 })
  nowMs += 59_999
  contextGone()
  expect(app.store.getState().session).toMatchObject({ map: 'lost-for-good', mapGeneration: 1 })
  nowMs += 60_000
  contextGone()
  expect(app.store.getState().session).toMatchObject({ map: 'starting', mapGeneration: 2 })
})

test('two pages lose their contexts apart', () => {
  acts().contextGone()
  acts().contextGone()
  expect(app.store.getState().session).toMatchObject({ map: 'starting', mapGeneration: 2 })
})

test('events under the pointer are lit', () => {
  acts().hovered(Uint32Array.of(0, 1))
  expect(app.store.getState().session.lit).toEqual(['a', 'b'])
  expect(over).toEqual(['hovered 0,1'])
})

test('one pressed event is opened, several are left to the list, the land closes it', () => {
  acts().pressed(Uint32Array.of(0, 1))
  expect(app.store.getState().view.event).toBeNull()
  acts().pressed(Uint32Array.of(1))
  expect(app.store.getState().view.event).toBe('b')
  acts().pressed(new Uint32Array())
  expect(over).toEqual(['pressed 0,1', 'pressed 1', 'pressed '])
})

// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { Page } from '../src/app/page'
import { readRecord, recordFiles } from '../src/files/dateline/read-record'
import { NOTHING_COVERS } from '../src/map/host/map-input.fixture'
import { type Scene, sceneOf } from '../src/map/host/scene'
import { mapInputs } from '../src/map/map-inputs'
import type { EventRecord } from '../src/record/record'
import type { App } from '../src/state/app'
import { eventDays } from '../src/timeline/clock/event-days'
import { paceOf } from '../src/timeline/clock/pace'
import { Timeline } from '../src/timeline/timeline'
import { lazyPartsSettled } from '../src/ui/lazy-part'
import { openApp } from './fixtures/build-app'
import { countingRecord, type TableReads } from './fixtures/counting-table'
import { draw } from './fixtures/draw'

/** More would make a frame of a drag over a large record too slow to follow a finger. */
const MOST_VISITS = 3

/** The files of the built-in record; a page's environment has no file system of Node's. */
const DATA = import.meta.glob<string>('../data/*.{json,geojson}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const files = recordFiles((name) => JSON.parse(DATA[`../data/${name}`] ?? 'null'))
const BUILT_IN = readRecord(files).value as EventRecord

/** A step of the second clock also works out what was known, filters anew and counts the bars anew. */
const MOST_VISITS_KNOWN = 5

/**
 * What the page shows by itself, an open event, a line of the list that is on the screen, an outline, is looked at by
 * each part that shows it, and what stood otherwise before by the second clock: so often more, and so many events at
 * most.
 */
const MORE_WHERE_DRAWN = 4
const MOST_DRAWN = 60

interface OpenPage {
  readonly app: App
  readonly reads: TableReads
  /** What the map draws for the page as it is now. */
  readonly drawMap: () => Scene
  readonly bars: number
}

const ZOOM = 6

/** A page with its dock and its map drawn, on a record that counts what is read of it. */
async function openPage(fragment: string): Promise<OpenPage> {
  const { record, reads } = countingRecord(BUILT_IN)
  const app = openApp(record, fragment)
  const root = await draw(app, Timeline)
  const inputs = mapInputs(app, NOTHING_COVERS)
  const drawMap = () => sceneOf(inputs.get(), ZOOM)
  drawMap()
  reads.forget()
  return { app, reads, drawMap, bars: root.querySelectorAll('[data-part="histogram"] path').length }
}

const most = (counts: Uint32Array) => Math.max(...counts)

describe('one frame of a drag over the built-in record', () => {
  it.each([
    ['the playhead', 'v=1', (app: App) => app.actions.move({ at: BUILT_IN.extent.end - 40 })],
    ['an edge', 'v=1', (app: App) => app.actions.move({ t: { from: BUILT_IN.extent.end - 90, to: null } })],
    [
      'a window of the coalition and its members',
      'v=1&mode=window&members=1&actors=us-led-coalition',
      (app: App) => app.actions.move({ t: { from: BUILT_IN.extent.end - 90, to: BUILT_IN.extent.end - 20 } }),
    ],
  ])('of %s looks at each event at most three times', async (_, fragment, drag) => {
    const { app, reads, drawMap, bars } = await openPage(fragment)
    expect(bars).toBeGreaterThan(5)
    await act(() => drag(app))
    expect(drawMap().marks.features.length).toBeGreaterThan(20)
    expect(reads.visits.length).toBe(BUILT_IN.table.size)
    expect(most(reads.visits)).toBeGreaterThan(0)
    expect(most(reads.visits)).toBeLessThanOrEqual(MOST_VISITS)
    expect(most(reads.events)).toBe(0)
  })
})

it('a step of the clock reads no more of the record than what is shown', async () => {
  const { app, reads } = await openPage('v=1')
  const pace = paceOf(app)
  pace()
  eventDays(app.visible().table, app.visible().passing)
  reads.forget()
  app.actions.move({ at: BUILT_IN.extent.end - 30 })
  app.visible()
  const alone = Uint32Array.from(reads.visits)
  reads.forget()
  await act(() => app.actions.move({ at: BUILT_IN.extent.end - 29 }))
  pace().newOn(BUILT_IN.extent.end - 29)
  eventDays(app.visible().table, app.visible().passing)
  expect(most(reads.visits)).toBeLessThanOrEqual(most(alone))
  expect(most(reads.events)).toBe(0)
})

/** The whole page with all that its link opens, after a first step that lets each part remember what it can. */
async function openWholePage(fragment: string, first: (app: App) => void) {
  const { record, reads } = countingRecord(BUILT_IN)
  const app = openApp(record, fragment)
  const root = await draw(app, Page)
  await act(lazyPartsSettled)
  const inputs = mapInputs(app, NOTHING_COVERS)
  const frame = async (move: (app: App) => void) => {
    reads.forget()
    await act(() => move(app))
    expect(sceneOf(inputs.get(), ZOOM).marks.features.length).toBeGreaterThan(10)
  }
  await frame(first)
  return {
    reads,
    frame,
    parts: () => [...root.querySelectorAll<HTMLElement>('[data-part]')].map(({ dataset }) => dataset.part),
  }
}

describe('one frame of the whole page', () => {
  const daysBack = (days: number) => BUILT_IN.extent.end - days
  const playTo = (days: number) => (app: App) => app.actions.move({ at: daysBack(days) })
  const knowUntil = (days: number) => (app: App) => app.actions.move({ known: daysBack(days) })
  const event = `event=${BUILT_IN.table.id(60)}`

  it.each([
    ['the playhead', ['layers-card', 'event'], `v=1&${event}`, playTo, MOST_VISITS],
    ['the playhead', ['ledger', 'event'], `v=1&mode=trail&panel=list&${event}`, playTo, MOST_VISITS],
    ['the second clock', ['layers-card'], 'v=1', knowUntil, MOST_VISITS_KNOWN],
    [
      'the second clock',
      ['ledger', 'event'],
      `v=1&mode=trail&panel=list&${event}`,
      knowUntil,
      MOST_VISITS_KNOWN,
    ],
  ])(
    'of %s with %j open looks no more often at what no part shows by itself',
    async (_, open, fragment, step, visits) => {
      const { reads, frame, parts } = await openWholePage(fragment, step(41))
      await frame(step(40))
      expect(parts()).toEqual(expect.arrayContaining(['histogram', ...open]))
      const others = reads.visits.filter((_, row) => reads.events[row] === 0)
      expect(others.length).toBeGreaterThanOrEqual(BUILT_IN.table.size - MOST_DRAWN)
      expect(most(others)).toBeGreaterThan(0)
      expect(most(others)).toBeLessThanOrEqual(visits)
      expect(most(reads.visits)).toBeLessThanOrEqual(visits + MORE_WHERE_DRAWN)
    },
  )
})

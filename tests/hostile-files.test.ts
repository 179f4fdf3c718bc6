import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FileReading, readingOf } from '../src/files/file-reading'
import { readBytes } from '../src/files/read-bytes'
import { NOTHING_COVERS } from '../src/map/host/map-input.fixture'
import { sceneOf } from '../src/map/host/scene'
import { mapInputs } from '../src/map/map-inputs'
import { featureDiffs } from '../src/map/marks/feature-diffs'
import { describeMap } from '../src/map/over/describe-map'
import { stripBars, stripLine, stripSlots } from '../src/panels/layers/strip-days'
import { EMPTY_RECORD } from '../src/record/join-record'
import type { EventRecord } from '../src/record/record'
import { searchEvents } from '../src/record/search-index'
import type { App } from '../src/state/app'
import { openRecord } from '../src/state/open-record'
import { buildAxis, pxPerDay } from '../src/timeline/axis/axis'
import { makeBreaks, makeTicks } from '../src/timeline/axis/ticks'
import { barPaths } from '../src/timeline/bars/bar-paths'
import { binStepFor, makeBins } from '../src/timeline/bars/bins'
import { makeHistogram } from '../src/timeline/bars/histogram'
import { openApp } from './fixtures/build-app'
import { buildEvent, buildRecord } from './fixtures/build-event'
import { stepCounter } from './fixtures/count-steps'
import { HOSTILE_FILES } from './fixtures/hostile-files'

/** About so many rows, and twice as many. */
const ROWS = 150
/** Twice the rows may cost this many times as much: sorting costs a little over twice, each with each other four times. */
const MOST_TIMES = 2.9
/** Work that is less a row than this is none. */
const LEAST_STEPS = 40

const WIDTH_PX = 900
const TICK_PX = { day: 40, dayYear: 70, month: 40, monthYear: 60, year: 40 }

async function read(text: string): Promise<FileReading> {
  return readingOf(await readBytes('hostile.geojson', new TextEncoder().encode(text).buffer), EMPTY_RECORD)
}

/** Lays out the days of a record as its time axis does, on the screen from its first day to its last. */
function drawTime({ extent, facts }: EventRecord, app: App): void {
  const { record } = app.store.getState()
  const axis = buildAxis(extent, facts.busy, 'compress')
  const scale = { axis, from: 0, to: axis.length, widthPx: WIDTH_PX }
  const bins = makeBins(axis, binStepFor(pxPerDay(scale), extent.end - extent.start))
  barPaths(makeHistogram(record, app.visible().passing, null), bins, facts.layers, scale, {
    strikes: 26,
    others: 9,
  })
  makeTicks(scale, TICK_PX)
  makeBreaks(scale)
  const slots = stripSlots(record.table, facts.rows)
  stripBars(record.table, facts.rows, slots)
  stripLine(record.table, facts.rows, slots)
}

/** What the page does with a record, by its rooms. */
const ROOMS: Readonly<Record<string, (record: EventRecord, app: App) => unknown>> = {
  facts: ({ facts }) => Object.values(facts),
  view: (_, app) => app.visible(),
  map: (_, app) => {
    const inputs = mapInputs(app, NOTHING_COVERS)
    for (const zoom of [9, 2]) {
      const { marks, shapes } = sceneOf(inputs.get(), zoom)
      featureDiffs().next(marks.features)
      featureDiffs().next(shapes.features)
    }
  },
  'an open event': (record, app) => {
    const id = record.table.id(0)
    app.actions.openEvent(id)
    sceneOf(mapInputs(app, NOTHING_COVERS).get(), 5)
  },
  words: (record, app) => describeMap(app.visible(), record, 'en', false),
  time: drawTime,
  search: (record) => [searchEvents(record, 'place'), searchEvents(record, 'alias 12')],
}

let counter: Awaited<ReturnType<typeof stepCounter>>
beforeAll(async () => {
  counter = await stepCounter()
  // What is worked out once a program is no work of the first file.
  await workOf(HOSTILE_FILES['towns of events, each its own']?.(50) ?? '')
})
afterAll(() => counter.stop())

/** The work of reading and of each room. */
async function workOf(text: string): Promise<ReadonlyMap<string, number>> {
  let reading: FileReading | null = null
  const work = new Map<string, number>()
  work.set(
    'reading',
    await counter.steps(async () => {
      reading = await read(text)
    }),
  )
  const record = (reading as FileReading | null)?.record
  if (!record) return work
  const app = openApp(record)
  for (const [room, act] of Object.entries(ROOMS)) work.set(room, await counter.steps(() => act(record, app)))
  return work
}

describe('a file of twice as many', () => {
  it.each(Object.entries(HOSTILE_FILES))(
    '%s costs about twice the work, in every room',
    async (_, make) => {
      const [half, whole] = [await workOf(make(ROWS)), await workOf(make(2 * ROWS))]
      const times = [...whole].map(([room, steps]): readonly [string, number] => [
        room,
        steps < LEAST_STEPS * 2 * ROWS ? 0 : steps / (half.get(room) ?? 1),
      ])
      expect(times.filter(([, more]) => more > MOST_TIMES)).toEqual([])
    },
    60_000,
  )
})

describe('a hostile file', () => {
  const OWN = buildRecord([buildEvent({ id: 'own' }), buildEvent({ id: 'other', days: '2015-11-20' })])

  it.each(Object.entries(HOSTILE_FILES))(
    'of %s ends with an account, and closing it leaves nothing of it',
    async (_, make) => {
      const app = openApp(OWN, 'mode=day&at=2015-11-18&q=raqqa')
      const before = app.store.getState()
      const account = await openRecord(app, new File([make(40)], 'hostile.geojson'))
      expect(account.read).toBe(account.accepted + account.refused)
      expect(account.accepted).toBeGreaterThan(0)
      const { shown, unlocated } = app.visible()
      expect(shown.length).toBe(account.accepted)
      expect(unlocated.length).toBe(0)
      for (const { geometry } of sceneOf(mapInputs(app, NOTHING_COVERS).get(), 2).marks.features)
        expect(geometry.coordinates.every(Number.isFinite)).toBe(true)
      app.actions.closeRecord()
      const { record, view, source, behind, session } = app.store.getState()
      expect({ record, view, source, behind }).toEqual({
        record: before.record,
        view: before.view,
        source: before.source,
        behind: null,
      })
      expect({ ...session, opened: null, notices: [] }).toEqual(before.session)
    },
  )
})

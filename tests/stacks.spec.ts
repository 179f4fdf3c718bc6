import { PNG } from 'pngjs'
import { describe, expect, it, vi } from 'vitest'
import type { LngLat } from '../src/model/event'
import { fromWorld, toWorld } from '../src/model/mercator'
import type { DatelinePage } from './driver/dateline-page'
import { type Box, builtRecord, type ExpectedMark, expectedMarks, isWithin } from './driver/expected-marks'
import { openedPages } from './driver/opened-pages'
import { eventsOf } from './fixtures/build-event'
import { actor, feature, fileOf } from './fixtures/hostile-parts'

const { open } = openedPages()

const record = builtRecord()
/** Marks this near to the edge of the map may be on it or not. */
const EDGE_PX = 60
type Mark = Pick<ExpectedMark, 'event' | 'actor' | 'x' | 'y'>

const nameOf = ({ event, actor }: Mark) => `${event} ${actor}`
const placed = (mark: Mark) => `${nameOf(mark)} ${mark.x.toFixed(0)} ${mark.y.toFixed(0)}`

/** The camera as a link writes it, and as the page then has it. */
function cameraAt(zoom: number, [lng, lat]: LngLat) {
  const map = `${zoom.toFixed(2)}/${lat.toFixed(4)}/${lng.toFixed(4)}`
  return map
}

async function mapFrame(dateline: DatelinePage): Promise<Box> {
  const frame = await dateline.part('map').boundingBox()
  if (!frame) throw new Error('no map on the screen')
  return frame
}

async function cameraOf(dateline: DatelinePage) {
  const [zoom = 0, lat = 0, lng = 0] = String((await dateline.view()).map)
    .split('/')
    .map(Number)
  return { zoom, centre: [lng, lat] as const }
}

/** The painted and the expected marks well inside the map. */
async function compare(dateline: DatelinePage) {
  const frame = await mapFrame(dateline)
  const inside = (mark: Mark) => isWithin(mark, frame, EDGE_PX)
  const expected = expectedMarks(record, await dateline.shown(), await cameraOf(dateline), frame)
  const painted = await dateline.rendered()
  return { expected: expected.filter(inside), painted: painted.filter(inside), all: expected }
}

function expectSame(painted: readonly Mark[], expected: readonly Mark[]): void {
  expect(painted.map(nameOf).sort()).toEqual(expected.map(nameOf).sort())
  const at = new Map(expected.map((mark) => [nameOf(mark), mark]))
  const astray = painted.filter((mark) => {
    const { x, y } = at.get(nameOf(mark)) ?? mark
    return Math.hypot(mark.x - x, mark.y - y) > 1.5
  })
  expect(astray.map(placed)).toEqual([])
}

/** A far jump may take a slow machine longer than the page itself waits for a frame. */
function paintedAsExpected(dateline: DatelinePage): Promise<readonly Mark[]> {
  const look = async () => {
    const { painted, expected } = await compare(dateline)
    expectSame(painted, expected)
    return painted
  }
  return vi.waitFor(look, { timeout: 60_000, interval: 500 })
}

/** Centres of as few screens as it takes to see every one of these points well inside. */
function screensOver(points: readonly LngLat[], zoom: number, frame: Box): readonly LngLat[] {
  const [width, height] = [frame.width - 4 * EDGE_PX, frame.height - 4 * EDGE_PX]
  let rest = points.map((point) => toWorld(point, zoom)).sort((a, b) => a.x - b.x)
  const centres: LngLat[] = []
  while (rest[0]) {
    const left = rest[0].x
    const top = Math.min(...rest.filter(({ x }) => x <= left + width).map(({ y }) => y))
    centres.push(fromWorld({ x: left + width / 2, y: top + height / 2 }, zoom))
    rest = rest.filter(({ x, y }) => x > left + width || y > top + height)
  }
  return centres
}

describe('stacks, at every zoom', () => {
  // The layout of every half zoom is a unit test; `npm run soak` looks at more of them on the page.
  it.each(process.env.LONG_TESTS ? [4, 5.5, 7, 9] : [4, 7])(
    'at zoom %s hold each event of the ledger once, but those that are said not to be on the map',
    async (zoom) => {
      const dateline = await open({ fragment: `v=1&map=${cameraAt(zoom, [40, 35])}&panel=list` })
      const { events } = await dateline.counts()
      const rows = Number(await dateline.ledger().getAttribute('aria-rowcount')) - 1
      const frame = await mapFrame(dateline)
      const drawn = new Set<string>()
      const all = expectedMarks(record, await dateline.shown(), { zoom, centre: [0, 0] }, frame)
      const middle = toWorld([0, 0], zoom)
      const points = all.map(({ x, y }) =>
        fromWorld(
          { x: x - frame.x - frame.width / 2 + middle.x, y: y - frame.y - frame.height / 2 + middle.y },
          zoom,
        ),
      )
      for (const centre of screensOver(points, zoom, frame)) {
        await dateline.go({ map: cameraAt(zoom, centre) })
        const painted = await paintedAsExpected(dateline)
        for (const mark of painted) drawn.add(mark.event)
      }
      const unseen = (await dateline.shown()).filter((id) => !drawn.has(id))
      const placeless = eventsOf(record)
        .filter(({ where }) => where.precision === 'none')
        .map(({ id }) => id)
      expect(unseen.filter((id) => !placeless.includes(id))).toEqual([])
      expect(drawn.size + unseen.length).toBe(events)
      expect(rows).toBe(events)
    },
    240_000,
  )
})

/** Days spread over those on which anything begins, the last of the record included. */
function daysOfClock(count: number): readonly string[] {
  const starts = [...new Set(eventsOf(record).flatMap(({ when }) => (when ? [when.window.start] : [])))]
  const days = starts.sort((a, b) => a - b)
  return Array.from({ length: count }, (_, index) => {
    const day = days[Math.round((index * (days.length - 1)) / (count - 1))] ?? 0
    return new Date(day * 86_400_000).toISOString().slice(0, 10)
  })
}

describe('the running clock', () => {
  it('drops no mark and doubles none in 60 steps over the whole record, and no stack moves', async () => {
    const dateline = await open({ fragment: `v=1&map=${cameraAt(5, [40, 35])}` })
    const stood = new Map<string, string>()
    for (const at of daysOfClock(60)) {
      await dateline.go({ at })
      const { painted, expected, all } = await compare(dateline)
      expectSame(painted, expected)
      for (const { stack, stackAt } of all) {
        const place = `${stackAt.x.toFixed(1)} ${stackAt.y.toFixed(1)}`
        expect(stood.get(stack) ?? place, `${stack} on ${at}`).toBe(place)
        stood.set(stack, place)
      }
    }
    expect(stood.size).toBeGreaterThan(20)
  }, 240_000)

  it('shows the same when it comes back to a day', async () => {
    const dateline = await open({ fragment: `v=1&map=${cameraAt(5.5, [40, 35])}&at=2015-11-17` })
    const before = await dateline.rendered()
    await dateline.go({ at: '2015-12-06', map: cameraAt(7, [39, 36]) })
    expect((await dateline.rendered()).map(placed)).not.toEqual(before.map(placed))
    await dateline.go({ at: '2015-11-17', map: cameraAt(5.5, [40, 35]) })
    await vi.waitFor(async () => expectSame(await dateline.rendered(), before), { timeout: 60_000 })
  }, 120_000)
})

describe('a denied allegation', () => {
  it.each([
    ['the whole record', null],
    ['the day it is told of', '2015-12-06..2015-12-06'],
    ['the weeks round it', '2015-11-20..2015-12-23'],
  ])(
    'changes no strike count over %s',
    async (_, t) => {
      const dateline = await open()
      await dateline.go({ t })
      const withDenied = await dateline.counts()
      await dateline.go({ status: ['confirmed', 'reported', 'disputed', 'planned'] })
      const without = await dateline.counts()
      expect(without.events).toBeLessThan(withDenied.events)
      expect(without.strikes).toEqual(withDenied.strikes)
      for (const [actor, count] of Object.entries(withDenied.byActor)) {
        expect(without.byActor[actor]?.strikes, actor).toEqual(count.strikes)
      }
    },
    120_000,
  )
})

/** A file of so many events in a square grid of a degree about Palmyra, thirty days of them. */
function fileOfPoints(count: number): string {
  const side = Math.ceil(Math.sqrt(count))
  const events = Array.from({ length: count }, (_, index) =>
    feature(index, {
      point: [37.8 + (index % side) / side, 34 + Math.floor(index / side) / side],
      day: `2015-11-${String(1 + (index % 30)).padStart(2, '0')}`,
    }),
  )
  return fileOf(events, { actors: [actor(0, { id: 'russia' })] })
}

/** The colours of 3 by 3 pixels of the screen about a point. */
async function coloursAt({ page }: DatelinePage, { x, y }: { x: number; y: number }): Promise<string> {
  const clip = { x: Math.round(x) - 1, y: Math.round(y) - 1, width: 3, height: 3 }
  return [...PNG.sync.read(await page.screenshot({ clip })).data].join(' ')
}

it('draws thousands of events of a file as points, each where it is and as long as it is shown', async () => {
  const dateline = await open({ fragment: 'v=1&map=8.00/34.5000/38.3000&panel=none' })
  const read = await dateline.page.evaluate(
    (text) => window.dateline.open(new File([text], 'points.geojson')),
    fileOfPoints(6_000),
  )
  expect(read).toMatchObject({ accepted: 6_000 })
  await dateline.go({ map: '8.00/34.5000/38.3000', t: '2015-11-10..2015-11-10', mode: 'window' })
  await dateline.settled()
  const marks = await dateline.rendered()
  expect(marks.length).toBeGreaterThan(150)
  expect(marks.map(({ event }) => event).sort()).toEqual([...(await dateline.shown())].sort())
  const [mark] = marks.filter(({ x, y }) => x > 400 && x < 800 && y > 250 && y < 500)
  if (!mark) throw new Error('no point in the middle of the map')
  const drawn = await coloursAt(dateline, mark)
  await dateline.page.mouse.move(mark.x, mark.y)
  await dateline.part('map-tooltip').waitFor()
  await dateline.page.mouse.move(1, 1)
  await dateline.go({ t: '2015-11-11..2015-11-11' })
  await dateline.settled()
  expect(await coloursAt(dateline, mark)).not.toBe(drawn)
  await dateline.page.evaluate(() => window.dateline.close())
  await dateline.settled()
})

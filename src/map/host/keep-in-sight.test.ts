import type { Map as MapLibreMap } from 'maplibre-gl'
import { expect, test } from 'vitest'
import { by, event, recordOf } from '../marks/marks.fixture'
import type { MapInput } from './map-input'
import { inputOf, NOTHING_COVERS } from './map-input.fixture'
import { revealSelected } from './reveal-event'
import { sceneOf } from './scene'

const record = recordOf([event('a', { actors: by('russia'), point: [210, 100] })])
const SHEET = { left: 0, top: 60, right: 400, bottom: 300, width: 400, height: 240 }

/** A map of 400 by 300 px on which a degree is a pixel, with a sheet that comes when it is told to. */
function openMap(given: Partial<MapInput>) {
  const heard = new Map<string, (event: object) => void>()
  let moved: readonly (readonly [number, number])[] = []
  let sheet = false
  let coversChanged = () => {}
  const map = {
    getContainer: () => ({ clientWidth: 400, clientHeight: 300 }),
    project: ([x = 0, y = 0]: readonly number[]) => ({ x: x + sum(moved, 0), y: y + sum(moved, 1) }),
    isMoving: () => false,
    panBy: ([x, y]: [number, number], _: unknown, data: object) => {
      heard.get('movestart')?.(data)
      moved = [...moved, [-x, -y]]
    },
    on: (name: string, listener: () => void) => heard.set(name, listener),
    off: (name: string) => heard.delete(name),
  }
  const input = inputOf(record, {
    selected: 'a',
    reveal: 'page',
    covers: {
      ...NOTHING_COVERS,
      depths: () => ({ top: 0, bottom: sheet ? 240 : 0, left: 0, right: 0 }),
      boxes: () => (sheet ? [SHEET] : []),
      watch: (listener) => {
        coversChanged = listener
        return () => {}
      },
    },
    ...given,
  })
  const told = { get: () => input, subscribe: () => () => {} }
  const shown = Promise.resolve()
  const reveal = revealSelected(map as unknown as MapLibreMap, told, () => sceneOf(input, 6), shown)
  return {
    reveal,
    shown,
    moved: () => moved,
    say: (name: string, data: object) => heard.get(name)?.(data),
    showSheet: (stands: boolean) => {
      sheet = stands
      coversChanged()
    },
  }
}

function sum(moves: readonly (readonly [number, number])[], axis: 0 | 1): number {
  return moves.reduce((all, move) => all + move[axis], 0)
}

test('a mark is brought out from under a sheet that comes late, once', async () => {
  const page = openMap({})
  await page.shown
  expect(page.moved()).toEqual([])
  page.showSheet(true)
  expect(page.moved()).toEqual([[-10, -70]])
  page.showSheet(false)
  page.showSheet(true)
  expect(page.moved()).toEqual([[-10, -70]])
  page.reveal.stop()
})

test('a map that the reader has moved is left alone, until the mark is asked for', async () => {
  const page = openMap({ reveal: 'reader' })
  await page.shown
  page.say('movestart', { originalEvent: {} })
  page.showSheet(true)
  expect(page.moved()).toEqual([])
  page.reveal.show()
  expect(page.moved()).toEqual([[-10, -70]])
  page.reveal.stop()
})

test('a map that a link points elsewhere is left alone', async () => {
  const page = openMap({ reveal: 'none' })
  await page.shown
  page.showSheet(true)
  expect(page.moved()).toEqual([])
  page.reveal.stop()
})

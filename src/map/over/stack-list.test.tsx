// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { draw } from '../../../tests/fixtures/draw'
import type { MapHost } from '../host/map-host'
import { inputOf } from '../host/map-input.fixture'
import { sceneOf } from '../host/scene'
import { event, recordOf } from '../marks/marks.fixture'
import { StackList } from './stack-list'

const EVENTS = 2000
const ZOOM = 6

it('draws only the entries on the screen, and says how many there are', async () => {
  const record = recordOf(Array.from({ length: EVENTS }, (_, index) => event(`e${index}`)))
  const scene = sceneOf(inputOf(record), ZOOM)
  const host: Partial<MapHost> = {
    canvas: document.createElement('canvas'),
    project: () => ({ x: 10, y: 10 }),
    scene: () => scene,
    zoom: () => ZOOM,
    on: () => () => {},
  }
  // The document of these tests lays nothing out: each entry is as high as it mostly is on the page.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 56 })
  const [stack] = scene.placed
  const root = await draw(
    openApp(record),
    () => stack && <StackList host={host as MapHost} scene={scene} stack={stack} onClose={() => {}} />,
  )
  const entries = [...root.querySelectorAll('li[data-index]')]
  expect(entries.length).toBeGreaterThan(5)
  expect(entries.length).toBeLessThan(60)
  expect(entries[0]?.getAttribute('aria-setsize')).toBe('2000')
})

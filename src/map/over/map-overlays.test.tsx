// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { draw } from '../../../tests/fixtures/draw'
import { lazyPartsSettled } from '../../ui/lazy-part'
import type { MapHost } from '../host/map-host'
import { inputOf } from '../host/map-input.fixture'
import { sceneOf } from '../host/scene'
import { event, recordOf } from '../marks/marks.fixture'
import { MapOverlays } from './map-overlays'

const ZOOM = 7
const record = recordOf([event('here'), event('there', { at: { place: 'deir-ezzor', name: 'Deir ez-Zor' } })])
const scene = sceneOf(inputOf(record), ZOOM)
const canvas = document.createElement('canvas')
Object.defineProperty(canvas, 'clientHeight', { value: 700 })
const host: Partial<MapHost> = {
  canvas,
  project: () => ({ x: 10, y: 100 }),
  scene: () => scene,
  zoom: () => ZOOM,
  metresPerPx: () => 1000,
  on: () => () => {},
}

/** The page with these marks under the pointer and pressed. */
async function over(hovered: string | null, pressed: string | null) {
  const root = await draw(openApp(record), () => (
    <MapOverlays
      host={host as MapHost}
      hovered={hovered}
      pressed={pressed}
      listing={false}
      onPick={() => {}}
      onCloseStack={() => {}}
      onClosePlaces={() => {}}
    />
  ))
  await act(() => lazyPartsSettled())
  return (part: string) => root.querySelector<HTMLElement>(`[data-part="${part}"]`)
}

it('says nothing of the mark under the pointer while the list of another is open', async () => {
  const [first, second] = scene.placed.map(({ key }) => key)
  expect(second).toBeDefined()
  const hovering = await over(first ?? null, null)
  expect(hovering('map-tooltip')).not.toBeNull()
  const open = await over(first ?? null, second ?? null)
  expect(open('map-stack')).not.toBeNull()
  expect(open('map-tooltip')).toBeNull()
})

it('gives the open list the height that the map has free beside its mark', async () => {
  const open = await over(null, scene.placed[0]?.key ?? null)
  expect(open('map-stack')?.style.getPropertyValue('--room')).toBe('572px')
})

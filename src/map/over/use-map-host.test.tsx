// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { MapHost, MapMoment } from '../host/map-host'
import { useAnchored, useMapMoment, useMapValue } from './use-map-host'

const root = document.createElement('div')
let drawn = 0
let zoom = 5
let listeners: (readonly [MapMoment, () => void])[] = []
beforeEach(() => {
  drawn = 0
  zoom = 5
  listeners = []
})
afterEach(() => render(null, root))

const host = {
  zoom: () => zoom,
  on: (moment: MapMoment, listener: () => void) => {
    const entry = [moment, listener] as const
    listeners.push(entry)
    return () => {
      listeners = listeners.filter((other) => other !== entry)
    }
  },
} as unknown as MapHost

const tell = (moment: MapMoment) =>
  act(() => {
    for (const [told, listener] of listeners) if (told === moment) listener()
  })

test('what hangs at a point moves with the map in every frame without being drawn again', async () => {
  function Box() {
    drawn += 1
    const box = useAnchored<HTMLDivElement>(host, () => `translate(${zoom}px, 0px)`)
    return <div ref={box} />
  }
  await act(() => render(<Box />, root))
  const element = root.firstElementChild as HTMLElement
  expect(element.style.transform).toBe('translate(5px, 0px)')
  for (zoom of [6, 7, 8]) {
    await tell('move')
    expect(element.style.transform).toBe(`translate(${zoom}px, 0px)`)
  }
  expect(drawn).toBe(1)
})

test('a value of the map draws its component again only when it changes', async () => {
  function Near() {
    drawn += 1
    return <p>{useMapValue(host, (map) => map.zoom() >= 8) ? 'near' : 'far'}</p>
  }
  await act(() => render(<Near />, root))
  for (zoom of [6, 7, 7.9]) await tell('move')
  expect([root.textContent, drawn]).toEqual(['far', 1])
  zoom = 8
  await tell('move')
  expect([root.textContent, drawn]).toEqual(['near', 2])
})

test('a moment of the map draws again, another does not, and nobody listens any more when it has gone', async () => {
  function Marks() {
    drawn += 1
    useMapMoment(host, 'drawn')
    return null
  }
  await act(() => render(<Marks />, root))
  await tell('move')
  expect(drawn).toBe(1)
  await tell('drawn')
  expect(drawn).toBe(2)
  await act(() => render(null, root))
  expect(listeners).toEqual([])
})

import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { fetchedAssets } from '../../src/assets/fetched-assets'
import type { MapHost } from '../../src/map/host/map-host'
import type { MapActs, MapInput, Readable } from '../../src/map/host/map-input'
import { inputOf } from '../../src/map/host/map-input.fixture'
import { mountMap } from '../../src/map/host/mount-map'
import { by, event, recordOf } from '../../src/map/marks/marks.fixture'

/** A map of its own record and window, and what it has said. */
export interface TestedMap {
  /** Events and their colours with where they stand, whole CSS px of the map's own box. */
  readonly marks: () => Promise<readonly string[]>
  readonly tell: (patch: Partial<MapInput>) => void
  readonly said: () => readonly string[]
  readonly close: () => void
}

declare global {
  interface Window {
    twoMaps: {
      readonly first: TestedMap
      readonly mountSecond: () => TestedMap
      second?: TestedMap
    }
  }
}

const FIRST = recordOf([
  event('raqqa-1'),
  event('deir-1', { actors: by('russia'), at: { place: 'deir-ezzor' } }),
])
const SECOND = recordOf([
  event('douma-2', { actors: by('russia'), at: { place: 'douma' } }),
  event('syria-2', { at: { place: 'syria', precision: 'country' } }),
])
const CAMERA = { zoom: 5, lat: 35, lng: 39, bearing: 0, pitch: 0 }
/** The page lies two folders deep in the site. */
const assets = fetchedAssets(new URL('../../', document.baseURI).href, { map: workerUrl, file: '' })

function writable(first: MapInput): Readable<MapInput> & { readonly set: (next: MapInput) => void } {
  let now = first
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (next) => {
      now = next
      for (const listener of listeners) listener()
    },
  }
}

function sayInto(said: string[], ready: () => void): MapActs {
  const note = (name: string) => (value: unknown) => {
    said.push(`${name} ${JSON.stringify(value)}`)
  }
  return {
    cameraMoved: note('cameraMoved'),
    boundsChanged: () => {},
    hovered: note('hovered'),
    pressed: note('pressed'),
    stateChanged: (state) => {
      said.push(`stateChanged ${state}`)
      if (state === 'ready') ready()
    },
    contextGone: () => said.push('contextGone'),
    noticed: note('noticed'),
  }
}

function mounted(boxId: string, first: MapInput): TestedMap {
  const box = document.getElementById(boxId)
  if (!box) throw new Error(`no box ${boxId}`)
  const said: string[] = []
  const input = writable(first)
  let host: MapHost | null = null
  const ready = new Promise<void>((resolve) => {
    host = mountMap(box, input, sayInto(said, resolve), assets)
  })
  return {
    marks: async () => {
      await ready
      await host?.settled()
      const { left, top } = box.getBoundingClientRect()
      const marks = (host?.rendered() ?? []).map(
        ({ event: id, actor, x, y }) => `${id} ${actor} ${Math.round(x - left)} ${Math.round(y - top)}`,
      )
      return marks.sort()
    },
    tell: (patch) => input.set({ ...input.get(), ...patch }),
    said: () => said,
    close: () => host?.close(),
  }
}

window.twoMaps = {
  first: mounted('first', inputOf(FIRST, { camera: CAMERA })),
  mountSecond: () => mounted('second', inputOf(SECOND, { camera: CAMERA, scheme: 'dark', base: 'dark' })),
}

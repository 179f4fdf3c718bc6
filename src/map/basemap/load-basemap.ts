import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { BaseSource } from './basemap-style'

type Data = FeatureCollection | Feature<MultiLineString>

/** A part of the basemap that has come, or why it has not; nothing here throws. */
export type BasemapPart =
  | { readonly source: BaseSource; readonly data: Data }
  | {
      readonly source: 'base:hillshade'
      readonly url: string
      readonly corners: readonly [LngLatPair, LngLatPair, LngLatPair, LngLatPair]
    }
  | { readonly failed: string; readonly reason: string }

type LngLatPair = [number, number]
type Provinces = GeometryCollection<{ country: string }>

const address = (file: string) => new URL(`basemap/${file}`, document.baseURI).href

async function fetchJson<T>(file: string): Promise<T> {
  const response = await fetch(address(file))
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as T
}

async function topology<T extends string>(file: string): Promise<Topology<{ [K in T]: GeometryCollection }>> {
  return fetchJson(file)
}

function line(coordinates: MultiLineString): Feature<MultiLineString> {
  return { type: 'Feature', properties: {}, geometry: coordinates }
}

async function loadLand(): Promise<readonly BasemapPart[]> {
  const land = await topology<'countries'>('countries.json')
  const { countries } = land.objects
  return [
    { source: 'base:land', data: feature(land, countries) },
    { source: 'base:borders', data: line(mesh(land, countries, (a, b) => a !== b)) },
  ]
}

async function loadProvinces(): Promise<readonly BasemapPart[]> {
  const all = await fetchJson<Topology<{ provinces: Provinces }>>('provinces.json')
  // Only lines within one country: the finer national border is drawn already.
  const inner = mesh(all, all.objects.provinces, (a, b) => a !== b && countryOf(a) === countryOf(b))
  return [{ source: 'base:provinces', data: line(inner) }]
}

function countryOf(geometry: object): unknown {
  return (geometry as { properties?: { country?: unknown } }).properties?.country
}

async function loadWater(name: 'rivers' | 'lakes'): Promise<readonly BasemapPart[]> {
  const water = await topology<'rivers' | 'lakes'>(`${name}.json`)
  return [{ source: `base:${name}`, data: feature(water, water.objects[name]) }]
}

async function loadPlain(name: 'roads' | 'labels'): Promise<readonly BasemapPart[]> {
  return [{ source: `base:${name}`, data: await fetchJson<FeatureCollection>(`${name}.geojson`) }]
}

async function loadHillshade(): Promise<readonly BasemapPart[]> {
  const { coordinates } = await fetchJson<{ coordinates: [LngLatPair, LngLatPair, LngLatPair, LngLatPair] }>(
    'hillshade.json',
  )
  return [{ source: 'base:hillshade', url: address('hillshade.webp'), corners: coordinates }]
}

async function deliver(
  part: string,
  load: () => Promise<readonly BasemapPart[]>,
  onPart: (part: BasemapPart) => void,
): Promise<void> {
  try {
    for (const loaded of await load()) onPart(loaded)
  } catch (error) {
    onPart({ failed: part, reason: String(error) })
  }
}

/**
 * Fetches the basemap in the order in which a reader needs it: the land at once; everything else only
 * after `eventsShown`, so that the events never wait for it.
 */
export async function loadBasemap(
  onPart: (part: BasemapPart) => void,
  eventsShown: Promise<void>,
): Promise<void> {
  await Promise.all([deliver('countries', loadLand, onPart), eventsShown])
  await Promise.all([
    deliver('rivers', () => loadWater('rivers'), onPart),
    deliver('lakes', () => loadWater('lakes'), onPart),
    deliver('labels', () => loadPlain('labels'), onPart),
  ])
  await Promise.all([
    deliver('provinces', loadProvinces, onPart),
    deliver('roads', () => loadPlain('roads'), onPart),
  ])
  await deliver('hillshade', loadHillshade, onPart)
}

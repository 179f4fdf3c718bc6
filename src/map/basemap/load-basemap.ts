import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Assets } from '../../assets/assets'
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

/** The basemap's files are the site's own, built with it: their shape is not checked again. */
async function readFile<T>(assets: Assets, file: string): Promise<T> {
  return (await assets.json(`basemap/${file}`)) as T
}

function line(coordinates: MultiLineString): Feature<MultiLineString> {
  return { type: 'Feature', properties: {}, geometry: coordinates }
}

async function loadLand(assets: Assets): Promise<readonly BasemapPart[]> {
  const land = await readFile<Topology<{ countries: GeometryCollection }>>(assets, 'countries.json')
  const { countries } = land.objects
  return [
    { source: 'base:land', data: feature(land, countries) },
    { source: 'base:borders', data: line(mesh(land, countries, (a, b) => a !== b)) },
  ]
}

async function loadProvinces(assets: Assets): Promise<readonly BasemapPart[]> {
  const all = await readFile<Topology<{ provinces: Provinces }>>(assets, 'provinces.json')
  // Only lines within one country: the finer national border is drawn already.
  const inner = mesh(all, all.objects.provinces, (a, b) => a !== b && countryOf(a) === countryOf(b))
  return [{ source: 'base:provinces', data: line(inner) }]
}

function countryOf(geometry: object): unknown {
  return (geometry as { properties?: { country?: unknown } }).properties?.country
}

async function loadWater(assets: Assets, name: 'rivers' | 'lakes'): Promise<readonly BasemapPart[]> {
  const water = await readFile<Topology<Record<typeof name, GeometryCollection>>>(assets, `${name}.json`)
  return [{ source: `base:${name}`, data: feature(water, water.objects[name]) }]
}

async function loadPlain(assets: Assets, name: 'roads' | 'labels'): Promise<readonly BasemapPart[]> {
  return [{ source: `base:${name}`, data: await readFile<FeatureCollection>(assets, `${name}.geojson`) }]
}

async function loadHillshade(assets: Assets): Promise<readonly BasemapPart[]> {
  const { coordinates } = await readFile<{
    coordinates: [LngLatPair, LngLatPair, LngLatPair, LngLatPair]
  }>(assets, 'hillshade.json')
  return [{ source: 'base:hillshade', url: assets.url('basemap/hillshade.webp'), corners: coordinates }]
}

/**
 * Fetches the basemap in the order in which a reader needs it: the land at once; everything else only
 * after `eventsShown`, so that the events never wait for it.
 */
export async function loadBasemap(
  assets: Assets,
  onPart: (part: BasemapPart) => void,
  eventsShown: Promise<void>,
): Promise<void> {
  const deliver = async (name: string, load: () => Promise<readonly BasemapPart[]>) => {
    try {
      for (const loaded of await load()) onPart(loaded)
    } catch (error) {
      onPart({ failed: name, reason: String(error) })
    }
  }
  await Promise.all([deliver('countries', () => loadLand(assets)), eventsShown])
  await Promise.all([
    deliver('rivers', () => loadWater(assets, 'rivers')),
    deliver('lakes', () => loadWater(assets, 'lakes')),
    deliver('labels', () => loadPlain(assets, 'labels')),
  ])
  await Promise.all([
    deliver('provinces', () => loadProvinces(assets)),
    deliver('roads', () => loadPlain(assets, 'roads')),
  ])
  await deliver('hillshade', () => loadHillshade(assets))
}

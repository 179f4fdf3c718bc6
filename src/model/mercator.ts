import type { LngLat } from './event'

/** Width of the world in CSS px at zoom 0, as MapLibre counts zoom. */
export const WORLD_PX = 512
/** Beyond this latitude the square Mercator map ends. */
export const MAX_LATITUDE = 85.051129
/** Once round the Earth on the flat map's own sphere (EPSG:3857), metres. */
export const EQUATOR_METRES = 40_075_016.686

/** A point of the flat world at one zoom, CSS px from its north-west corner. */
export interface WorldPoint {
  readonly x: number
  readonly y: number
}

/** 0 to 1 across the whole flat world, from the west. */
export function worldX(lng: number): number {
  return lng / 360 + 0.5
}

/** 0 to 1 across the whole flat world, from the north. */
export function worldY(lat: number): number {
  const phi = (Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)
}

export function lngOfWorld(x: number): number {
  return (x - 0.5) * 360
}

export function latOfWorld(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
}

export function toWorld([lng, lat]: LngLat, zoom: number): WorldPoint {
  const size = WORLD_PX * 2 ** zoom
  return { x: worldX(lng) * size, y: worldY(lat) * size }
}

export function fromWorld({ x, y }: WorldPoint, zoom: number): LngLat {
  const size = WORLD_PX * 2 ** zoom
  return [lngOfWorld(x / size), latOfWorld(y / size)]
}

/** Metres on the ground that one CSS px covers at this latitude. */
export function metresPerPx(lat: number, zoom: number): number {
  return (EQUATOR_METRES * Math.cos((lat * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom)
}

/** `[west, south, east, north]` in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/** Where the record happens: full detail. */
export const THEATRE: Box = [30, 26, 54, 42]

export function holds([west, south, east, north]: Box, lng: number, lat: number): boolean {
  return west <= lng && lng <= east && south <= lat && lat <= north
}

/** Web Mercator as MapLibre counts it: 0 to 1 across the whole world, from the west and from the north. */

export function worldX(lng: number): number {
  return (lng + 180) / 360
}

export function worldY(lat: number): number {
  const radians = (lat * Math.PI) / 180
  return (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2
}

export function lngOfWorld(x: number): number {
  return x * 360 - 180
}

export function latOfWorld(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
}

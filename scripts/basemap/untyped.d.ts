/** The two functions of d3-geo-projection that are used here; it ships no types. */
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo'
  export function geoProject<F>(feature: F, projection: GeoProjection): F
}

/** A basemap of vector tiles in Protomaps' schema, for a site that wants more detail than the built-in one. */
export interface LargerBasemap {
  /** Address of the `.pmtiles` file; its host must answer range requests and, if it is another, allow this site to read. */
  readonly url: string
  /** Credit shown on the map, as the tiles' licence asks. */
  readonly attribution: string
}

/**
 * The one place to set a larger basemap; `null` keeps to the built-in one. The page's Content-Security-Policy
 * allows the host that stands here, and no other.
 *
 * @example { url: 'https://tiles.example.org/region.pmtiles', attribution: '© OpenStreetMap contributors' }
 */
export const LARGER_BASEMAP: LargerBasemap | null = null

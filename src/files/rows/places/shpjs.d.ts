declare module 'shpjs' {
  import type { FeatureCollection } from 'geojson'

  export type Layer = FeatureCollection & { readonly fileName?: string }
  /** One layer, or all of them where there are several. */
  export function parseZip(bytes: Uint8Array<ArrayBuffer>): Promise<Layer | Layer[]>
}

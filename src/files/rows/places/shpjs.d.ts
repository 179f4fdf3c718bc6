declare module 'shpjs' {
  import type { FeatureCollection } from 'geojson'

  /** One layer by its files' bytes: shapes, cells, projection, encoding of the cells. */
  export default function shapefile(files: {
    readonly shp?: Uint8Array
    readonly dbf?: Uint8Array
    readonly prj?: Uint8Array
    readonly cpg?: Uint8Array
  }): Promise<FeatureCollection>
}

import type { FeatureCollection, LineString } from 'geojson'

/**
 * No open road data are to be had from the registries: Highway 47 is a schematic line through towns of the
 * gazetteer (Raqqa, Hasakah, Sinjar, Tal Afar, Mosul), and says so.
 */
export const HIGHWAY_47: FeatureCollection<LineString> = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Highway 47 (schematic)', name_ar: 'الطريق 47 (تخطيطي)', schematic: true },
      geometry: {
        type: 'LineString',
        coordinates: [
          [39.0079, 35.9528],
          [39.75, 36.12],
          [40.7477, 36.5024],
          [41.1498, 36.3904],
          [41.8766, 36.3209],
          [42.4481, 36.3791],
          [43.1189, 36.335],
        ],
      },
    },
  ],
}

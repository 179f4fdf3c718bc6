import { namedColumns } from './column-names'
import { mappingOf } from './column-parts'
import { kindByWords } from './kinds'
import type { Layout } from './layout'
import { rowReader } from './row-reader'

/** Events of TimeMap, whose dates are MM/DD/YYYY. Sources and associations stand in arrays of their own. */
export const timemap: Layout = {
  id: 'timemap',
  recognise: ({ columns }) => {
    const { has, at } = namedColumns(columns)
    const grouped = at('associations', 'filters')
    if (!has('date', 'latitude', 'longitude', 'description', 'sources') || grouped === undefined) return null
    const mapping = mappingOf('timemap', {
      start: at('date'),
      lat: at('latitude'),
      lng: at('longitude'),
      name: at('location'),
      placePrecision: at('location_precision'),
      eventType: at('type', 'category', 'associations'),
      title: at('title', 'description'),
      notes: at('description'),
      source: at('sources'),
      id: at('id', 'civid'),
    })
    return { ...mapping, time: { ...mapping.time, order: 'mdy' } }
  },
  reader: (mapping, _, context) =>
    rowReader(mapping, { kind: kindByWords, widen: null, pointPrecision: 'near', placeCode: null }, context),
}

import { namedColumns } from './column-names'
import { mappingOf } from './column-parts'
import { kindByWords } from './kinds'
import type { Layout } from './layout'
import { rowReader } from './row-reader'
import type { Widen } from './when-of-row'

/** It is told when a film was recorded, which need not be the day of what it shows. */
const toRecording: Widen = (_, draft) => {
  draft.timePrecision = 'approximate'
}

/** Violations in the manner of the Syrian Archive: "NA" for what is missing, which most places are. */
export const syrianArchive: Layout = {
  id: 'syrian-archive',
  note: 'recording-dates',
  recognise: ({ columns }) => {
    const { has, at } = namedColumns(columns)
    if (!has('recording_date') || at('violation_type', 'reference_code') === undefined) return null
    return mappingOf('syrian-archive', {
      start: at('recording_date'),
      lat: at('latitude'),
      lng: at('longitude'),
      name: at('neighborhood', 'neighbourhood', 'location'),
      admin1: at('city', 'governorate'),
      country: at('country'),
      eventType: at('violation_type'),
      subType: at('weapons_used'),
      title: at('description'),
      notes: at('description'),
      source: at('source'),
      url: at('video_url', 'urls_and_news'),
      id: at('reference_code', 'database_id'),
    })
  },
  reader: (mapping, _, context) =>
    rowReader(
      mapping,
      { kind: kindByWords, widen: toRecording, pointPrecision: 'near', placeCode: null },
      context,
    ),
}

import { gpx, kml } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'
import type { Feature, Geometry } from 'geojson'
import type { Problem } from '../../../model/problem'
import { decodeText } from '../../decode-text'
import type { TableSource } from '../row-source'
import { bytesOf, SourceFault, type SourceFile } from '../source-file'
import { tableOfFeatures, wholeSource } from '../whole-table'

/** A document of tags takes many times its size when it is read. */
const MOST_BYTES = 96 * 1024 ** 2

type Placed = Feature<Geometry | null>

export function openKml(file: SourceFile): Promise<TableSource | Problem> {
  return wholeSource(file, async () =>
    tableOfFeatures(file, { format: 'kml' }, kml(await documentOf(file)).features.map(named)),
  )
}

export function openGpx(file: SourceFile): Promise<TableSource | Problem> {
  return wholeSource(file, async () =>
    tableOfFeatures(file, { format: 'gpx' }, gpx(await documentOf(file)).features.map(named)),
  )
}

async function documentOf(file: SourceFile) {
  if (file.size > MOST_BYTES) throw new SourceFault('too-large', String(file.size))
  const text = decodeText((await bytesOf(file)).buffer)
  if (text === null) throw new SourceFault('not-text', '')
  try {
    return new DOMParser({ onError: () => {} }).parseFromString(text, 'text/xml')
  } catch (error) {
    throw new SourceFault('bad-markup', String(error))
  }
}

/** Its times in columns of their own, its words as words, without how it is to be drawn. */
function named(feature: Placed): Placed {
  const { timespan, timestamp, description, coordinateProperties, ...rest } = feature.properties ?? {}
  return {
    ...feature,
    properties: {
      ...rest,
      ...(description !== undefined && { description: description?.value ?? description }),
      ...(timespan && { begin: timespan.begin, end: timespan.end }),
      ...(timestamp !== undefined && { when: timestamp }),
    },
  }
}

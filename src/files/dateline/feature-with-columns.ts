import type { ConflictEvent } from '../../model/event'
import { flatColumns } from '../event-cells'
import { featureOf } from './feature-of'

/** A feature with columns beside what nests, for map programs. What is published has none: it is one file with its hash. */
export function featureWithColumns(event: ConflictEvent) {
  const feature = featureOf(event)
  return { ...feature, properties: { ...feature.properties, ...flatColumns(event) } }
}

import type { EventRecord } from '../../record/record'
import { ZOOM_LIMITS } from '../../view/view'
import { isCloud } from './is-cloud'
import { outlinesOf } from './outlines'
import { layoutFor } from './place-stacks'
import { treeOf } from './record-tree'
import { sitesOf } from './sites'

/** Zooms from one step of the layout to the next. */
const STEP = 0.5

/**
 * Works out, piece by piece, what the map draws any view of a record by, so that a large one does not hold up the page
 * at once when it is first drawn; a cloud of points needs nothing. Whoever asks may pause after each piece.
 */
export function* prepareRecord(record: EventRecord): Generator<void> {
  if (isCloud(record.table)) return
  sitesOf(record)
  yield
  treeOf(record)
  yield
  outlinesOf([], record)
  for (let zoom: number = ZOOM_LIMITS.max; zoom >= ZOOM_LIMITS.min; zoom -= STEP) {
    yield
    layoutFor(record, zoom)
  }
}

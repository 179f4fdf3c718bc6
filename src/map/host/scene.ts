import type { Row } from '../../record/event-table'
import { findEvent } from '../../record/record'
import { schemeOf } from '../../state/scheme'
import type { AppState } from '../../state/store'
import type { VisibleEvents } from '../../view/visible-events'
import { countryNames } from '../marks/country-names'
import { drawnMask } from '../marks/drawn-layers'
import { emphasisFor } from '../marks/emphasis'
import { layoutZoom } from '../marks/layout-stacks'
import { type MarkContext, markFeatures, namedPlace } from '../marks/mark-features'
import { layoutFor, type PlacedStack, placeStacks, stackFinder } from '../marks/place-stacks'
import { selectionFeatures } from '../marks/selection-features'
import { shapeFeatures } from '../marks/shape-features'
import { stacksOf } from '../marks/stacks-of'

/** Everything that is drawn over the basemap for one state of the page at one zoom. */
export interface Scene {
  readonly placed: readonly PlacedStack[]
  /** The stack in which an event is drawn. */
  readonly stackOf: (row: Row) => PlacedStack | null
  /** English names of the towns and sites that are named at their marks. */
  readonly named: ReadonlySet<string>
  readonly marks: ReturnType<typeof markFeatures>
  readonly shapes: ReturnType<typeof shapeFeatures>
  readonly selection: ReturnType<typeof selectionFeatures>
}

/** Decides what to draw. Its cost grows with what is shown, not with what is not. */
export function sceneOf(state: AppState, visible: VisibleEvents, zoom: number): Scene {
  const { record, view, session } = state
  const selected = findEvent(record, view.event) ?? null
  const stacks = stacksOf(visible.shown, record, drawnMask(record, view))
  const layout = layoutFor(record, zoom)
  const placed = placeStacks(stacks, layout)
  const stackOf = stackFinder(placed, record, layout)
  const context: MarkContext = {
    record,
    table: visible.table,
    scheme: schemeOf(state),
    span: visible.span,
    view,
    emphasis: emphasisFor(selected, view.mark, record),
    lang: session.lang,
  }
  return {
    placed,
    stackOf,
    named: new Set(placed.flatMap((stack) => namedPlace(stack, record)?.name.en ?? [])),
    marks: markFeatures(placed, context, countryNames(record, layout, session.lang)),
    shapes: shapeFeatures(placed, context),
    selection: selectionFeatures(stackOf, record, {
      selected,
      lit: session.lit,
      marked: view.mark,
      scheme: context.scheme,
    }),
  }
}

/** What a scene depends on: while none of these changes by identity, the same scene stands. */
export function sceneInputs(state: AppState, visible: VisibleEvents, zoom: number): readonly unknown[] {
  const { view, record, session } = state
  return [
    visible,
    record,
    view.actors,
    view.members,
    view.mode,
    view.fade,
    view.event,
    view.mark,
    session.lit,
    session.lang,
    schemeOf(state),
    layoutZoom(zoom),
  ]
}

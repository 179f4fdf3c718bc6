import { searchWords } from '../model/search-text'
import { layerRecord } from '../record/layer-record'
import { isLayeredAs, layeredBy, layeredByActors } from '../record/layered-by'
import type { FacetChoice, OpenedRows } from '../record/opened-rows'
import type { EventRecord } from '../record/record'
import { rowsByWords, rowsOfBoth } from '../record/search-row-words'
import type { App } from './app'
import type { FoundRows } from './aside'
import { prepareMap } from './open-record'
import { waitingFor } from './rows-settled'

/** What was asked last of the rows of which file. */
interface Asked {
  readonly rows: OpenedRows | null
  readonly q: string
  readonly facets: readonly FacetChoice[] | null
}

/**
 * Asks the worker that keeps a reader's file for what the view and its columns narrow it to, and for the strike layers
 * by another column, and has the page look again when it has answered. What was asked before gives way.
 */
export function answerRows(app: App): () => void {
  const { store } = app
  let asked: Asked = { rows: null, q: '', facets: null }
  const check = () => {
    const { record, view, session } = store.getState()
    const { rows } = record
    const before = asked.rows === rows ? asked : { rows, q: '', facets: null }
    asked = { rows, q: view.q, facets: session.facets }
    if (!rows) return
    if (asked.q !== before.q) waitingFor(search(app, rows, asked.q))
    if (asked.facets !== before.facets) waitingFor(narrow(app, rows, asked.facets))
    if (!isLayeredAs(record, view.by)) layer(app, rows)
  }
  check()
  return store.subscribe(check)
}

/**
 * Finds rows by the texts that they share, at once, then by all their cells, which the worker reads again. A row that
 * either finds is found: what the page says of a row may stand in no cell in these words.
 */
async function search({ store, actions }: App, rows: OpenedRows, q: string): Promise<void> {
  const isAsked = () => {
    const { record, view } = store.getState()
    return record.rows === rows && view.q === q
  }
  const tell = (found: FoundRows['state'], all: Uint32Array) => {
    const { answered } = store.getState().session
    if (isAsked())
      actions.rowsAnswered({ answered: { ...answered, q: all }, found: { text: q, state: found } })
  }
  if (searchWords(q).length === 0) {
    const { answered } = store.getState().session
    actions.rowsAnswered({ answered: { ...answered, q: null }, found: null })
    return
  }
  const { table } = store.getState().record
  const inCells = rows.search(q).then(
    (found) => found,
    () => null,
  )
  const some = await inSlices(rowsByWords(table, q), isAsked)
  if (!some) return
  tell('soFar', some)
  const all = await inCells
  if (all) tell('whole', rowsOfBoth(some, all, table.size))
  else tell('failed', some)
}

/** So long the page waits for nobody, ms. */
const SLICE_MS = 8

/** Runs to its end, with a breath now and then; `null` once nobody waits for it any more. */
async function inSlices<T>(steps: Generator<void, T>, isAsked: () => boolean): Promise<T | null> {
  let begun = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - begun < SLICE_MS) continue
    await new Promise((resolve) => setTimeout(resolve))
    if (!isAsked()) return null
    begun = performance.now()
  }
}

async function narrow({ store, actions }: App, rows: OpenedRows, facets: Asked['facets']): Promise<void> {
  const isAsked = () => {
    const { record, session } = store.getState()
    return record.rows === rows && session.facets === facets
  }
  const tell = (found: Uint32Array | null, state: 'ready' | 'failed') => {
    if (!isAsked()) return
    const { answered } = store.getState().session
    actions.rowsAnswered({ answered: { ...answered, facets: found } })
    actions.rowsStateChanged({ facets: state })
  }
  if (!facets) {
    tell(null, 'ready')
    return
  }
  actions.rowsStateChanged({ facets: 'waiting' })
  await rows.narrowed(facets).then(
    (found) => tell(found, 'ready'),
    () => tell(null, 'failed'),
  )
}

const layering = new WeakMap<App, { readonly rows: OpenedRows; readonly by: string }>()

/** Makes the strike layers by the column that the view asks for. */
function layer(app: App, rows: OpenedRows): void {
  const { store, actions } = app
  const { record, view } = store.getState()
  const { by } = view
  if (by === null) actions.recordLayered(layeredByActors(record))
  else if (!rows.layerColumns.includes(by)) actions.layersRefused(layeredBy(record), by)
  else if (!isMaking(app, rows, by)) {
    layering.set(app, { rows, by })
    actions.rowsStateChanged({ by: 'waiting' })
    waitingFor(makeLayers(app, record, by, rows))
  }
}

function isMaking(app: App, rows: OpenedRows, by: string): boolean {
  const making = layering.get(app)
  return making?.rows === rows && making.by === by
}

async function makeLayers(app: App, record: EventRecord, by: string, rows: OpenedRows): Promise<void> {
  const { store, actions } = app
  const isAsked = () => store.getState().record.rows === rows && store.getState().view.by === by
  try {
    const layered = layerRecord(record, by, await rows.layersBy(by))
    await prepareMap(app, layered, new AbortController().signal)
    if (isAsked()) actions.recordLayered(layered)
    if (isAsked()) actions.rowsStateChanged({ by: 'ready' })
  } catch {
    if (!isAsked()) return
    actions.rowsStateChanged({ by: 'failed' })
    actions.layersRefused(layeredBy(store.getState().record), null)
  } finally {
    if (layering.get(app)?.by === by) layering.delete(app)
  }
}

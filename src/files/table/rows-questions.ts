import type { Problem } from '../../model/problem'
import type { Rows } from '../../record/event-table'
import type { FileLayers } from '../../record/file-layers'
import type { FacetChoice, RowCells } from '../../record/opened-rows'

/** What the page asks of an opened table, by name: what it gives with the question, and what it is answered. */
export interface RowsAnswers {
  readonly cells: { readonly asked: number; readonly answer: RowCells | null }
  readonly search: { readonly asked: string; readonly answer: Rows }
  readonly narrowed: { readonly asked: readonly FacetChoice[]; readonly answer: Rows }
  readonly sorted: { readonly asked: string; readonly answer: Rows }
  readonly layersBy: { readonly asked: string | null; readonly answer: FileLayers }
  readonly problems: { readonly asked: null; readonly answer: readonly Problem[] }
}

export type RowsAsk = keyof RowsAnswers

/** Asks one thing of a table, wherever that is kept. A row's cells are asked by its line. */
export type AskRows = <K extends RowsAsk>(
  ask: K,
  asked: RowsAnswers[K]['asked'],
) => Promise<RowsAnswers[K]['answer']>

import type { FacetChoice } from '../record/opened-rows'
import type { EventRecord } from '../record/record'
import { keepSame, settle, unknownIds } from './settle-view'
import type { Session } from './store'
import type { Writer } from './writer'

/** What is done with the rows of a reader's file, and what the worker that keeps them has answered. */
export function rowActions(writer: Writer) {
  return {
    /** Narrows the file by one of its columns, or by that column no more. */
    narrowBy: (column: string, choice: FacetChoice | null) => {
      const { facets } = writer.get().session
      const others = (facets ?? []).filter((one) => one.column !== column)
      const next = choice ? [...others, choice] : others
      writer.session({ facets: next.length > 0 ? next : null })
    },
    /** No column narrows the file. */
    narrowNoMore: () => writer.session({ facets: null }),
    rowsAnswered: (patch: Partial<Pick<Session, 'answered' | 'found'>>) => writer.session(patch),
    rowsStateChanged: (patch: Partial<Session['rowsState']>) =>
      writer.session({ rowsState: { ...writer.get().session.rowsState, ...patch } }),
    /** The same rows stand in other strike layers. */
    recordLayered: (record: EventRecord) => {
      const { view } = writer.get()
      writer.set((state) => ({ record, view: keepSame(settle(state.view, record), state.view) }))
      for (const notice of unknownIds(view, record)) writer.post(notice)
    },
    /** Nothing can be layered by the column that the view asks for; the layers are what they were. */
    layersRefused: (by: string | null, asked: string | null) => {
      writer.view({ by }, 'restored')
      if (asked !== null) writer.post({ code: 'unknown-ids', key: 'by', ids: [asked] })
    },
  }
}

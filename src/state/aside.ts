import type { LngLat } from '../model/event'
import { NO_ROW_CHOICES, type RowChoices, type View } from '../view/view'
import type { LinkProblem } from '../view/view-url'

/** A file of the reader's that a link asks for. */
export interface WantedFile {
  /** Its name, `@` and 16 hex digits of its hash. */
  readonly mark: string
  /** The view as the link has it, with ids that only that file knows. */
  readonly view: View
  readonly problems: readonly LinkProblem[]
  /** Another file that was given in its place, and its own mark, `null` where that cannot be had. */
  readonly found: { readonly file: File; readonly mark: string | null } | null
}

/** What the search has found in a reader's file: the rows are in `answered`. */
export interface FoundRows {
  readonly text: string
  /** `soFar`: among what rows say of who, what and where; their other cells are still being read, or no longer can be. */
  readonly state: 'soFar' | 'whole' | 'failed'
}

/** How far an answer about the rows of a file has come. */
export type RowsState = 'ready' | 'waiting' | 'failed'

/** What a reload forgets of areas, of a second window and of the file that a link is of. */
export interface Aside extends RowChoices {
  /** `null` until something was searched for in a reader's file. */
  readonly found: FoundRows | null
  /** What the worker that keeps a reader's file is asked for beside its search, or could not answer. */
  readonly rowsState: { readonly facets: RowsState; readonly by: RowsState }
  /** What areas need has come; until then an area hides nothing. */
  readonly areaReady: boolean
  /** The corners so far of an area that is being drawn; `null` while none is. */
  readonly drawing: readonly LngLat[] | null
  /** How a second window is shown. */
  readonly compareAs: 'beside' | 'difference'
  /** Which of two windows a map shows where there is no room for both. */
  readonly mapShown: 'a' | 'b'
  /** What a link names the open file by; `null` while none is open, and of one that no link can name. */
  readonly fileMark: string | null
  /** `null` unless a link asks for a file that is not open. */
  readonly wanted: WantedFile | null
}

/** Of a record about which nothing was asked yet. */
export const NOTHING_ASKED = {
  ...NO_ROW_CHOICES,
  found: null,
  rowsState: { facets: 'ready', by: 'ready' },
} as const satisfies Partial<Aside>

export const INITIAL_ASIDE: Aside = {
  ...NOTHING_ASKED,
  areaReady: false,
  drawing: null,
  compareAs: 'beside',
  mapShown: 'a',
  fileMark: null,
  wanted: null,
}

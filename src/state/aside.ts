import type { LngLat } from '../model/event'
import type { View } from '../view/view'
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

/** What a reload forgets of areas, of a second window and of the file that a link is of. */
export interface Aside {
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

export const INITIAL_ASIDE: Aside = {
  areaReady: false,
  drawing: null,
  compareAs: 'beside',
  mapShown: 'a',
  fileMark: null,
  wanted: null,
}

import type { CompareMessages } from './en/compare'
import type { DialogMessages } from './en/dialog'
import type { NoticeMessages } from './en/notices'
import type { OpeningMessages } from './en/opening'
import type { Messages } from './en/page'
import type { RowsMessages } from './en/rows'
import type { ShareMessages } from './en/share'

/** The words of the interface by the part that needs them; each group is fetched for itself. */
export interface Words {
  /** What every page shows. */
  readonly page: Messages
  /** The dialogs, an open event, the list and what is hidden. */
  readonly dialog: DialogMessages
  /** Sharing, citing, embedding, exporting and opening. */
  readonly share: ShareMessages
  /** Areas, and two windows compared. */
  readonly compare: CompareMessages
  /** What the page has to tell. */
  readonly notices: NoticeMessages
  /** Which column of a table says what. */
  readonly opening: OpeningMessages
  /** What is done with the rows of a file of the reader's own. */
  readonly rows: RowsMessages
}

export type WordGroup = keyof Words

/** A language of the interface: its own name, and how each group of its words is fetched. */
export interface Language {
  readonly name: string
  readonly words: { readonly [Group in WordGroup]: () => Promise<Words[Group]> }
}

import { isSameFile } from '../files/same-file'
import { openingFragment } from '../record/preface'
import type { View } from '../view/view'
import { decodeView, type LinkProblem } from '../view/view-url'
import type { WantedFile } from './aside'
import type { Writer } from './writer'

/**
 * A view that is of a reader's file asks for that file: until it is given, what the link says of it is kept as it was
 * sent, since the record on the screen has none of its ids. Answers if it asks.
 */
export function askForFile(writer: Writer, view: View, problems: readonly LinkProblem[]): boolean {
  const { session } = writer.get()
  if (view.file === null || isSameFile(view.file, session.fileMark)) return false
  const wanted: WantedFile = { mark: view.file, view, problems, found: null }
  writer.session({ wanted, dialog: 'file' })
  return true
}

/** The reader goes on without the file that a link asked for: the record on the screen is shown as it opens. */
export function forgetWanted(writer: Writer): void {
  const { session, record, view } = writer.get()
  if (!session.wanted) return
  writer.session({ wanted: null })
  const opening = openingView(writer)
  writer.view(
    { ...opening, base: view.base, lang: view.lang, file: session.fileMark, unknown: view.unknown },
    record.table.size > 0 ? 'choice' : 'restored',
  )
}

/** What the record on the screen is shown as without a link. */
export function openingView(writer: Writer): View {
  return decodeView(openingFragment(writer.get().record.preface)).view
}

/** What is done with the mark of a reader's file, and with a link that asks for one. */
export function fileActions(writer: Writer) {
  return {
    /** The open file's hash has been worked out: links to what is on the screen name it from now on. */
    fileMarked: (fileMark: string | null) => {
      writer.session({ fileMark })
      if (fileMark !== null) writer.view({ file: fileMark }, 'motion')
    },
    /** Another file was given than the one that a link asks for. */
    otherFileFound: (found: NonNullable<WantedFile['found']>) => {
      const { wanted } = writer.get().session
      if (wanted) writer.session({ wanted: { ...wanted, found }, dialog: 'file' })
    },
  }
}

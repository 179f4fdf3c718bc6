import { openingFragment } from '../record/preface'
import { nothingHidden } from '../view/open-view'
import { orderedList, roundCamera, type View } from '../view/view'
import { decodeView, type LinkProblem, withValue } from '../view/view-url'
import { askForFile } from './ask-for-file'
import { forgetLink, openEvent, reportLink, resolveLink } from './open-event'
import { settle } from './settle-view'
import type { ChangeKind } from './store'
import type { Writer } from './writer'

/** What is done with the view: everything that a link restores. */
export function viewActions(writer: Writer) {
  return {
    /** A reader's choice: one press, which Back undoes. */
    choose: (patch: Partial<View>) => writer.view(patch, 'choice'),
    /** A drag, a camera move or a running clock: replaces the current history entry. */
    move: (patch: Partial<View>) => writer.view(patch, 'motion'),
    /** Opens an event; whatever hides it gives way by the least, and a notice says so. */
    openEvent: (id: string, kind: ChangeKind = 'choice') => openEvent(writer, id, kind),
    closeEvent: () => writer.view({ event: null }, 'choice'),
    /** Switches one strike layer; all on is the default and leaves the link. */
    toggleActor: (id: string) => toggleActor(writer, id),
    onlyActor: (id: string) => writer.view({ actors: [id] }, 'choice'),
    allActors: () => writer.view({ actors: null }, 'choice'),
    /** Filters and a narrower time than the opening view's give way; the map, the language and the open event stay. */
    showEverything: () => {
      const { view, record } = writer.get()
      if (writer.get().session.facets) writer.session({ facets: null })
      writer.view(nothingHidden(view, record), 'choice')
    },
    /** Where the map stands after a move, and the box it shows. */
    cameraMoved: (camera: Parameters<typeof roundCamera>[0]) => {
      const rounded = roundCamera(camera)
      if (rounded) writer.view({ map: rounded }, 'motion')
    },
    /**
     * A fragment becomes the view: at the start, on Back and Forward, and when it is edited by hand. Without one
     * it is the view that the record opens with.
     */
    restore: (
      fragment: string,
      options: { readonly resolve: boolean; readonly problems?: readonly LinkProblem[] },
    ) => {
      const { preface } = writer.get().record
      const asked = fragment.replace(/^#/, '') === '' ? openingFragment(preface) : fragment
      const { view, problems } = decodeView(asked)
      const all = [...problems, ...(options.problems ?? [])]
      const { fileMark } = writer.get().session
      forgetLink(writer)
      writer.session({ wanted: null })
      const asks = askForFile(writer, view, all)
      // An entry from before the file was opened shows the file that is open.
      const own = { ...view, file: view.file ?? fileMark, play: view.play && !asks }
      writer.set((state) => ({
        view: settle(own, state.record),
        change: { kind: 'restored', count: state.change.count + 1 },
      }))
      if (asks) return
      reportLink(writer, view, all)
      if (options.resolve) resolveLink(writer, view)
    },
    goTo: (values: ReadonlyMap<string, string | null>) => goTo(writer, values),
  }
}

function toggleActor(writer: Writer, id: string): void {
  const { view, record } = writer.get()
  const all = record.facts.layers
  const on = new Set(view.actors ?? all)
  if (!on.delete(id)) on.add(id)
  writer.view({ actors: orderedList([...on], all) }, 'choice')
}

/** Values in the link's form, as `dateline.go` takes them; answers the keys that could not be read, and changes nothing then. */
function goTo(writer: Writer, values: ReadonlyMap<string, string | null>): readonly string[] {
  const refused: string[] = []
  let next = writer.get().view
  const defaults = decodeView('').view
  for (const [key, text] of values) {
    if (text === null && Object.hasOwn(defaults, key) && key !== 'unknown') {
      next = { ...next, [key]: defaults[key as keyof View] }
      continue
    }
    const taken = text === null ? null : withValue(next, key, text)
    if (taken) next = taken
    else refused.push(key)
  }
  if (refused.length > 0) return refused
  if (values.has('file') && askForFile(writer, next, [])) return refused
  const { event } = next
  if (event !== null && values.has('event')) {
    writer.view({ ...next, event: writer.get().view.event }, 'choice')
    openEvent(writer, event, 'choice')
  } else writer.view(next, 'choice')
  return refused
}

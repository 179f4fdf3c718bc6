import type { View } from '../view/view'
import { type AddressWriter, createAddressWriter } from './address-writer'
import type { App } from './app'
import { arrivalAt, readEntry } from './history-entry'
import { mayBeChanged, mendPageAddress } from './mend-address'

/**
 * The view that the address asks for, before there is a record to look its ids up in. Whoever comes without a link is
 * invited to play.
 */
export function restoreAddress(app: App): void {
  const { actions, environment } = app
  actions.restore(location.hash, { resolve: false })
  if (mayBeChanged(location)) app.mending.current = mendPageAddress(app, location.href)
  actions.setInvited(location.hash.length <= 1 && environment.embed === 'none')
}

/**
 * Keeps the address and the view alike until the returned function is called: a choice adds an entry,
 * a motion replaces the current one at most twice a second with the last state always written, and
 * Back, Forward or an edited fragment restore the view. The change kind `restored` is the guard
 * against the echo; only closing a file, which restores what was before it, writes that over the file's own view. What comes to cover the page adds an entry too, so that Back takes it away.
 */
export function syncUrl(app: App): () => void {
  const writer = createAddressWriter(app)
  /** The fragment under each thing that covers the page, by how many they are with it. */
  const under = new Map<number, string>()
  /** How many things covered the page when each fragment was first read. A link that is new leaves them as they are. */
  const typed = new Map([[location.hash, 0]])
  const unsubscribe = writeChanges(app, writer, typed)
  const unwatch = app.covers.watch(() => addCover(app, writer, under))
  const arrive = () => arriveAt(app, writer, under, typed)
  window.addEventListener('popstate', arrive)
  window.addEventListener('pagehide', writer.flush)
  return () => {
    writer.flush()
    unsubscribe()
    unwatch()
    window.removeEventListener('popstate', arrive)
    window.removeEventListener('pagehide', writer.flush)
  }
}

/**
 * A frame's entries stand in the history of the page around it, whose Back button they would take, and which could
 * count them to learn what a reader's file holds.
 */
function addsEntries({ environment }: App): boolean {
  return environment.embed === 'none' && environment.framedBy === undefined
}

function writeChanges(app: App, writer: AddressWriter, typed: Map<string, number>): () => void {
  const { store, covers } = app
  let seen = store.getState().change.count
  const add = (before: View) => {
    if (writer.waits()) writer.replace(before)
    writer.cancel()
    if (!addsEntries(app)) writer.replace()
    else if (writer.fragment() !== location.hash)
      writer.put('pushState', { kind: 'view', covers: covers.count() }, writer.fragment())
  }
  return store.subscribe((state, { view: before, source }) => {
    if (state.change.count === seen) return
    seen = state.change.count
    switch (state.change.kind) {
      case 'restored':
        if (source.kind === 'file' && state.source.kind === 'built-in') {
          writer.cancel()
          return writer.replace()
        }
        if (!typed.has(location.hash)) typed.set(location.hash, covers.count())
        return writer.wasRead()
      case 'motion':
        return writer.replaceSoon()
      case 'revealed':
        markShown(writer)
        return add(before)
      case 'choice':
        return add(before)
    }
  })
}

/** The link as it was typed stays in its entry, which is the page's own from here on. */
function markShown(writer: AddressWriter): void {
  const entry = writer.entry()
  writer.put('replaceState', entry.kind === 'typed' ? { kind: 'view', covers: 0 } : entry, location.href)
}

/** An entry of a cover that is gone serves the next one. */
function addCover(app: App, writer: AddressWriter, under: Map<number, string>): void {
  const count = app.covers.count()
  const { kind, covers } = writer.entry()
  if (!addsEntries(app) || (kind === 'cover' && covers >= count)) return
  writer.flush()
  if (kind === 'typed') markShown(writer)
  under.set(count, location.hash)
  writer.put('pushState', { kind: 'cover', covers: count }, location.href)
}

/** Back, Forward or an edited fragment has brought the reader to another entry. */
function arriveAt(
  app: App,
  writer: AddressWriter,
  under: ReadonlyMap<number, string>,
  typed: ReadonlyMap<string, number>,
): void {
  const { covers } = app
  const left = writer.entry()
  const open = covers.count()
  const here = readEntry(history.state, typed.get(location.hash) ?? open)
  writer.arrived(here)
  const isShown = writer.isShown()
  const isUnder = under.get(left.covers) === location.hash
  const arrival = arrivalAt({ left, here, open, isShown, isUnder })
  if (arrival === 'back') history.back()
  else if (arrival === 'forward') history.forward()
  else {
    writer.cancel()
    if (arrival !== 'restore') covers.closeTo(here.covers)
    // What moved while the page was covered, as a running clock, stays as it is.
    if (arrival !== 'uncover') restoreEntry(app, here.kind === 'typed')
    else if (!isShown) writer.replace()
  }
}

function restoreEntry(app: App, isTyped: boolean): void {
  const { href } = location
  const isChanged = isTyped && mayBeChanged(location)
  app.actions.restore(location.hash, { resolve: isTyped })
  if (isChanged) app.mending.current = mendPageAddress(app, href)
}

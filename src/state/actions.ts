import { languagesOf } from '../i18n/messages'
import { writeCivilDate } from '../model/civil-date'
import { openingFragment, type Preface } from '../record/preface'
import { type EventRecord, findEvent, isEmpty } from '../record/record'
import type { CitedRecord } from '../record/record-history'
import { revealEvent } from '../view/reveal-event'
import { normalizeView, orderedList, roundCamera, type View } from '../view/view'
import { decodeView, type LinkProblem, withValue } from '../view/view-url'
import type {
  AppState,
  AppStore,
  ChangeKind,
  Dialog,
  LoadState,
  Notice,
  OpenedAccount,
  RecordSource,
  Session,
  Sheet,
} from './store'

/** What may be done with a store: its only writer. Every function is one thing that a reader, a script, a link or the world does. */
export function createActions(target: AppStore) {
  let lastNoticeKey = 0
  const session = (patch: Partial<Session>) =>
    target.setState((state) => ({ session: { ...state.session, ...patch } }))

  const setView = (patch: Partial<View>, kind: ChangeKind) =>
    target.setState((state) => {
      const view = keepSame(settle({ ...state.view, ...patch }, state.record), state.view)
      return sameView(view, state.view)
        ? state
        : { ...state, view, change: { kind, count: state.change.count + 1 } }
    })

  const post = (notice: Notice) => {
    lastNoticeKey += 1
    const posted = { key: lastNoticeKey, notice }
    session({ notices: [...target.getState().session.notices, posted].slice(-12) })
  }

  const reportLink = (view: View, problems: readonly LinkProblem[]) => {
    for (const problem of problems) post({ code: 'link-problem', problem })
    const { at, t } = view
    if (at !== null && ((t.from !== null && at < t.from) || (t.to !== null && at > t.to))) {
      post({ code: 'link-problem', problem: { code: 'held', key: 'at', value: writeCivilDate(at) } })
    }
  }

  /** Names the ids of a link that the record does not have, and shows what its event needs. */
  const resolveLink = (link: View) => {
    const { record } = target.getState()
    if (isEmpty(record)) return
    for (const notice of unknownIds(link, record)) post(notice)
    if (link.event !== null) openEvent(link.event, 'restored')
  }

  /** `followed`: the merged events that led here, each once, so that two merged into each other come to an end. */
  const openEvent = (id: string, kind: ChangeKind = 'choice', followed: readonly string[] = []) => {
    const { view, record } = target.getState()
    const event = followed.includes(id) ? undefined : findEvent(record, id)
    const row = record.table.rowOf(id)
    if (!event) {
      post({ code: 'unknown-event', id })
      if (view.event === id) setView({ event: null }, 'restored')
      return
    }
    if (event.state !== 'active' || row === undefined) {
      post({
        code: event.state === 'merged' ? 'merged' : 'withdrawn',
        id,
        successor: event.successor ?? null,
      })
      if (event.successor !== undefined) openEvent(event.successor, kind, [...followed, id])
      else setView({ event: id }, kind)
      return
    }
    const revealed = revealEvent({ ...view, event: id }, row, record)
    setView(revealed.view, revealed.changed.length > 0 && kind === 'restored' ? 'revealed' : kind)
    if (revealed.changed.length > 0) post({ code: 'revealed', id, changed: revealed.changed })
  }

  /** The page's own record takes the screen, with the view that a link asked for. */
  const recordLoaded = (record: EventRecord, load: LoadState, link = target.getState().view) => {
    target.setState((state) => ({
      record,
      source: { kind: 'built-in' },
      behind: null,
      view: settle(link, record),
      change: { kind: 'restored', count: state.change.count + 1 },
    }))
    session({ load, axisDomain: null })
    resolveLink(link)
  }

  return {
    /** What the site's record says of itself, before the record has come. */
    begin: (preface: Preface | null) => {
      target.setState(({ record }) => ({ record: { ...record, preface } }))
      session({ languages: languagesOf(preface) })
    },
    /** A reader's choice: one press, which Back undoes. */
    choose: (patch: Partial<View>) => setView(patch, 'choice'),
    /** A drag, a camera move or a running clock: replaces the current history entry. */
    move: (patch: Partial<View>) => setView(patch, 'motion'),
    /** Opens an event; whatever hides it gives way by the least, and a notice says so. */
    openEvent,
    closeEvent: () => setView({ event: null }, 'choice'),
    /** Switches one strike layer; all on is the default and leaves the link. */
    toggleActor: (id: string) => {
      const { view, record } = target.getState()
      const all = record.facts.layers
      const on = new Set(view.actors ?? all)
      if (!on.delete(id)) on.add(id)
      setView({ actors: orderedList([...on], all) }, 'choice')
    },
    onlyActor: (id: string) => setView({ actors: [id] }, 'choice'),
    allActors: () => setView({ actors: null }, 'choice'),
    /** Where the map stands after a move, and the box it shows. */
    cameraMoved: (camera: Parameters<typeof roundCamera>[0]) => {
      const rounded = roundCamera(camera)
      if (rounded) setView({ map: rounded }, 'motion')
    },
    /**
     * A fragment becomes the view: at the start, on Back and Forward, and when it is edited by hand. Without one
     * it is the view that the record opens with.
     */
    restore: (fragment: string, options: { readonly resolve: boolean }) => {
      const { preface } = target.getState().record
      const asked = fragment.replace(/^#/, '') === '' ? openingFragment(preface) : fragment
      const { view, problems } = decodeView(asked)
      target.setState((state) => ({
        view: settle(view, state.record),
        change: { kind: 'restored', count: state.change.count + 1 },
      }))
      reportLink(view, problems)
      if (options.resolve) resolveLink(view)
    },
    /** Values in the link's form, as `dateline.go` takes them; answers the keys that could not be read, and changes nothing then. */
    goTo: (values: ReadonlyMap<string, string | null>): readonly string[] => {
      const refused: string[] = []
      let next = target.getState().view
      const defaults = decodeView('').view
      for (const [key, text] of values) {
        if (text === null && key in defaults && key !== 'unknown') {
          next = { ...next, [key]: defaults[key as keyof View] }
          continue
        }
        const taken = text === null ? null : withValue(next, key, text)
        if (taken) next = taken
        else refused.push(key)
      }
      if (refused.length > 0) return refused
      const { event } = next
      if (event !== null && values.has('event')) {
        setView({ ...next, event: target.getState().view.event }, 'choice')
        openEvent(event, 'choice')
      } else setView(next, 'choice')
      return refused
    },
    recordLoaded,
    /** Back to the page's own record and the view that it had; nothing happens where no file is open. */
    closeRecord: () => {
      const { behind } = target.getState()
      if (behind) recordLoaded(behind.record, behind.load, behind.view)
    },
    /** A reader's file becomes the record, with the view that it was exported from. */
    recordOpened: (
      record: EventRecord,
      source: Extract<RecordSource, { kind: 'file' }>,
      opened: OpenedAccount,
      { view: asked, problems }: ReturnType<typeof decodeView>,
    ) => {
      const { view } = target.getState()
      const next = { ...asked, base: asked.base ?? view.base, lang: asked.lang ?? view.lang, data: null }
      target.setState((state) => ({
        record,
        source,
        behind: state.behind ?? { record: state.record, load: state.session.load, view: state.view },
        view: settle(next, record),
        change: { kind: 'choice', count: state.change.count + 1 },
      }))
      session({
        load: { state: 'ready', problems: [] },
        opened,
        cited: null,
        axisDomain: null,
      })
      reportLink(next, problems)
      resolveLink(next)
    },
    /** A file of which nothing could be shown: the record stays. */
    fileRefused: (opened: OpenedAccount) => session({ opened }),
    citedFound: (cited: CitedRecord) => {
      session({ cited })
      post({ code: 'record-changed', asked: cited.asked })
    },
    loadChanged: (load: AppState['session']['load']) => session({ load }),
    mapChanged: (map: AppState['session']['map']) => session({ map }),
    renewMap: () => session({ map: 'starting', mapGeneration: target.getState().session.mapGeneration + 1 }),
    boundsChanged: (bounds: Session['bounds']) => session({ bounds }),
    light: (ids: readonly string[]) => {
      const { lit } = target.getState().session
      if (lit.length !== ids.length || lit.some((id, index) => id !== ids[index])) session({ lit: ids })
    },
    /** Starts or stops the clock. Stopped by hand, a link that says `play` no longer plays when it is restored. */
    setPlaying: (playing: boolean) => {
      session({ playing })
      if (!playing) setView({ play: false }, 'motion')
    },
    setClock: (clock: Session['clock']) => session({ clock }),
    /** The running clock has reached these events. */
    arrive: (ids: readonly string[]) => session({ arrived: ids }),
    showAxis: (axisDomain: Session['axisDomain']) => session({ axisDomain }),
    showDialog: (dialog: Dialog | null) => session({ dialog }),
    setSheet: (patch: Partial<Sheet>) => session({ sheet: { ...target.getState().session.sheet, ...patch } }),
    setLetterKeys: (letterKeys: boolean) => session({ letterKeys }),
    /** The text of a document that the reader gave and whose fingerprint fits, line by line. */
    giveText: (document: string, lines: readonly string[]) =>
      session({ texts: new Map([...target.getState().session.texts, [document, lines]]) }),
    environmentChanged: (
      patch: Partial<Pick<Session, 'lang' | 'systemDark' | 'searchReady' | 'reducedMotion' | 'narrow'>>,
    ) => session(patch),
    post,
    dismiss: (key: number) =>
      session({ notices: target.getState().session.notices.filter((posted) => posted.key !== key) }),
  }
}

/** Held to itself, and with its lists in the record's own order once there is one. */
function settle(view: View, record: EventRecord): View {
  if (isEmpty(record)) return view
  const held = normalizeView(view, record.extent)
  const mark = inRecordOrder(held.mark, record)
  return {
    ...held,
    actors: orderedList(held.actors, record.facts.layers),
    mark: mark.join() === held.mark.join() ? held.mark : mark,
  }
}

/** Those of these ids that are active events of the record, in its order. */
function inRecordOrder(ids: readonly string[], { table }: EventRecord): readonly string[] {
  const rows = ids.flatMap((id) => table.rowOf(id) ?? [])
  return [...new Set(rows)].sort((a, b) => a - b).map((row) => table.id(row))
}

/** Values that say the same stay the same object, so that nothing that hangs on them is worked out again. */
function keepSame(view: View, before: View): View {
  const values = Object.entries(view).map(([key, value]) => {
    const old = before[key as keyof View]
    return [key, JSON.stringify(value) === JSON.stringify(old) ? old : value]
  })
  return Object.fromEntries(values) as View
}

function sameView(a: View, b: View): boolean {
  return (Object.keys(a) as (keyof View)[]).every((key) => Object.is(a[key], b[key]))
}

function unknownIds(view: View, record: EventRecord): readonly Notice[] {
  const layers = new Set(record.facts.layers)
  const actors = (view.actors ?? []).filter((id) => !layers.has(id))
  const mark = view.mark.filter((id) => !findEvent(record, id))
  return [
    ...(actors.length > 0 ? [{ code: 'unknown-ids', key: 'actors', ids: actors } as const] : []),
    ...(mark.length > 0 ? [{ code: 'unknown-ids', key: 'mark', ids: mark } as const] : []),
  ]
}

export type Actions = ReturnType<typeof createActions>

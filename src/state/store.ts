import { createStore } from 'zustand/vanilla'
import type { AssetFailure } from '../assets/assets'
import type { JsonFault } from '../files/parse-json'
import type { TableAsked } from '../files/table/table-asked'
import { languagesOf } from '../i18n/messages'
import type { DayWindow } from '../model/civil-date'
import type { Problem } from '../model/problem'
import { EMPTY_RECORD } from '../record/join-record'
import type { OpenAccount } from '../record/open-account'
import type { EventRecord } from '../record/record'
import type { CitedRecord } from '../record/record-history'
import type { RevealedKey } from '../view/reveal-event'
import { DEFAULT_VIEW, type View } from '../view/view'
import type { LinkProblem } from '../view/view-url'
import { type Aside, INITIAL_ASIDE } from './aside'
import type { Dialog } from './dialog-name'

/**
 * How a change came about, which decides what it does to the browser's history: a choice adds an entry,
 * a motion replaces the current one, what a link restored writes nothing (the guard against the echo),
 * and what a link needed beyond its own words (`revealed`) adds an entry after the link as it was typed.
 */
export type ChangeKind = 'choice' | 'motion' | 'restored' | 'revealed'

export type LoadState =
  /** `receivedBytes`: how much has come of a record that is slow. */
  | { readonly state: 'loading'; readonly receivedBytes?: number }
  | { readonly state: 'ready'; readonly problems: readonly Problem[] }
  | { readonly state: 'failed'; readonly file: string; readonly reason: LoadFailure; readonly detail: string }

/** `fault`: of the program itself. */
export type LoadFailure = AssetFailure | JsonFault | 'not-a-record' | 'empty' | 'fault'

export type MapState =
  | 'starting'
  | 'ready'
  /** The browser has no WebGL2. */
  | 'unsupported'
  /** What the browser answers of a canvas is not what was drawn, so that marks and letters would be noise. */
  | 'read-back-lies'
  /** MapLibre's worker could not be loaded or does not answer. */
  | 'worker-failed'
  /** The graphics context is gone and expected back. */
  | 'lost'
  /** It did not come back; the reader can ask for a new map. */
  | 'lost-for-good'

/** Something that the page tells the reader; the words are the message files'. */
export type Notice =
  /** All that is wrong with one link, so that a bad one does not cover the page with notices. */
  | { readonly code: 'link-problem'; readonly problem: LinkProblem; readonly others?: readonly LinkProblem[] }
  | { readonly code: 'unknown-event'; readonly id: string }
  | {
      readonly code: 'unknown-ids'
      readonly key: 'actors' | 'mark' | 'area' | 'by'
      readonly ids: readonly string[]
    }
  | { readonly code: 'revealed'; readonly id: string; readonly changed: readonly RevealedKey[] }
  | { readonly code: 'merged' | 'withdrawn'; readonly id: string; readonly successor: string | null }
  | { readonly code: 'basemap-part-failed'; readonly part: string }
  | { readonly code: 'search-failed' }
  | { readonly code: 'map-restored' }
  | { readonly code: 'copied' }
  | { readonly code: 'copy-failed'; readonly text: string }
  | { readonly code: 'record-changed'; readonly asked: string }
  | { readonly code: 'hash-mismatch'; readonly found: FilesDiffer }
  | { readonly code: 'language-failed'; readonly lang: string }
  /** A part of the program, fetched when it was asked for, did not come. */
  | { readonly code: 'part-failed' }
  | { readonly code: 'message'; readonly text: string }

/**
 * Whether the files of the record that came are those that the page was built with: `newer`, all are of the version
 * that the site has now; `mixed`, they are of both; `changed`, some are of neither. `unknown` where the browser
 * computes no hash, as on plain http.
 */
export type FilesChecked = { readonly outcome: 'same' } | { readonly outcome: 'unknown' } | FilesDiffer
export type FilesDiffer =
  | { readonly outcome: 'newer' }
  | { readonly outcome: 'mixed' | 'changed'; readonly files: readonly string[] }

export interface PostedNotice {
  readonly key: number
  readonly notice: Notice
}

/** What came of the last file that was opened, and every row that was refused or doubtful. */
export interface OpenedAccount {
  readonly account: OpenAccount
  readonly problems: readonly Problem[]
}

/** The phone's bottom sheet: what it holds, and how far it is pulled up. */
export interface Sheet {
  readonly tab: 'layers' | 'list' | 'event'
  readonly rest: 'peek' | 'half' | 'full'
}

/** The map's view on the world as `[west, south, east, north]` degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** What is lost on reload. */
export interface Session extends Aside {
  /** The language on the screen: its messages are loaded. */
  readonly lang: string
  /** The languages that the site is offered in: its record's. */
  readonly languages: readonly string[]
  readonly systemDark: boolean
  /** The search's program has come; until then a query hides nothing. */
  readonly searchReady: boolean
  readonly reducedMotion: boolean
  /** Narrower than 768 CSS px. */
  readonly narrow: boolean
  /** How large the reader's text is: 1 at a browser's usual 16 CSS px. */
  readonly textScale: number
  readonly load: LoadState
  /** `null` until the files of the page's own record have been compared. */
  readonly filesChecked: FilesChecked | null
  readonly map: MapState
  /** Counts up when the reader asks for a new map after a loss. */
  readonly mapGeneration: number
  readonly bounds: Bounds | null
  /** Events under the pointer or the focus, on the map, in a bar or in the ledger. */
  readonly lit: readonly string[]
  readonly notices: readonly PostedNotice[]
  readonly dialog: Dialog | null
  /** The page was opened without a link, and nothing was done yet: it invites to play. */
  readonly invited: boolean
  readonly playing: boolean
  /** What a running clock moves: the days of the events, or what had been published by a day. */
  readonly clock: 'events' | 'known'
  /** Events that the running clock has just reached: each gets one short ring on the map. */
  readonly arrived: readonly string[]
  /** The days of the time axis on the screen, fractions included; `null` is the whole axis. */
  readonly axisDomain: DayWindow | null
  readonly sheet: Sheet
  /** Single-letter keys act; a reader who dictates can switch them off. */
  readonly letterKeys: boolean
  /** Lines of the documents whose text the reader gave, by document id; never written anywhere. */
  readonly texts: ReadonlyMap<string, readonly string[]>
  /** The file that is being read, and how far that has come: `null` there while nobody knows how many rows it has. */
  readonly reading: {
    readonly name: string
    readonly progress: { readonly rows: number; readonly of: number } | null
  } | null
  /**
   * A table that was to be opened, and what its reader has to say before it is read; `null` for none. The dialog that
   * asks goes on with `openAsked`, or gives up with `actions.asked(null)`.
   */
  readonly asking: { readonly file: File; readonly asked: TableAsked } | null
  /** `null` until a file has been opened. */
  readonly opened: OpenedAccount | null
  /** How the record differs from the one that the link cites; `null` where it does not, or the link cites none. */
  readonly cited: CitedRecord | null
}

/** Where the record is from: the page's own, or a file that the reader opened. */
export type RecordSource =
  | { readonly kind: 'built-in' }
  | {
      readonly kind: 'file'
      readonly name: string
      readonly account: OpenAccount
      /**
       * `null` for a whole record whose fingerprint is the one that the file states. Else the record that the file
       * says it is from, which cannot be checked; empty where it names none.
       */
      readonly partOf: string | null
    }

/** The page's own record while a file is open, with what came of loading it, and the view and the rest that it had. */
export interface BuiltInRecord {
  readonly record: EventRecord
  readonly view: View
  readonly session: Pick<Session, 'load' | 'cited' | 'axisDomain'>
}

export interface AppState {
  readonly view: View
  readonly record: EventRecord
  readonly source: RecordSource
  /** What closing the opened file leads back to; `null` while none is open. */
  readonly behind: BuiltInRecord | null
  readonly session: Session
  /** The last change of `view`: what it was, and a number that grows with each. */
  readonly change: { readonly kind: ChangeKind; readonly count: number }
}

const INITIAL_SESSION: Session = {
  lang: 'en',
  languages: languagesOf(null),
  systemDark: false,
  searchReady: false,
  reducedMotion: false,
  narrow: false,
  textScale: 1,
  load: { state: 'loading' },
  filesChecked: null,
  map: 'starting',
  mapGeneration: 0,
  bounds: null,
  lit: [],
  notices: [],
  dialog: null,
  invited: false,
  playing: false,
  clock: 'events',
  arrived: [],
  axisDomain: null,
  sheet: { tab: 'layers', rest: 'peek' },
  letterKeys: true,
  texts: new Map(),
  reading: null,
  asking: null,
  opened: null,
  ...INITIAL_ASIDE,
  cited: null,
}

/**
 * A store of its own, for each page and each test. Only `actions.ts` writes to it. A listener that fails is told of on
 * the console, and neither the others nor the action go without the change.
 */
export function createAppStore() {
  const store = createStore<AppState>(() => ({
    view: DEFAULT_VIEW,
    record: EMPTY_RECORD,
    source: { kind: 'built-in' },
    behind: null,
    session: INITIAL_SESSION,
    change: { kind: 'restored', count: 0 },
  }))
  const subscribe: typeof store.subscribe = (listener) =>
    store.subscribe((state, before) => {
      try {
        listener(state, before)
      } catch (error) {
        console.error(error)
      }
    })
  return { ...store, subscribe }
}

export type AppStore = ReturnType<typeof createAppStore>

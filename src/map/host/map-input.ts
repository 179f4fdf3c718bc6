import type { Position } from 'geojson'
import type { DayWindow } from '../../model/civil-date'
import type { LngLat } from '../../model/event'
import type { Scheme } from '../../model/theme'
import type { EventTable, Rows } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import type { Bounds, MapState } from '../../state/store'
import type { Covers } from '../../ui/covers-map'
import type { PlaceDifference } from '../../view/differences'
import type { Basemap, Camera, Mode } from '../../view/view'

/** A value that may be read at any time, and says when it is another one. */
export interface Readable<T> {
  readonly get: () => T
  /** Calls `listener` after each change, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Everything that a map shows depends on: it is told, and asks nobody. Values that say the same stay the same object. */
export interface MapInput {
  readonly record: EventRecord
  /** Nothing more will come of the record: what is drawn then are its events. */
  readonly loaded: boolean
  /** The record's rows as known by the view's day. */
  readonly table: EventTable
  readonly shown: Rows
  /** 1 for each row that the filters let through, whenever it happened. */
  readonly passes: Uint8Array
  /** The days of what is shown. */
  readonly span: DayWindow
  readonly mode: Mode
  /** Length of the trail in days. */
  readonly fade: number
  /** Strike layers that are on, `null` for all; `members`: the coalition's draws its members' strikes. */
  readonly actors: readonly string[] | null
  readonly members: boolean
  /** Ids of the events that are picked out. */
  readonly selected: string | null
  readonly marked: readonly string[]
  readonly lit: readonly string[]
  /** Who asked for the selected event, and so whether it is brought into view where it is off the screen. */
  readonly reveal: Reveal
  /** Colours of marks and of their words. */
  readonly scheme: Scheme
  readonly base: Basemap
  readonly lang: string
  /** How large the reader's text is: 1 at a browser's usual size. */
  readonly textScale: number
  /** Where to look; `null`: the whole theatre, fitted to what is free. */
  readonly camera: Camera | null
  /** The camera goes there in a short move instead of at once. */
  readonly glide: boolean
  readonly theatre: Bounds
  /** What floats on the map. */
  readonly covers: Covers
  /** Is the view still what a link or the start made it, so that the map may be fitted anew when a panel comes? */
  readonly asOpened: () => boolean
  /** The rings of the area that the events are narrowed to, corners as `[lng, lat]`. */
  readonly area: readonly (readonly Position[])[] | null
  /** The corners so far of an area that is being drawn. */
  readonly corners: readonly LngLat[] | null
  /** Where two windows of the record differ, drawn in the place of its marks. */
  readonly differences: readonly PlaceDifference[] | null
  readonly narrow: boolean
  readonly reducedMotion: boolean
  /** The map stands in another site's page, to which it leaves the wheel. */
  readonly embedded: boolean
}

/** `reader`: as a move of the reader's; `page`: as a move that no link remembers; `none`: a link says where to look. */
export type Reveal = 'reader' | 'page' | 'none'

/** What the map says back. Rows are those of the record that it was last told of. */
export interface MapActs {
  /** The reader has moved the map here. */
  readonly cameraMoved: (camera: Camera) => void
  readonly boundsChanged: (bounds: Bounds) => void
  /** Events of the mark under the pointer; none when it has left. */
  readonly hovered: (rows: Rows) => void
  /** Events of the mark that was pressed; none for the land. */
  readonly pressed: (rows: Rows) => void
  readonly stateChanged: (state: MapState) => void
  /** The graphics context has not come back: this map can draw no more. */
  readonly contextGone: () => void
  readonly noticed: (notice: MapNotice) => void
}

export type MapNotice =
  | { readonly code: 'map-restored' }
  /** The program that draws many events did not come. */
  | { readonly code: 'part-failed' }
  | { readonly code: 'basemap-part-failed'; readonly part: string }

import { fromWorld, toWorld, WORLD_PX } from '../model/mercator'
import { type Camera, playheadDay, roundCamera, type View, windowDays } from '../view/view'
import { encodeLink } from '../view/view-url'
import { schemeOf } from './scheme'
import type { AppState, Bounds } from './store'

/** What a sender may add to a link beyond what the screen shows. */
export interface LinkOptions {
  /** Opens in the sender's language, whatever the receiver's. */
  readonly language: boolean
  /** Starts the clock when opened. */
  readonly play: boolean
  /** First hex digits of the record's hash, `null` in a link that cites no version. */
  readonly data: string | null
}

export const PLAIN_LINK: LinkOptions = { language: false, play: false, data: null }

/** The camera that shows this box on a map so many px wide, as MapLibre counts zoom; the map is not turned. */
export function cameraOfBounds([west, south, east, north]: Bounds, widthPx: number): Camera | null {
  const zoom = Math.log2((widthPx * 360) / (WORLD_PX * (east - west)))
  const [, lat] = fromWorld({ x: 0, y: (toWorld([west, south], 0).y + toWorld([east, north], 0).y) / 2 }, 0)
  return roundCamera({ zoom, lat, lng: (west + east) / 2, bearing: 0, pitch: 0 })
}

/**
 * The view as the Share dialog sends it: `map` and `base` as they are on this screen, though they are defaults
 * here; the language only if asked for.
 */
export function sharedView(
  state: Pick<AppState, 'view' | 'session'>,
  widthPx: number,
  options: LinkOptions,
): View {
  const { view, session } = state
  return {
    ...view,
    map: view.map ?? (session.bounds && cameraOfBounds(session.bounds, widthPx)),
    base: view.base ?? schemeOf(state),
    lang: options.language ? session.lang : null,
    play: options.play,
    data: options.data,
  }
}

/** The view as a frame gets it: fitted to its own size, in its reader's scheme and, where `lang` is `null`, language. */
export function embeddedView(view: View, lang: string | null): View {
  return { ...view, panel: null, lang, play: false, data: null }
}

/** The shared view with every default that hangs on the record written out, for a file that holds only a part of it. */
export function exportedView(state: Pick<AppState, 'view' | 'session' | 'record'>, widthPx: number): View {
  const { first, last } = windowDays(state.view, state.record.extent)
  return {
    ...sharedView(state, widthPx, PLAIN_LINK),
    t: { from: first, to: last },
    // It is another file than the one that it was written from.
    file: null,
    at: playheadDay(state.view, state.record.extent),
  }
}

/** The page at `href` with this view, without the query that embeds it. */
export function linkTo(href: string, view: View, query = ''): string {
  const url = new URL(href)
  url.search = query
  url.hash = encodeLink(view)
  return url.href
}

/** The address of this page, with its query and fragment. */
export function pageAddress(): string {
  return location.href
}

/** The canonical link of the view as it is now: to the whole page, also where the page is embedded. */
export function viewLink({ view }: Pick<AppState, 'view'>): string {
  return linkTo(pageAddress(), view)
}

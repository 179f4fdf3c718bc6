/**
 * An entry of the browser's history, as far as the page has marked it. `typed`: a link, or an edited fragment, that was
 * not written by the page. `view`: one that the page has shown. `cover`: the same view, put there when something came
 * to cover it, so that Back takes that away. `covers`: how many things covered the page then.
 */
export interface Entry {
  readonly kind: 'typed' | 'view' | 'cover'
  readonly covers: number
}

const WORDS = { view: 'shown', cover: 'cover' } as const

/** What the page writes beside an address; only itself reads it. */
export function writeEntry({ kind, covers }: Entry): string | null {
  if (kind === 'typed') return null
  return kind === 'view' && covers === 0 ? WORDS.view : `${WORDS[kind]} ${covers}`
}

/** @param covers - how many things covered the page on an entry that nobody marked, or how many do now where it is new */
export function readEntry(state: unknown, covers: number): Entry {
  const [, word, count] = /^(shown|cover)(?: (\d+))?$/.exec(typeof state === 'string' ? state : '') ?? []
  if (word === undefined) return { kind: 'typed', covers }
  return { kind: word === WORDS.cover ? 'cover' : 'view', covers: Number(count ?? 0) }
}

/** What arriving at an entry asks of the page: its view, what covers it taken away, or a step further. */
export type Arrival = 'restore' | 'uncover' | 'uncover-and-restore' | 'back' | 'forward'

export interface Way {
  readonly left: Entry
  readonly here: Entry
  /** How many things cover the page. */
  readonly open: number
  /** The page shows what this entry asks for. */
  readonly isShown: boolean
  /** This entry is the one on which the entry that was left was put when the page was covered. */
  readonly isUnder: boolean
}

/**
 * An entry of a cover that was closed otherwise since is passed over in the direction of the reader, who would see
 * nothing happen there. A cover is never opened by Forward.
 */
export function arrivalAt({ left, here, open, isShown, isUnder }: Way): Arrival {
  const isDown = left.kind === 'cover' && here.covers < left.covers
  if (open > here.covers) return isDown && isUnder ? 'uncover' : 'uncover-and-restore'
  if (!isShown) return 'restore'
  if (isDown) return 'back'
  return here.kind === 'cover' && left.covers < here.covers ? 'forward' : 'restore'
}

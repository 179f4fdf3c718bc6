/**
 * What each published version of the record held: by event id the fingerprint of the event, or the state of
 * its tombstone. The first release names every event, each later one only what it changed; `null` is an id
 * that is gone.
 */
export interface Release {
  /** `sha256:…` of the release's features. */
  readonly hash: string
  /** Civil date of the release. */
  readonly date: string
  readonly events: ReadonlyMap<string, string | null>
}

/** Event ids to fingerprints or tombstones: one version of the record. */
export type RecordState = ReadonlyMap<string, string>

/** Ids of events between two versions, each list in the newer version's order, then the older's. */
export interface RecordChanges {
  readonly added: readonly string[]
  readonly corrected: readonly string[]
  /** Taken back, or merged into another event. */
  readonly withdrawn: readonly string[]
}

const TOMBSTONES: ReadonlySet<string> = new Set(['merged', 'withdrawn'])

function isLive(mark: string | undefined): boolean {
  return mark !== undefined && !TOMBSTONES.has(mark)
}

/** The version whose hash begins with these hex digits; `null` where no release has it. */
export function stateAt(
  releases: readonly Release[],
  shortHash: string,
): { release: Release; state: RecordState } | null {
  const index = releases.findLastIndex(({ hash }) => hash.startsWith(`sha256:${shortHash}`))
  const release = releases[index]
  return release ? { release, state: replay(releases.slice(0, index + 1)) } : null
}

/** Releases laid over one another, oldest first. */
export function replay(releases: readonly Release[]): RecordState {
  const state = new Map<string, string>()
  for (const [id, mark] of releases.flatMap((release) => [...release.events])) {
    if (mark === null) state.delete(id)
    else state.set(id, mark)
  }
  return state
}

/** What became of the events of `before` in `after`, and what is new. */
export function changesBetween(before: RecordState, after: RecordState): RecordChanges {
  const ids = [...new Set([...after.keys(), ...before.keys()])]
  const live = (state: RecordState, id: string) => isLive(state.get(id))
  return {
    added: ids.filter((id) => live(after, id) && !live(before, id)),
    corrected: ids.filter((id) => live(before, id) && live(after, id) && before.get(id) !== after.get(id)),
    withdrawn: ids.filter((id) => live(before, id) && !live(after, id)),
  }
}

/** The entries that a release adds to the history so that replaying it gives `after`. */
export function releaseEntries(before: RecordState, after: RecordState): ReadonlyMap<string, string | null> {
  const changed = [...after].filter(([id, mark]) => before.get(id) !== mark)
  const gone = [...before.keys()].filter((id) => !after.has(id))
  return new Map<string, string | null>([...changed, ...gone.map((id) => [id, null] as const)])
}

/** The digits of a record's hash that a cited link carries in `data=`. */
export function shortHash(hash: string): string {
  return hash.replace(/^sha256:/, '').slice(0, 8)
}

/** What can be told of the record that a link cites (`asked`: 8 hex digits) when the page shows another. */
export type CitedRecord =
  | {
      readonly kind: 'changed'
      readonly asked: string
      /** Civil date on which the cited version was published. */
      readonly date: string
      readonly changes: RecordChanges
    }
  /** The published history has no such version. */
  | { readonly kind: 'unknown-version'; readonly asked: string }
  /** The history could not be had, or not compared. */
  | { readonly kind: 'unreadable'; readonly asked: string }

import * as v from 'valibot'
import type { App } from './app'
import type { FilesChecked } from './store'

/** The hash of each file of `data/` by its name, as `data/manifest.json` has them. */
const manifestSchema = v.record(v.string(), v.pipe(v.string(), v.startsWith('sha256:')))
type Manifest = Readonly<Record<string, string>>

function readManifest(json: unknown): Manifest | null {
  const parsed = v.safeParse(manifestSchema, json)
  return parsed.success ? parsed.output : null
}

/** What the hashes that were found say, against those that the page was built with and those that the site has now. */
export function judgeFiles(
  found: ReadonlyMap<string, string>,
  built: Manifest,
  now: Manifest | null,
): FilesChecked {
  const others = (manifest: Manifest) =>
    [...found.keys()].filter((name) => manifest[name] !== found.get(name))
  const notBuilt = others(built)
  if (notBuilt.length === 0) return { outcome: 'same' }
  const ofNeither = now ? notBuilt.filter((name) => now[name] !== found.get(name)) : notBuilt
  if (ofNeither.length > 0) return { outcome: 'changed', files: ofNeither }
  return now && others(now).length > 0 ? { outcome: 'mixed', files: notBuilt } : { outcome: 'newer' }
}

/**
 * Compares the hashes of the files that came with those that the page was built with, and tells what it found. Only
 * where they differ is the site's own list fetched, to tell a new release from a file that was changed.
 */
export async function checkFiles(
  { assets, actions }: App,
  hashes: ReadonlyMap<string, Promise<string | null>>,
  manifest: unknown,
): Promise<void> {
  const built = readManifest(manifest)
  const all = await Promise.all([...hashes].map(async ([name, hash]) => [name, await hash] as const))
  const found = new Map(all.flatMap(([name, hash]) => (hash === null ? [] : [[name, hash] as const])))
  if (!built || found.size < all.length) return actions.filesChecked({ outcome: 'unknown' })
  const first = judgeFiles(found, built, null)
  if (first.outcome === 'same') return actions.filesChecked(first)
  const now = await assets.json('data/manifest.json').catch(() => null)
  actions.filesChecked(judgeFiles(found, built, readManifest(now)))
}

import type { FilesDiffer } from './store'

/** The hash of each file of `data/` by its name, as `data/manifest.json` has them; whatever else stands there fits none. */
type Manifest = Readonly<Record<string, unknown>>

/**
 * What hashes say that are not all those that the page was built with (`built`), against those that the site has now
 * (`now`, empty where it has no list).
 */
export function judgeFiles(found: ReadonlyMap<string, string>, built: Manifest, now: Manifest): FilesDiffer {
  const others = (manifest: Manifest) =>
    [...found.keys()].filter((name) => manifest[name] !== found.get(name))
  const notBuilt = others(built)
  const notNow = new Set(others(now))
  const ofNeither = notBuilt.filter((name) => notNow.has(name))
  if (ofNeither.length > 0) return { outcome: 'changed', files: ofNeither }
  return notNow.size > 0 ? { outcome: 'mixed', files: notBuilt } : { outcome: 'newer' }
}

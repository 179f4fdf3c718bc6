import { fetchPart } from '../assets/fetch-part'
import type { App } from './app'

/**
 * Compares the hashes of the files that came with those that the page was built with, and tells what it found. Only
 * where they differ are the program that judges them, and the site's own list, fetched.
 */
export async function checkFiles(
  { assets, actions }: App,
  hashes: ReadonlyMap<string, Promise<string | null>>,
  manifest: unknown,
): Promise<void> {
  const built = Object(manifest) as Readonly<Record<string, unknown>>
  const all = await Promise.all([...hashes].map(async ([name, hash]) => [name, await hash] as const))
  const found = new Map(all.flatMap(([name, hash]) => (hash === null ? [] : [[name, hash] as const])))
  if (found.size < all.length) return actions.filesChecked({ outcome: 'unknown' })
  const differ = [...found].filter(([name, hash]) => built[name] !== hash)
  if (differ.length === 0) return actions.filesChecked({ outcome: 'same' })
  const now = assets.json('data/manifest.json').catch(() => null)
  const judge = fetchPart(() => import('./judge-files')).catch(() => null)
  const judged = (await judge)?.judgeFiles(found, built, Object(await now))
  actions.filesChecked(judged ?? { outcome: 'changed', files: differ.map(([name]) => name) })
}

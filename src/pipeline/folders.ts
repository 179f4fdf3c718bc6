/** The folders that the pipeline's commands read and write, and how; the only shell over `node:fs`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareText } from './compare-text'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
export const SEEDS = join(ROOT, 'seeds')
export const SEED_SCHEMAS = join(SEEDS, 'schema')
export const DATA = join(ROOT, 'data')
export const BASEMAP = join(ROOT, 'public', 'basemap')

/** Every file with one of these endings below a folder, by path with forward slashes, in path order. */
export function readTexts(folder: string, endings: readonly string[]): Map<string, string> {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const wanted = paths.filter((path) => endings.some((ending) => path.endsWith(ending)))
  const texts = wanted.map((path): [string, string] => [
    relative(folder, path).split(sep).join('/'),
    readFileSync(path, 'utf8'),
  ])
  return new Map(texts.sort(([a], [b]) => compareText(a, b)))
}

/** Writes each text below the folder. */
export function writeTexts(folder: string, texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) {
    const to = join(folder, path)
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, text)
  }
}

/** The files of `seeds/` that the pipeline reads; the generated schemas are not among them. */
export function readSeedTexts(): Map<string, string> {
  const texts = readTexts(SEEDS, ['.json', '.txt'])
  for (const path of texts.keys()) if (path.startsWith('schema/')) texts.delete(path)
  return texts
}

/** The folders that the pipeline's commands read and write, and how; the only shell over `node:fs`. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compareText } from './compare-text'
import { writeMembers } from './data-text'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SEEDS = join(ROOT, 'seeds')
export const SEED_SCHEMAS = join(SEEDS, 'schema')
const DATA = join(ROOT, 'data')
export const BASEMAP = join(ROOT, 'public', 'basemap')

/** The folders of one record. */
export interface RecordFolders {
  readonly seeds: string
  readonly data: string
}

/** Ends a command that cannot do what it was told to: one plain line and no trace of the program. */
export function refuseCall(why: string): never {
  console.error(why)
  process.exit(1)
}

/** The options of a command's line, each with its text, and the rest. */
function parseLine<Name extends string>(args: readonly string[], names: readonly Name[]) {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' }] as const))
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return { values: values as { readonly [N in Name]?: string }, rest: positionals }
  } catch (error) {
    return refuseCall(error instanceof Error ? error.message : String(error))
  }
}

/** What stands on a command's line: `--seeds DIR`, `--out DIR` and the rest; paths are from where it was called. */
export function readArguments(args: readonly string[] = process.argv.slice(2)) {
  const { values, rest } = parseLine(args, ['seeds', 'out'])
  return { seeds: values.seeds ?? SEEDS, ...values, rest }
}

/** The folders that a command reads and writes: both as it was told, else the project's own. */
export function readFolders(args?: readonly string[]): RecordFolders {
  const { seeds, out } = readArguments(args)
  if ((seeds === SEEDS) !== (out === undefined))
    refuseCall('--seeds and --out go together, so that one record is never written over another.')
  return { seeds, data: out ?? DATA }
}

/** What a report is of: the folder of data (`--data DIR`, else `own`, the project's), and what else was asked. */
export function readReported(args: readonly string[] = process.argv.slice(2)) {
  const { values, rest } = parseLine(args, ['data'])
  return { data: values.data ?? DATA, own: values.data === undefined, rest }
}

/** A folder as a command speaks of it: from where it was called, where it lies below. */
export function spokenPath(folder: string): string {
  const path = relative('', folder)
  return `${(path.startsWith('..') ? folder : path).split(sep).join('/') || '.'}/`
}

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

/** The files of a folder of seeds that the pipeline reads; the generated schemas are not among them. */
export function readSeedTexts(seeds: string): Map<string, string> {
  const texts = readTexts(seeds, ['.json', '.txt'])
  for (const path of texts.keys()) if (path.startsWith('schema/')) texts.delete(path)
  return texts
}

/** The bytes of every file below a folder, by path with forward slashes, in path order. */
function readBytes(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  const files = paths.map((path): [string, Buffer] => [
    relative(folder, path).split(sep).join('/'),
    readFileSync(path),
  ])
  return new Map(files.sort(([a], [b]) => compareText(a, b)))
}

const MANIFEST = 'manifest.json'

/** Says of every file of a folder of data which bytes it has. */
export function writeManifest(data: string): void {
  writeTexts(data, new Map([[MANIFEST, manifestText(readBytes(data))]]))
}

/** What the manifest of a folder of data says, and what it should say. */
export function readManifest(data: string): { readonly found: string | undefined; readonly wanted: string } {
  const files = readBytes(data)
  return { found: files.get(MANIFEST)?.toString('utf8'), wanted: manifestText(files) }
}

function manifestText(files: ReadonlyMap<string, Buffer>): string {
  const others = [...files].filter(([path]) => path !== MANIFEST)
  const hash = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return writeMembers(Object.fromEntries(others.map(([path, bytes]) => [path, hash(bytes)])))
}

import { AssetError, type AssetFailure } from '../assets/assets'
import { RECORD_FILES, type RecordFiles } from '../files/dateline/read-record'
import { hashBytes } from '../files/hash-text'
import { JsonError, type JsonFault, parseJson } from '../files/parse-json'
import type { App } from './app'
import { watchProgress } from './watch-progress'

type FileName = Exclude<keyof RecordFiles, 'record'>

/** The files of the record that the page does not come with. */
const FETCHED = (Object.keys(RECORD_FILES) as (keyof RecordFiles)[]).filter((name) => name !== 'record')

interface FetchedFile {
  readonly json: unknown
  /** `null` where the browser cannot tell. */
  readonly hash: Promise<string | null>
}

export interface FetchedRecord {
  readonly files: Omit<RecordFiles, 'record'>
  /** Of each file that came, by its name in `data/`. */
  readonly hashes: ReadonlyMap<string, Promise<string | null>>
  /** Why a codebook did not come, by its name in `data/`. */
  readonly missing: ReadonlyMap<string, string>
}

/** What has come before another file failed: it is not fetched again when the reader tries again. */
const cameBefore = new WeakMap<App, Map<FileName, FetchedFile>>()

/** The next load fetches every file anew. */
export function forgetFetched(app: App): void {
  cameBefore.delete(app)
}

/** Why a file of the record could not be had, where that is no mistake of the program; else `null`. */
export function reasonOf(error: unknown): AssetFailure | JsonFault | null {
  return error instanceof AssetError || error instanceof JsonError ? error.reason : null
}

/**
 * Fetches the files of the record. A codebook that fails costs only its names: the record is read without it.
 * @throws {AssetError | JsonError} where the events cannot be had
 */
export async function fetchRecord(app: App): Promise<FetchedRecord> {
  const had = cameBefore.get(app) ?? new Map<FileName, FetchedFile>()
  cameBefore.set(app, had)
  const progress = watchProgress(app)
  const missing = new Map<string, string>()
  const fetchOne = async (name: FileName) => {
    try {
      const file = had.get(name) ?? (await fetchFile(app, RECORD_FILES[name], progress.received))
      had.set(name, file)
    } catch (error) {
      const reason = reasonOf(error)
      if (name === 'events' || reason === null) throw error
      missing.set(RECORD_FILES[name], `${reason}: ${(error as Error).message}`)
    }
  }
  try {
    await Promise.all(FETCHED.map(fetchOne))
  } finally {
    progress.stop()
  }
  const json = (name: FileName) => had.get(name)?.json
  return {
    files: Object.fromEntries(FETCHED.map((name) => [name, json(name)])) as Omit<RecordFiles, 'record'>,
    hashes: new Map([...had].map(([name, file]) => [RECORD_FILES[name], file.hash])),
    missing,
  }
}

async function fetchFile(
  { assets }: App,
  name: string,
  onBytes: (count: number) => void,
): Promise<FetchedFile> {
  const bytes = await assets.bytes(`data/${name}`, onBytes)
  return { json: parseJson(bytes), hash: hashBytes(bytes) }
}

import type * as v from 'valibot'
import { parseSeedFile } from './parse-seed-file'
import type { SeedProblem } from './problem'
import {
  type ActorSeed,
  actorsFile,
  type DocumentSeed,
  documentSeed,
  type EventSeed,
  eventsFile,
  type PlaceSeed,
  placesFile,
  type RecordSeed,
  recordFile,
} from './seed-schema'

/** A record and the seed file that it stands in. */
export interface Filed<T> {
  /** Path below `seeds/`. */
  readonly file: string
  readonly record: T
}

/** Everything that people wrote, each record valid by its schema but not yet checked against the rest. */
export interface Seeds {
  readonly documents: readonly Filed<DocumentSeed>[]
  readonly events: readonly Filed<EventSeed>[]
  readonly actors: readonly Filed<ActorSeed>[]
  readonly places: readonly Filed<PlaceSeed>[]
  /** `record.json`; a record without one is a problem, and the checks then take it as English alone. */
  readonly record: Filed<RecordSeed> | null
  /** By document id: the sha256 of each trimmed line, `''` for a blank one. */
  readonly passages: ReadonlyMap<string, readonly string[]>
  /** The text of `history.json`, where there is one. */
  readonly history: string | null
}

const NO_RECORD_FILE: SeedProblem = {
  file: 'record.json',
  record: 'the file',
  field: 'file',
  value: undefined,
  expected: 'the record’s own words, theatre, opening view and licence (seeds/README.md)',
}

/** Reads the texts of `seeds/` (by path below it, in path order) into records. */
export function readSeeds(files: ReadonlyMap<string, string>): { seeds: Seeds; problems: SeedProblem[] } {
  const problems: SeedProblem[] = []
  const under = <S extends v.GenericSchema>(pattern: RegExp, schema: S): Filed<v.InferOutput<S>>[] =>
    [...files].flatMap(([file, text]) => {
      if (!pattern.test(file)) return []
      const parsed = parseSeedFile(file, text, schema)
      problems.push(...parsed.problems)
      return parsed.value === null ? [] : [{ file, record: parsed.value }]
    })
  const seeds: Seeds = {
    documents: under(/^documents\/[^/]+\.json$/, documentSeed),
    events: spread(under(/^events\/[^/]+\.json$/, eventsFile), (file) => file.events),
    actors: spread(under(/^actors\.json$/, actorsFile), (file) => file.actors),
    places: spread(under(/^places\/[^/]+\.json$/, placesFile), (file) => file.places),
    record: under(/^record\.json$/, recordFile)[0] ?? null,
    passages: readPassages(files),
    history: files.get('history.json') ?? null,
  }
  if (!files.has('record.json')) problems.push(NO_RECORD_FILE)
  return { seeds, problems }
}

function spread<F, T>(files: readonly Filed<F>[], recordsOf: (file: F) => readonly T[]): Filed<T>[] {
  return files.flatMap(({ file, record }) => recordsOf(record).map((entry) => ({ file, record: entry })))
}

function readPassages(files: ReadonlyMap<string, string>): Map<string, readonly string[]> {
  const passages = new Map<string, readonly string[]>()
  for (const [file, text] of files) {
    const id = /^passages\/([^/]+)\.txt$/.exec(file)?.[1]
    if (id !== undefined) passages.set(id, text.replace(/\n$/, '').split('\n'))
  }
  return passages
}

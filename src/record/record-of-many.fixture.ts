import type { Actor } from '../model/codebooks'
import { MANY_ACTORS, type ManyEvents, manyEvents } from './many-events.fixture'
import type { EventRecord } from './record'
import { recordFacts } from './record-facts'

const COLOURS = [
  { light: '#0b5fa5', dark: '#6bb8f0' },
  { light: '#b3261e', dark: '#ff8a80' },
  { light: '#2e7d32', dark: '#81c784' },
  { light: '#8e24aa', dark: '#ce93d8' },
  { light: '#c05600', dark: '#ffb74d' },
  { light: '#00707a', dark: '#4dd0e1' },
  { light: '#9c1450', dark: '#f48fb1' },
  { light: '#5d4037', dark: '#bcaaa4' },
] as const

/** A record of a synthetic table: its events say nothing that all of them would have to be asked for. */
export function recordOfMany(given: ManyEvents): EventRecord {
  const table = manyEvents(given)
  const actors = MANY_ACTORS.map(
    (id, index): Actor => ({
      id,
      label: { en: id },
      kind: 'armed-group',
      aliases: [],
      colour: COLOURS[index] ?? COLOURS[0],
      symbol: 'circle',
    }),
  )
  const start = table.start[0] ?? 0
  const parts = {
    hash: `many-${given.size}`,
    preface: null,
    rows: null,
    table,
    tombstones: new Map(),
    documents: [],
    speakers: new Map(),
    footprints: new Map(),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    places: new Map(),
    extent: { start, end: table.end.reduce((last, end) => Math.max(last, end), start + 1) },
  }
  const facts = recordFacts(parts)
  const told = {
    publicationDays: [],
    coverage: [],
    citedDocuments: 0,
    pointsAmong: new Map(),
    linksTo: new Map(),
  }
  for (const [key, value] of Object.entries(told))
    Object.defineProperty(facts, key, { value, enumerable: true })
  return { ...parts, facts }
}

import { type Actor, SYMBOLS } from '../model/codebooks'
import { RESERVED_ACTORS, UNATTRIBUTED } from '../model/event'
import { FILE_COLOURS } from '../model/later-colours'
import { type EventTable, MOST_LAYERS, OTHERS_LAYER } from './event-table'
import type { WordColumn } from './row-columns'

/** The strike layers that the words of one column make, and how each of them looks. */
export interface FileLayers extends Pick<EventTable, 'layers' | 'layerIds' | 'sharing'> {
  /** Ids of the words by their code: of a layer a slug, of a word that shares the last layer the word itself. */
  readonly ids: readonly string[]
  /** Of each layer that is a word's own: what it is called and how it is drawn. */
  readonly actors: readonly Actor[]
}

/** The shapes of words that have a layer; `cross` is nobody's, `dot` the rest's. */
const SHAPES = SYMBOLS.filter((symbol) => symbol !== 'cross' && symbol !== 'dot')

/**
 * One layer for each word, that of the most rows first; then those of whom nobody is named; where there are more than
 * a table has bits for, the words of the fewest rows share the last.
 */
export function layersOfWords({ codes, words }: WordColumn, size: number): FileLayers {
  const counts = new Float64Array(words.length)
  if (codes.length === 0) counts[0] = size
  else for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  const { named, others } = ranked(words, counts)
  const slugs = slugsOf(named.map((code) => words[code] ?? ''))
  const ids = [...words]
  for (const [rank, code] of named.entries()) ids[code] = slugs[rank] ?? ''
  ids[0] = UNATTRIBUTED
  const nobody = (counts[0] ?? 0) > 0 ? [UNATTRIBUTED] : []
  const layerIds = [...slugs, ...nobody, ...(others.length > 0 ? [OTHERS_LAYER] : [])]
  const bits = new Map(layerIds.map((id, bit) => [id, bit]))
  const last = bits.get(OTHERS_LAYER) ?? 0
  const maskOfCode = Uint32Array.from(ids, (id) => 1 << (bits.get(id) ?? last))
  return {
    layers: Uint32Array.from({ length: size }, (_, row) => maskOfCode[codes[row] ?? 0] ?? 0),
    layerIds,
    sharing: new Set(others.map((code) => words[code] ?? '')),
    ids,
    actors: named.map((code, rank) => actorOf(slugs[rank] ?? '', words[code] ?? '', rank)),
  }
}

/** The codes of words that get a layer of their own, the most frequent first, and of those that share one. */
function ranked(words: readonly string[], counts: Float64Array) {
  const all = words.map((_, code) => code).filter((code) => code > 0 && (counts[code] ?? 0) > 0)
  all.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  const room = MOST_LAYERS - ((counts[0] ?? 0) > 0 ? 1 : 0)
  const own = all.length <= room ? all.length : room - 1
  return { named: all.slice(0, own), others: all.slice(own) }
}

function actorOf(id: string, name: string, rank: number): Actor {
  const colour = FILE_COLOURS[rank % FILE_COLOURS.length]
  const symbol = SHAPES[rank % SHAPES.length]
  if (!colour || !symbol) throw new Error(`no look for layer ${rank}`)
  return { id, label: { en: name }, kind: 'organisation', aliases: [], colour, symbol }
}

/** A name as an id that a link carries: its Latin letters and digits; a number where it has none, or another has it. */
function slugsOf(names: readonly string[]): readonly string[] {
  const taken = new Set<string>(RESERVED_ACTORS)
  return names.map((name, rank) => {
    const plain = name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, MOST_SLUG)
      .replace(/^-+|-+$/g, '')
    const id = plain === '' ? `layer-${rank + 1}` : plain
    const own = taken.has(id) ? `${id}-${rank + 1}` : id
    taken.add(own)
    return own
  })
}

/** A link carries ids of many layers. */
const MOST_SLUG = 40

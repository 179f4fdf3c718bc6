import { holdsWord, searchableText, searchWords } from '../../model/search-text'
import type { EventRecord } from '../../record/record'

/** One of the names that make the strike layers; `layer` is its own, `null` for one that shares the last. */
export interface LayerName {
  readonly name: string
  readonly layer: string | null
}

/** Every name that makes the strike layers of a record, those with a layer of their own first. */
export function layerNames({ actors, table }: EventRecord): readonly LayerName[] {
  const own = [...actors.values()].map(({ id, label }) => ({ name: label.en, layer: id }))
  return [...own, ...[...table.sharing].map((name) => ({ name, layer: null }))]
}

/** Those of these names that hold every word of a text, each at the beginning of a word; none for no words. */
export function findNames(names: readonly LayerName[], text: string): readonly LayerName[] {
  const words = searchWords(text)
  if (words.length === 0) return []
  return names.filter(({ name }) => {
    const searchable = searchableText(name)
    return words.every((word) => holdsWord(searchable, word))
  })
}

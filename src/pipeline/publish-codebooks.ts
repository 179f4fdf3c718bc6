import { compareText } from './compare-text'
import type { ActorSeed, ArticleSeed, DocumentSeed, PlaceSeed, RecordSeed } from './seed-schema'

/** `data/actors.json`; `aliases` is there for search. */
export function publishActor({ id, label, kind, memberOf, aliases, colour, symbol }: ActorSeed) {
  return {
    id,
    label: { en: label.en, ar: label.ar },
    kind,
    memberOf,
    aliases,
    colour: { light: colour.light, dark: colour.dark },
    symbol,
  }
}

/** `data/places.json`: the gazetteer without outlines, which stand in `footprints.geojson`. */
export function publishPlace({ id, name, country, admin1, lon, lat, kind, aliases, source }: PlaceSeed) {
  return { id, name: { en: name.en, ar: name.ar }, country, admin1, lon, lat, kind, aliases, source }
}

/** `data/documents.json`: what each text is, without its claims. */
export function publishDocument({ id, sha256, outlet, headline, articles }: DocumentSeed) {
  const sorted = [...articles].sort((a, b) => a.firstLine - b.firstLine)
  return { id, sha256, outlet, headline, articles: sorted.map(publishArticle) }
}

function publishArticle(article: ArticleSeed) {
  const { id, firstLine, lastLine, published, publishedEarliest, publishedLatest, precision, evidence } =
    article
  return { id, firstLine, lastLine, published, publishedEarliest, publishedLatest, precision, evidence }
}

/** `data/record.json`: what the record says of itself. */
export function publishRecord({ theatre, view, licence, documents, words }: RecordSeed) {
  return { theatre, view, licence, documents, words }
}

/** `data/speakers.json`: English name to Arabic, by name; empty where the record has no Arabic. */
export function publishSpeakers(documents: readonly DocumentSeed[]): Record<string, string> {
  const entries = documents.flatMap(({ speakers }) => Object.entries(speakers))
  return Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)))
}

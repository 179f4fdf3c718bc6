/** What a record says of itself in one language, in the sentences that the page shows. */
export interface RecordWords {
  /** The map's name: the heading, the end of the tab's title, the author of a citation. */
  readonly title: string
  /** One sentence without its full stop; the period is put after it. */
  readonly sentence: string
  /** The same for a narrow screen. */
  readonly shortSentence: string
  /** What the numbers are numbers of, and what the record is not. */
  readonly scope: string
  /** The same for a narrow screen. */
  readonly shortScope: string
  /** The documents as they stand inside a sentence: "the five documents". */
  readonly documents: string
  /** "About": what the map is, and what its numbers are not. */
  readonly about: string
  /** "About": what so many documents cannot tell. */
  readonly limits: string
  /** What search engines and a page without its program say, without a full stop. */
  readonly description: string
  /** What another site shows of a link to this one; `picture` is for those who do not see it. */
  readonly card: { readonly title: string; readonly description: string; readonly picture: string }
}

/** What stands before a record's first event (`record.json`): its words, its stretch of land, its opening view. */
export interface Preface {
  /** What a fresh page fits to the screen, degrees. */
  readonly theatre: readonly [west: number, south: number, east: number, north: number]
  /** Keys and values of a link (`view/view-url.ts`): what a page without a link opens with. */
  readonly view: Readonly<Record<string, string>>
  /** The terms of the facts, as each exported file states them. */
  readonly licence: string
  /** By language; the interface is offered in these. */
  readonly words: { readonly en: RecordWords; readonly [lang: string]: RecordWords }
}

/** The fragment of the opening view; empty where there is none. */
export function openingFragment(preface: Pick<Preface, 'view'> | null): string {
  const entries = Object.entries(preface?.view ?? {})
  return entries.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')
}

/** The record's own words in a language, English where it has no others; `null` where it has none at all. */
export function ownWords(preface: Preface | null, lang: string): RecordWords | null {
  if (!preface) return null
  return (Object.hasOwn(preface.words, lang) ? preface.words[lang] : undefined) ?? preface.words.en
}

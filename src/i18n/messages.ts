import type { Preface } from '../record/preface'
import { arabic } from './messages/ar/language'
import { english } from './messages/en/language'
import { en, type Messages } from './messages/en/page'
import type { Language, WordGroup, Words } from './messages/language'

/** Languages of the interface by their tag; a further one is a folder of `messages`, and a line here. */
const LANGUAGES: Readonly<Record<string, Language>> = { en: english, ar: arabic }

/** The language whose page words are always there. */
const FALLBACK = 'en'

type LoadedWords = { [Group in WordGroup]?: Words[Group] }
const loaded = new Map<string, LoadedWords>([[FALLBACK, { page: en }]])

/** Groups that some part of the page has needed: a language that takes its place needs them too. */
const asked = new Set<WordGroup>(['page'])

/** What a language calls itself, so that its readers find it; its tag where the interface has none by that tag. */
export function languageName(lang: string): string {
  return (Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang] : undefined)?.name ?? lang
}

/** The language, of those that are offered, that fits a tag such as `ar-SY`; English where none does. */
export function supportedLanguage(
  tags: readonly string[],
  offered: readonly string[] = Object.keys(LANGUAGES),
): string {
  return tags.map(baseOf).find((base) => offered.includes(base)) ?? FALLBACK
}

/** Is a language offered for a tag such as `ar-SY`? */
export function isLanguage(tag: string, offered: readonly string[] = Object.keys(LANGUAGES)): boolean {
  return offered.includes(baseOf(tag))
}

/** The languages to offer for a record: those that both it and the interface have words in. */
export function languagesOf(preface: Preface | null): readonly string[] {
  const all = Object.keys(LANGUAGES)
  return preface ? all.filter((language) => Object.hasOwn(preface.words, language)) : all
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}

async function loadGroup<G extends WordGroup>(group: G, lang: string): Promise<void> {
  const language = Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang] : undefined
  if (!language || loaded.get(lang)?.[group]) return
  const words: Words[G] = await language.words[group]()
  loaded.set(lang, { ...loaded.get(lang), [group]: words })
}

/** Have a group of a language's words come? */
export function hasWords(group: WordGroup, lang: string): boolean {
  return loaded.get(lang)?.[group] !== undefined
}

/** Fetches a group of a language's words; after this `wordsFor` has them. */
export async function loadWords(group: WordGroup, lang: string): Promise<void> {
  asked.add(group)
  await loadGroup(group, lang)
}

/** Fetches all words of a language that some part of the page has needed so far. */
export async function loadMessages(lang: string): Promise<void> {
  for (let count = 0; count < asked.size; ) {
    count = asked.size
    await Promise.all([...asked].map((group) => loadGroup(group, lang)))
  }
}

/**
 * A group of words in a loaded language, else in English.
 * @throws when nobody has fetched the group, which is our own mistake
 */
export function wordsFor<G extends WordGroup>(group: G, lang: string): Words[G] {
  const words = loaded.get(lang)?.[group] ?? loaded.get(FALLBACK)?.[group]
  if (!words) throw new Error(`the words "${group}" in "${lang}" were not fetched`)
  return words
}

/** The page's messages of a loaded language, else the English ones. */
export function messagesFor(lang: string): Messages {
  return wordsFor('page', lang)
}

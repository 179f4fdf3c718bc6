import type { Preface } from '../record/preface'
import { en, type Messages } from './en'

/** Languages of the interface; each but English is fetched when it is first asked for. */
const LOADERS: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./ar')).ar,
}

const LANGUAGES = ['en', 'ar'] as const

/** Each language as it calls itself, so that its readers find it whatever is on the screen. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  ar: 'العربية',
}

/** What a language calls itself; its tag where the interface has none by that tag. */
export function languageName(lang: string): string {
  return (Object.hasOwn(LANGUAGE_NAMES, lang) ? LANGUAGE_NAMES[lang] : undefined) ?? lang
}

const loaded = new Map<string, Messages>([['en', en]])

/** The language, of those that are offered, that fits a tag such as `ar-SY`; English where none does. */
export function supportedLanguage(tags: readonly string[], offered: readonly string[] = LANGUAGES): string {
  return tags.map(baseOf).find((base) => offered.includes(base)) ?? 'en'
}

/** Is a language offered for a tag such as `ar-SY`? */
export function isLanguage(tag: string, offered: readonly string[] = LANGUAGES): boolean {
  return offered.includes(baseOf(tag))
}

/** The languages to offer for a record: those that both it and the interface have words in. */
export function languagesOf(preface: Preface | null): readonly string[] {
  return preface ? LANGUAGES.filter((language) => Object.hasOwn(preface.words, language)) : LANGUAGES
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}

/** Fetches a language's messages; after this `messagesFor` has them. */
export async function loadMessages(lang: string): Promise<void> {
  const loader = Object.hasOwn(LOADERS, lang) ? LOADERS[lang] : undefined
  if (loader && !loaded.has(lang)) loaded.set(lang, await loader())
}

/** The messages of a loaded language, else the English ones. */
export function messagesFor(lang: string): Messages {
  return loaded.get(lang) ?? en
}

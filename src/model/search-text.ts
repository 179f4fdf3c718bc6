import { foldText } from './fold-text'

/** The Arabic article as Latin texts write it, alone or before a hyphen, with its sun-letter forms. */
const LATIN_ARTICLES: ReadonlySet<string> = new Set(
  'al el ul ad ed ar er as es ash esh at et an en az ez'.split(' '),
)

/** The Arabic article, with a particle joined before it or alone: وال، بال، فال، كال، لل، ال. */
const JOINED_ARTICLE = /^(?:[\u0648\u0628\u0641\u0643]?\u0627\u0644|\u0644\u0644)(?=\S{2})/
const LATIN_PLURAL = /^([a-z]{3,}[^s])s$/
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/
/** The sound plurals of Arabic: ضربات of ضربة, and مدنيون, which is مدنيين after most words. */
const ARABIC_PLURAL = /(?<=\S{3})\u0627\u062a$/
const ARABIC_NOMINATIVE = /(?<=\S{3})\u0648\u0646$/

/** What stands between the thousands of a number: 250,000 is 250000. */
const THOUSANDS = /(?<=\d)[,\u066c](?=\d{3}(?!\d))/g

/** Letters with a dot after each are one word. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu

/** A folded word as the search compares it; `null` for an article, which carries nothing. */
function searchWord(word: string): string | null {
  if (LATIN_ARTICLES.has(word)) return null
  return word
    .replace(JOINED_ARTICLE, '')
    .replace(LATIN_PLURAL, '$1')
    .replace(ORDINAL, '$1')
    .replace(ARABIC_PLURAL, '\u0647')
    .replace(ARABIC_NOMINATIVE, '\u064a\u0646')
}

/** The words of a text as the search compares them: folded, without articles, plain plurals and the ends of ordinals. */
export function searchWords(text: string): string[] {
  return foldText(text)
    .replace(THOUSANDS, '')
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''))
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (word === '' ? [] : (searchWord(word) ?? [])))
}

const ASCII = /^[\0-\x7f]*$/
const LETTER = /[\p{L}\p{N}]/u

/** A text in which words are looked for: a plain one, as most are, is not taken apart, which is dear. */
export function searchableText(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : searchWords(text).join(' ')
}

/** Does a searchable text hold the word, or one that begins with it? The word is as the search compares it. */
export function holdsWord(searchable: string, word: string): boolean {
  for (let at = searchable.indexOf(word); at >= 0; at = searchable.indexOf(word, at + 1))
    if (at === 0 || !LETTER.test(searchable.charAt(at - 1))) return true
  return false
}

/** Arabic letters by the Latin consonant that transliterations write; long vowels and ayn leave no trace. */
const ARABIC_SOUNDS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'ب b ت t ث t ج j ح h خ k د d ذ d ر r ز z س s ش s ص s ض d ط t ظ z غ g ف f ق k ك k ل l م m ن n',
    'ء  ا  ه  و  ي  ع ',
  ].flatMap((line) => [...line.matchAll(/(\S) (\w?)/g)].map(([, letter, sound]) => [letter, sound])),
)

/**
 * The consonants of a name, the same for its spellings in either script: Dayr, Deir and دير are `dr`,
 * Zawr, Ezzor and الزور are `zr`. Too coarse to search with alone; for names that nothing else finds.
 */
export function soundOf(word: string): string {
  const latin = [...word].map((letter) => ARABIC_SOUNDS[letter] ?? letter).join('')
  return latin
    .replace(/^[ae]([zsdtrn])\1/, '$1')
    .replace(/kh|ck|q|c/g, 'k')
    .replace(/sh/g, 's')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/gh/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/dj/g, 'j')
    .replace(/(?<=.)h/g, '')
    .replace(/[aeiouwy]/g, '')
    .replace(/(.)\1+/g, '$1')
}

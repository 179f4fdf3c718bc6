import { latinDigits } from '../model/fold-text'

/** Marks that are not seen: soft hyphen, zero widths, marks of direction, fillers, controls that end no line. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}|(?![\s\u0085])\p{Cc}|[\u2800\ufff9-\ufffc]/gu

/** Signs that a word processor or a keyboard writes in the place of those of a link. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Pd}\u2212\u02d7\u2043\u30fc]/gu, '-'],
  [/(?<=\d)-{2,}(?=\d)/g, '-'],
  [/(?<=\d)(?:\u2026|\.{3,})(?=\d)/g, '..'],
  [/[\u2044\u2215\u29f8]/g, '/'],
  [/[\u060c\u066c\u3001]/g, ','],
  [/[\u066b\u06d4\u3002\u00b7\u2219\u22c5]/g, '.'],
]

/** A value of words, numbers and dates in the letters and signs of the grammar, without spaces and what is not seen. */
export function plainText(text: string): string {
  const signs = SIGNS.reduce((plain, [sign, by]) => plain.replace(sign, by), text.replace(INVISIBLE, ''))
  const plain = signs.replaceAll('\u2026', '\u0000').normalize('NFKC').replaceAll('\u0000', '\u2026')
  return latinDigits(plain)
    .replace(/\u2044/g, '/')
    .replace(/[\s\u0085+]+/g, '')
}

/** What closes a sentence, a quotation, a bracket or a link of a markup, and no part of a value. */
const CLOSES = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{So}<>|~`^_=+\u2026]$/u
const IS_PART = /[/%&#@\ufffd]$/
/** What a value of words, numbers and dates is made of. */
const LEADING = /^[\w\-.,/~]*/
/** Dashes that only a writer sets, around a link as around words. */
const CLOSING_DASH = /[\s\u2012-\u2015]+$/
const OPENS = /^[\p{Ps}\p{Pi}\p{Pf}<"'`]+/u

/** How a value was read that could not be read as it stood. */
export interface PlainValue {
  readonly value: string
  /** What stood after it and was dropped. */
  readonly tail: string
}

/** A form of a value, and all that stood there, of which it may be the beginning. */
type Form = readonly [form: string, of: string]

/** What a value may have been before it was carried, the likeliest first. */
function formsOf(text: string): readonly Form[] {
  const plain = (part: string) => plainText(part.replace(CLOSING_DASH, '')).replace(OPENS, '')
  const whole = plain(text)
  const [word = ''] = text.trim().split(/\s/)
  const first = plain(word)
  const rest = first + text.slice(text.indexOf(word) + word.length).trimEnd()
  const forms: readonly Form[] = [
    [whole, whole],
    [whole.replaceAll('\u2026', '..'), `${whole.replaceAll('\u2026', '..')}\u2026`],
    [first, rest],
    [LEADING.exec(first)?.[0] ?? '', rest],
  ]
  return forms.flatMap(([form, of]) => [[form, of] as const, [form.toLowerCase(), of] as const])
}

/**
 * The first of what a value may have been before it was carried that can be read: plain, its first word, what stands
 * before the first sign that no value has, each also in small letters and with fewer and fewer signs at its end. `null`
 * where nothing can.
 */
export function readablePart(text: string, isReadable: (value: string) => boolean): PlainValue | null {
  for (const [form, of] of formsOf(text)) {
    let value = form
    while (value !== '' && !isReadable(value) && CLOSES.test(value) && !IS_PART.test(value))
      value = value.replace(CLOSES, '')
    if (value !== '' && isReadable(value)) return { value, tail: of.slice(value.length) }
  }
  return null
}

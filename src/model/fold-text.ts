/** Letters of the Arabic script that other languages write, by the Arabic letter that stands for the same sound. */
const SISTER_LETTERS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ة: 'ه',
  ۃ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ى: 'ي',
  ی: 'ي',
  ێ: 'ي',
  ې: 'ي',
  ۍ: 'ي',
  ے: 'ي',
  ک: 'ك',
  گ: 'ك',
  ڪ: 'ك',
  ڭ: 'ك',
  ں: 'ن',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڕ: 'ر',
  ڵ: 'ل',
  ۆ: 'و',
}
const SISTERS = new RegExp(`[${Object.keys(SISTER_LETTERS).join('')}]`, 'g')

/** The first code point of each row of ten digits that people write numbers in. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xff10,
]

/** Digits of any script, as those of Arabic and Persian, become Latin ones. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = ZEROS.findLast((first) => first <= code)
    return zero !== undefined && code < zero + 10 ? String(code - zero) : digit
  })
}

/**
 * Folds a text so that spellings of one name in Latin and Arabic script meet: case, diacritics,
 * apostrophes, Arabic vowel marks and invisible marks fall away, letters with variant forms and the digits of
 * either script become one.
 */
export function foldText(text: string): string {
  return latinDigits(
    text
      // Decomposed, the acute accent that stands for an apostrophe would leave a space.
      .replace(/´/g, '')
      // Takes the hamza and the madda off their letters, which go with the other marks.
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]|\p{Cf}/gu, '')
      .replace(SISTERS, (letter) => SISTER_LETTERS[letter] ?? letter)
      .replace(/['’‘‛′ʹʻʼʿʾ`]/g, ''),
  )
}

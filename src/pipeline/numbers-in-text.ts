/** What each word adds to a number under way; `a` and its like stand for one thing told in words. */
const UNITS: Readonly<Record<string, number>> = {
  no: 0,
  zero: 0,
  a: 1,
  an: 1,
  one: 1,
  another: 1,
  single: 1,
  two: 2,
  both: 2,
  couple: 2,
  pair: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const MULTIPLES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
}

/**
 * Every whole number that a line gives, in digits ("250,000") or in English words ("a dozen",
 * "two hundred", "forty-two", "another" for one more). Each step of a longer number counts too:
 * "two hundred" gives 2 and 200, so that the check errs towards finding a figure.
 */
export function numbersIn(line: string): Set<number> {
  const found = new Set<number>()
  let sum = 0
  for (const word of line.toLowerCase().match(/\d[\d,]*(?:\.\d+)?|[a-z]+|[^\sa-z\d-]/g) ?? []) {
    const value = readWord(word, sum)
    if (value !== null) found.add(value)
    if (word !== 'and') sum = value ?? 0
  }
  return found
}

/** The number so far after one more word; `null` for a word that is no number. */
function readWord(word: string, sum: number): number | null {
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''))
  const unit = UNITS[word]
  const multiple = MULTIPLES[word]
  if (multiple !== undefined) return Math.max(sum, 1) * multiple
  if (unit === undefined) return null
  return sum >= 20 && unit < 10 ? sum + unit : unit
}

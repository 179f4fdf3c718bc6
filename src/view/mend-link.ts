import { CUT, readableEscapes, UNDONE, withoutTrackers } from './link-carriers'
import { plainText, readablePart } from './plain-value'
import { DEFAULT_VIEW } from './view'
import { escapeText, isViewKey, type LinkProblem, unescapeText, VIEW_KEYS, withValue } from './view-url'

/** Longer texts are read as they stand: what mends them is not worth its time. */
const LONGEST = 20_000
/** As many carriers one after another are undone at most. */
const MOST_CARRIERS = 8

interface Pair {
  /** As it stands in the text, or as it was mended. */
  readonly text: string
  readonly key: string
  /** `foreign`: of a newer grammar, as far as can be told. `bad`: it cannot be read. */
  readonly state: 'read' | 'mended' | 'foreign' | 'bad'
  /** What was read may be less than what was sent. */
  readonly doubtful: boolean
}

interface Reading {
  readonly pairs: readonly Pair[]
  /** How much of the text cannot be read, in characters; a mended value counts as one, a doubtful one as more. */
  readonly damage: number
  /** Each key with its value that can be read, and is all that was sent as far as can be told. */
  readonly read: ReadonlySet<string>
}

const VERSION = /^[1-9]\d{0,5}$/
/** What a key of a newer grammar may look like. */
const FOREIGN = /^[\p{L}_][\p{L}\p{N}_.-]*$/u

function isKey(key: string): boolean {
  return key === 'v' || isViewKey(key)
}

/** A key of ours behind what is left of an entity is none of another grammar. */
function isForeign(key: string): boolean {
  return FOREIGN.test(key) && !isKey(key.replace(/^(?:amp)+/i, ''))
}

function isReadable(key: string, value: string): boolean {
  return key === 'v' ? VERSION.test(value) : withValue(DEFAULT_VIEW, key, value) !== null
}

/** The mark of a footnote, or another remark in brackets. */
const REMARK = /^\s*\p{Ps}[^\p{Ps}\p{Pe}]*\p{Pe}[^\p{L}\p{N}]*$/u

/** Is what was dropped at its end perhaps the rest of a value, or of the link? */
function isDoubtful(key: string, value: string, tail: string): boolean {
  if (/\.\.|\u2026|^-|[%&#@\ufffd]/.test(tail)) return true
  if (/[\p{L}\p{N}]|\s\S/u.test(tail) && !REMARK.test(tail)) return true
  return (
    tail.startsWith('.') &&
    ((key === 't' && value.endsWith('..')) ||
      ((key === 'map' || key === 'area') && /[\d/]$/.test(value) && !/\.\d+$/.test(value)))
  )
}

function readPair(text: string): Pair {
  const cut = text.indexOf('=')
  const key = cut < 0 ? null : unescapeText(text.slice(0, cut))
  const sent = text.slice(cut + 1)
  const whole = unescapeText(sent)
  // An escape that was cut off takes nothing with it of what stands before it.
  const value = whole ?? unescapeText(sent.replace(/%[0-9a-f]?$/i, ''))
  const bad: Pair = { text, key: key ?? text, state: 'bad', doubtful: false }
  if (key === null || value === null) return bad
  if (whole !== null && isKey(key) && isReadable(key, value)) return { ...bad, state: 'read' }
  const plain = isKey(key)
    ? key
    : plainText(key)
        .toLowerCase()
        .replace(/^[^\p{L}]+/u, '')
  if (!isKey(plain)) return { ...bad, state: isForeign(key) ? 'foreign' : 'bad' }
  const part = readablePart(value, (candidate) => isReadable(plain, candidate))
  if (!part) return { ...bad, key: plain }
  const doubtful = whole === null || isDoubtful(plain, part.value, part.tail)
  const mended = `${plain}=${escapeText(asTyped(plain, value) ?? part.value)}`
  return { text: mended, key: plain, state: 'mended', doubtful }
}

/** Of a key whose value may be any text, that text as it was; `null` for a key of words, numbers and dates. */
function asTyped(key: string, value: string): string | null {
  if (key === 'q' || key === 'event') return value
  if (key === 'by') return value.trim()
  return key === 'file' ? (/[^\s].*@[0-9a-f]{16}/su.exec(value)?.[0] ?? null) : null
}

function damageOf({ state, text, doubtful }: Pair): number {
  if (state === 'bad') return text.length + 2
  return state === 'mended' ? (doubtful ? 8 : 1) : 0
}

/** Words that no key stands before; one that is cut off may have been a key. */
function areWords(text: string, isLast: boolean): boolean {
  if (!/^[\p{L}\p{N}\p{M}\p{Zs}%+'.,/_-]+$/u.test(text) || unescapeText(text) === null) return false
  return !/^amp/i.test(text) && !(isLast && VIEW_KEYS.some((key) => key.startsWith(text.toLowerCase())))
}

/** The pairs of a text. Words without a key are the rest of the search before them, whose `&` somebody unescaped. */
function readPairs(text: string): readonly Pair[] {
  const texts = text.split('&').filter((pair) => pair !== '')
  const pairs: Pair[] = []
  for (const [index, part] of texts.entries()) {
    const last = pairs.at(-1)
    if (last?.key === 'q' && last.state !== 'bad' && areWords(part, index === texts.length - 1))
      pairs[pairs.length - 1] = { ...last, text: `${last.text}%26${part}`, state: 'mended' }
    else pairs.push(readPair(part))
  }
  return pairs
}

function read(text: string): Reading {
  const pairs = readPairs(text)
  return {
    pairs,
    damage: pairs.reduce((sum, pair) => sum + damageOf(pair), 0),
    read: new Set(
      pairs.flatMap(({ state, doubtful, text }) =>
        (state === 'read' || state === 'mended') && !doubtful ? text : [],
      ),
    ),
  }
}

interface Candidate {
  readonly text: string
  readonly reading: Reading
}

/** Is more read, or as much with less that cannot be? What leaves out what cannot be read must show more for it. */
function isBetter(after: Candidate, before: Candidate, isCut: boolean): boolean {
  if (after.reading.damage >= before.reading.damage) return false
  const [now, then] = [after.reading.read, before.reading.read]
  if (!isCut) return now.size >= then.size
  return now.size > then.size || (/https?:/.test(before.text) && [...then].every((pair) => now.has(pair)))
}

const NAMED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${VIEW_KEYS.join('|')})(?==|%(?:25)*3d)`, 'giu')

/** Is a key named in what was cut off that is not named in what was left? */
function losesKeys(before: string, left: string): boolean {
  const cut = before.startsWith(left) ? before.slice(left.length) : before.slice(0, -left.length)
  const kept = new Set(left.toLowerCase().match(NAMED))
  return (
    cut
      .toLowerCase()
      .match(NAMED)
      ?.some((key) => !kept.has(key)) ?? false
  )
}

/** The best of what one carrier, or two that hide each other, may have been given; `null` where nothing is better. */
function undoNext(before: Candidate): Candidate | null {
  const { text } = before
  let best = before
  const seen = new Set([text])
  const cuts = new Set<string>()
  const look = (candidates: readonly string[], isCut: boolean) => {
    for (const candidate of candidates) {
      if (seen.has(candidate)) continue
      seen.add(candidate)
      if (isCut) cuts.add(candidate)
      const after = { text: candidate, reading: read(candidate) }
      if (isBetter(after, before, isCut) && after.reading.damage < best.reading.damage) best = after
    }
  }
  const lookFrom = (from: string) => {
    look(
      UNDONE.map((undo) => undo(from)),
      cuts.has(from),
    )
    look(
      CUT.map((undo) => undo(from)).filter((left) => left !== '' && !losesKeys(from, left)),
      true,
    )
  }
  lookFrom(text)
  if (best === before) for (const one of [...seen]) lookFrom(one)
  return best === before ? null : best
}

function undoAll(text: string): Candidate {
  let candidate: Candidate = { text, reading: read(text) }
  for (let undone = 0; candidate.reading.damage > 0 && undone < MOST_CARRIERS; undone += 1) {
    const next = undoNext(candidate)
    if (!next) break
    candidate = next
  }
  return candidate
}

/** A search whose escapes were escaped once or again: nobody looks for the escape of a space or of a letter. */
function unescapeSearch(pair: string): string {
  const once = unescapeText(pair)
  if (once === null || !ESCAPED_AGAIN.test(once) || unescapeText(once) === null) return pair
  return unescapeSearch(once)
}

const ESCAPED_AGAIN = /%(?:25)*(?:20|[c-f][0-9a-f]%(?:25)*[89ab])/i

/** A search's text as it was typed, as far as signs tell that we never write. */
function mendSearch(pair: string, isLast: boolean): string {
  if (!pair.startsWith('q=')) return pair
  const spaced = unescapeSearch(pair.replaceAll('+', '%20').replace(/%0[ad]/gi, ''))
  if (!isLast) return spaced
  const own = spaced.replace(/(?:\\[nr]|\]\(|\||\[\/|\[\d+\]|:~:|\?[a-z_]+=).*$/is, '')
  return own.includes('(') || own.includes('[') ? own : own.replace(/[)\]}'*!;:?|]+$/, '')
}

/** Can it not be read, while another of its key can? */
function isAside({ key, state }: Pair, pairs: readonly Pair[]): boolean {
  return state === 'bad' && pairs.some((other) => other.key === key && other.state !== 'bad')
}

/** The pairs as they stood; one that cannot be read goes before one of its key that can, since the last counts. */
function inOrder(pairs: readonly Pair[]): readonly string[] {
  const aside = pairs.filter((pair) => isAside(pair, pairs))
  const texts = [...aside, ...pairs.filter((pair) => !aside.includes(pair))].map(({ text }) => text)
  return [...new Set(texts)]
}

function joined(texts: readonly string[]): string {
  return texts.map((text, index) => mendSearch(text, index === texts.length - 1)).join('&')
}

/**
 * A link's fragment as it was before it was carried: entities, layers of escapes, invisible marks, brackets, line ends
 * and the like are undone where more can be read without them. What can be read as it stands is never changed.
 * `problems`: what was read, but may be less than what was sent.
 */
export function mendLink(fragment: string): { fragment: string; problems: readonly LinkProblem[] } {
  const sent = withoutTrackers(fragment.replace(/^#/, ''))
  if (sent.length > LONGEST) return { fragment: sent, problems: [] }
  const before = read(sent)
  const { reading } = before.damage > 0 ? undoAll(readableEscapes(sent)) : { reading: before }
  const { pairs } = reading
  const isChanged = pairs.some((pair) => pair.state === 'mended' || isAside(pair, pairs))
  return {
    fragment: joined(reading.damage < before.damage || isChanged ? inOrder(pairs) : sent.split('&')),
    problems: pairs
      .filter(({ doubtful }) => doubtful)
      .map(({ key, text: pair }) => ({ code: 'cut', key, value: pair.slice(pair.indexOf('=') + 1) })),
  }
}

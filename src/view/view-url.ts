import { OTHER_KINDS, STATUSES } from '../model/vocabulary'
import { area } from './area-codec'
import {
  type Codec,
  camera,
  columnName,
  day,
  fileMark,
  flag,
  number,
  parseNumber,
  parseSlugs,
  someText,
  stretch,
  timeWindow,
  word,
  wordOr,
  words,
} from './codecs'
import {
  BASEMAPS,
  DEFAULT_VIEW,
  FADE_LIMITS,
  LONGEST_QUERY,
  MODES,
  PANELS,
  SPEED_LIMITS,
  type View,
} from './view'

/** The version of the grammar that is written; seeds/README.md lists its keys. */
const GRAMMAR_VERSION = 1

/** A key of a link that was not taken as it stands, and the text that it had. */
export interface LinkProblem {
  /**
   * `held`: it was read, and the nearest to it that the page can show was taken. `cut`: it was read, and may be less
   * than what was sent. `unknown`: a key that this grammar does not have.
   */
  readonly code: 'unreadable' | 'repeated' | 'newer-version' | 'held' | 'cut' | 'unknown'
  readonly key: string
  readonly value: string
}

type ViewKey = Exclude<keyof View, 'unknown'>

/** One codec for each key, in the order in which a link writes them. A key of `View` without one does not compile. */
const CODECS: { readonly [K in ViewKey]: Codec<View[K]> } = {
  map: camera,
  t: timeWindow,
  at: day,
  mode: wordOr(MODES, DEFAULT_VIEW.mode),
  fade: number(FADE_LIMITS, DEFAULT_VIEW.fade, 0),
  loop: flag,
  speed: number(SPEED_LIMITS, DEFAULT_VIEW.speed, 2),
  play: flag,
  gaps: wordOr(['compress', 'keep'], 'compress'),
  actors: {
    parse: (text) => {
      if (text === 'none') return { value: [] }
      const value = parseSlugs(text)
      return value && { value }
    },
    write: (value) => (value === null ? null : value.length === 0 ? 'none' : value.join(',')),
  },
  members: flag,
  kinds: words(OTHER_KINDS),
  status: words(STATUSES),
  basis: word(['declared', 'alleged'] as const),
  known: day,
  q: {
    parse: (text) => (text.length <= LONGEST_QUERY ? { value: text } : null),
    write: (value) => (value === '' ? null : value),
  },
  event: someText,
  mark: {
    parse: (text) => {
      const value = parseSlugs(text)
      return value && { value }
    },
    write: (value) => (value.length === 0 ? null : value.join(',')),
  },
  panel: word(PANELS),
  base: word(BASEMAPS),
  lang: {
    parse: (text) => (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text) ? { value: text } : null),
    write: (value) => value,
  },
  data: {
    parse: (text) => (/^[0-9a-f]{8}$/.test(text) ? { value: text } : null),
    write: (value) => value,
  },
  compare: stretch,
  area,
  by: columnName,
  file: fileMark,
}

export const VIEW_KEYS = Object.keys(CODECS) as readonly ViewKey[]

export function isViewKey(key: string): key is ViewKey {
  return Object.hasOwn(CODECS, key)
}

export function escapeText(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%2C/g, ',')
    .replace(/%2F/g, '/')
}

export function unescapeText(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/**
 * The values of a view in the link's form, `null` for a key at its default.
 * The object has no prototype, so that a key is never more than a key.
 */
export function viewValues(view: View): Record<ViewKey, string | null> {
  const values = Object.create(null) as Record<ViewKey, string | null>
  for (const key of VIEW_KEYS) values[key] = writeKey(view, key)
  return values
}

function writeKey<K extends ViewKey>(view: View, key: K): string | null {
  return CODECS[key].write(view[key])
}

/** The canonical fragment of a view, without `#`: keys in their order, defaults left out, foreign keys last. */
export function encodeView(view: View): string {
  const pairs: string[] = [`v=${GRAMMAR_VERSION}`]
  for (const key of VIEW_KEYS) {
    const value = writeKey(view, key)
    if (value !== null) pairs.push(`${key}=${escapeText(value)}`)
  }
  for (const [key, value] of view.unknown) pairs.push(`${escapeText(key)}=${escapeText(value)}`)
  return pairs.join('&')
}

/**
 * The fragment of a view in a link that is handed on: programs that find links in a text leave out a sign at their
 * end, so that the last is a letter, a digit or an escape.
 */
export function encodeLink(view: View): string {
  return encodeView(view).replace(/[-._~,/]$/, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Takes one value in the link's form into a view; `null` when it cannot be read. */
export function withValue(view: View, key: string, text: string): View | null {
  if (!isViewKey(key)) return null
  const parsed = CODECS[key].parse(text)
  return parsed && { ...view, [key]: parsed.value }
}

/**
 * Any string to a view: never throws. A value that cannot be read keeps its default and is named
 * in `problems`; of a repeated key the last counts; keys of a newer grammar are kept.
 */
export function decodeView(fragment: string): { view: View; problems: readonly LinkProblem[] } {
  const problems: LinkProblem[] = []
  const { known, unknown } = readPairs(fragment, problems)
  let view: View = { ...DEFAULT_VIEW, unknown }
  for (const key of VIEW_KEYS) {
    const text = known.get(key)
    if (text === undefined) continue
    const next = withValue(view, key, text)
    if (!next) problems.push({ code: 'unreadable', key, value: text })
    else {
      view = next
      if (CODECS[key].isBeyond?.(text)) problems.push({ code: 'held', key, value: text })
    }
  }
  return { view, problems }
}

/** Can a fragment be read as it stands, every key of it, and has it no sign that a link of ours never has? */
export function looksWhole(fragment: string): boolean {
  if (!/^#?[\w\-.~,/%=&]*$/.test(fragment) || /%(?:25[0-9a-f]{2}|0[ad])/i.test(fragment)) return false
  const { view, problems } = decodeView(fragment)
  return view.unknown.length === 0 && problems.every(({ code }) => code !== 'unreadable')
}

/** No view comes near it, in characters; what is longer is written into the address again and again. */
const LONGEST_FRAGMENT = 100_000

/** The pairs of a fragment as far as they are read; where it goes on for too long, the first that is not is told of. */
function splitPairs(fragment: string, problems: LinkProblem[]): readonly string[] {
  if (fragment.length <= LONGEST_FRAGMENT) return fragment.split('&')
  const end = Math.max(0, fragment.lastIndexOf('&', LONGEST_FRAGMENT))
  const [, key = '', value = ''] = /^&?([^&=]*)=?([^&]*)/.exec(fragment.slice(end)) ?? []
  problems.push({ code: 'unreadable', key, value })
  return fragment.slice(0, end).split('&')
}

function readPairs(
  fragment: string,
  problems: LinkProblem[],
): { known: ReadonlyMap<string, string>; unknown: readonly (readonly [string, string])[] } {
  const known = new Map<string, string>()
  const unknown = new Map<string, string>()
  for (const pair of splitPairs(fragment.replace(/^#/, ''), problems)) {
    if (pair === '') continue
    const cut = pair.indexOf('=')
    const rawKey = cut < 0 ? pair : pair.slice(0, cut)
    const rawValue = cut < 0 ? '' : pair.slice(cut + 1)
    const key = unescapeText(rawKey)
    const value = unescapeText(rawValue)
    if (key === null || key === '' || value === null || cut < 0) {
      problems.push({ code: 'unreadable', key: key ?? rawKey, value: rawValue })
    } else if (key === 'v') {
      readVersion(value, problems)
    } else {
      const target = isViewKey(key) ? known : unknown
      if (target.has(key)) problems.push({ code: 'repeated', key, value: target.get(key) ?? '' })
      target.set(key, value)
    }
  }
  return { known, unknown: [...unknown] }
}

/** A newer grammar is read as far as it goes. */
function readVersion(value: string, problems: LinkProblem[]): void {
  const version = parseNumber(value)
  if (version === null || version < 1 || !Number.isInteger(version)) {
    problems.push({ code: 'unreadable', key: 'v', value })
  } else if (version > GRAMMAR_VERSION) problems.push({ code: 'newer-version', key: 'v', value })
}

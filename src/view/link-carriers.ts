import { INVISIBLE } from './plain-value'
import { unescapeText } from './view-url'

/**
 * What those who carry a link do to it, each undone over the whole text. None of these knows whether it is wanted:
 * `mend-link.ts` takes one only where more of the link can be read after it.
 */

/** The escapes of one character: of one to four bytes. */
const CHARACTER =
  /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/gi

/** A run of escapes as the characters that they stand for; bytes that stand for none, as a line end left them, stay. */
function decodeRun(run: string): string {
  return run.replace(CHARACTER, (escapes) => unescapeText(escapes) ?? escapes)
}

/**
 * Escapes of what has no meaning in a link become the characters: browsers write them so, whoever typed what.
 * Escapes of `%&=+#?;:` stay, which mean something else as characters.
 */
export function readableEscapes(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    run
      .split(/(%(?:2[356b]|3[abdf]))/i)
      .map((part, index) => (index % 2 === 0 ? decodeRun(part) : part))
      .join(''),
  )
}

/** Names of character entities that a link's own signs, or what is set around it, may have got. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  equals: '=',
  num: '#',
  percnt: '%',
  period: '.',
  comma: ',',
  sol: '/',
  hyphen: '-',
  dash: '-',
  lowbar: '_',
  plus: '+',
  quest: '?',
  semi: ';',
  colon: ':',
  excl: '!',
  lpar: '(',
  rpar: ')',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  zerowidthspace: '',
  nobreak: '',
  ndash: '-',
  mdash: '-',
  minus: '-',
  hellip: '\u2026',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  laquo: '\u00ab',
  raquo: '\u00bb',
  lsqb: '[',
  rsqb: ']',
  verbar: '|',
  bull: '\u2022',
  middot: '\u00b7',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  tab: ' ',
  newline: '\n',
}

function ofCode(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

function decodeEntity(entity: string, hex?: string, decimal?: string, name = ''): string {
  if (hex !== undefined) return ofCode(Number.parseInt(hex, 16))
  if (decimal !== undefined) return ofCode(Number(decimal))
  const key = name.toLowerCase()
  return Object.hasOwn(NAMED, key) ? (NAMED[key] ?? '') : entity
}

/** Character entities, escaped once or again and again, with their semicolon or, as some leave it out, without. */
function decodeEntities(text: string): string {
  let before = text
  for (let layer = 0; layer < 4; layer += 1) {
    const after = before
      .replace(/&#x([0-9a-f]{1,6});?|&#(\d{1,7});?|&([a-z]{2,14});/gi, decodeEntity)
      .replace(/&amp(?=[a-z#])/gi, '&')
    if (after === before) break
    before = after
  }
  return before
}

/** One layer of escapes, those of old scripts among them. */
function decodePercent(text: string): string {
  return text
    .replace(/%u([0-9a-f]{4})/gi, (_, hex: string) => ofCode(Number.parseInt(hex, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, decodeRun)
}

/** Where a link's own `=` stand, only its other signs were escaped, and a search keeps its own. */
function decodeJoints(text: string): string {
  return text.includes('=') ? text.replace(/%(?:2[36]|3[bf])/gi, decodeRun) : text
}

/** Quoted-printable, as mail has it: its soft line ends, and its escapes of bytes. It escapes each `=` of a link. */
function decodeQuotedPrintable(text: string): string {
  if (!/=3d/i.test(text)) return text
  return readableEscapes(text.replace(/=[ \t]*\r?\n/g, '').replace(/=([0-9a-f]{2})/gi, '%$1')).replace(
    /%3d/gi,
    '=',
  )
}

/** The same where a browser has taken the line ends away: an `=` that is not escaped is what is left of one. */
function decodeBrokenLines(text: string): string {
  const parts = text.split(/=3d/i)
  return parts.length > 1 ? parts.map((part) => part.replaceAll('=', '')).join('=') : text
}

/** Lines that were broken, and quoted by those who answered: also where a browser has taken the line ends away. */
function joinLines(text: string): string {
  return text
    .replace(/%0[ad]/gi, '\n')
    .replace(/(?<!\s)\s*[\r\n\v\f\u0085\u2028\u2029]+[>|\s]*/g, '')
    .replace(/(?:[>|]+\s)+/g, '')
}

/** Escapes of programs: `\u0026`, `\x26`, `\n`, and a sign behind a backslash or a caret. */
function decodeBackslashes(text: string): string {
  return text
    .replace(/\\+(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, long?: string, short?: string) =>
      ofCode(Number.parseInt(long ?? short ?? '', 16)),
    )
    .replace(/\\+[nr]/g, '\n')
    .replace(/[\\^]+(?=[^a-z0-9])/gi, '')
}

/** All from where a quotation mark, an angle or the beginning of another link ends this one. */
function cutMarkup(text: string): string {
  return text.replace(/(?:["\u201c\u201d\u00ab\u00bb<>|]|\]\(|https?:|:~:).*$/is, '')
}

const FULL_WIDTH = /[\uff01-\uff5e\ufe50-\ufe6b]/g

/** Each is a way back that loses nothing; the likeliest first. */
export const UNDONE: readonly ((text: string) => string)[] = [
  decodeEntities,
  decodeJoints,
  decodePercent,
  decodeQuotedPrintable,
  decodeBrokenLines,
  (text) => text.replace(INVISIBLE, ''),
  joinLines,
  decodeBackslashes,
  (text) => text.replace(/<\/?[a-z][^<>]*>/gi, ''),
  (text) => text.replace(/[[({]([.,:=&-])[\])}]/g, '$1'),
  (text) => text.replace(FULL_WIDTH, (char) => char.normalize('NFKC')),
  (text) => text.replace(/[\u2329\u27e8\u3008](?==)/g, '&lang'),
  (text) => text.replace(/[;?#|]+|(?<!\s)\s+(?=[a-z]+=)/gi, '&'),
]

/** These leave out what is none of the link, and are taken only where more of it can be read then. */
export const CUT: readonly ((text: string) => string)[] = [
  cutMarkup,
  (text) => text.replace(/^.*?(?=(?<![a-z])v=\d)/is, ''),
  (text) => text.replace(/^[^\p{L}]+/u, ''),
]

/** What counts a reader's clicks, and is of no view: it is taken out, so that nobody passes on whose click it was. */
const TRACKERS =
  /(^|[?&#])(?:utm_\w+|\w*clid|msclkid|gbraid|wbraid|igsh\w*|mc_[ce]id|_hs\w+|mkt_tok|ref_\w+|_g[al]|(?:pk|mtm|piwik|matomo|oly|vero|wt|_branch)_\w+|li_fat_id|s_cid|srsltid|epik|spm|trk|rdt|si|amp_js_v|usqp|ust|usg|ved|mibextid|sfnsn|xtor|at_(?:medium|campaign))=(?:(?!%(?:25)*23)[^?&#])*/gi

/** The text without what trackers have added to it. */
export function withoutTrackers(text: string): string {
  return text
    .replace(TRACKERS, (_, before: string) => (before === '?' ? '&' : before))
    .replace(/^&+(?!#|[a-z]+;)|&+$/gi, '')
}

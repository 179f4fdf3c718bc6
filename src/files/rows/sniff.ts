import { RECORD_SEPARATOR } from '../decode-text'

/** What a file is by its first bytes, whatever it is called. */
export type FileKind =
  | 'gzip'
  | 'zip'
  | 'ole'
  | 'parquet'
  | 'arrow'
  | 'flatgeobuf'
  | 'shapefile'
  | 'sqlite'
  | 'pdf'
  | 'image'
  | 'markup'
  | 'json'
  | 'kml'
  | 'gpx'
  | 'web-page'
  | 'sheet-markup'
  | 'dateline'
  | 'text'

/** How much of a file {@link sniff} wants to see, bytes. */
export const SNIFF_BYTES = 64 * 1024

const BEGINNINGS: readonly (readonly [kind: FileKind, bytes: string])[] = [
  ['gzip', '\x1f\x8b'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['parquet', 'PAR1'],
  ['arrow', 'ARROW1\0\0'],
  // A stream of Arrow begins with the mark of a message, and the length of its schema.
  ['arrow', '\xff\xff\xff\xff'],
  ['flatgeobuf', 'fgb'],
  ['shapefile', '\0\0\x27\x0a'],
  ['sqlite', 'SQLite format 3\0'],
  ['pdf', '%PDF-'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
]

/** What the first element of a document in tags makes of it. */
const ROOTS: readonly (readonly [kind: FileKind, root: RegExp])[] = [
  ['kml', /^(?:\w+:)?kml$/i],
  ['gpx', /^(?:\w+:)?gpx$/i],
  ['web-page', /^(?:html|head|body|!doctype\s+html|script)$/i],
  ['sheet-markup', /^(?:\w+:)?Workbook$/i],
]

export function sniff(head: Uint8Array): FileKind {
  const latin = new TextDecoder('latin1').decode(head.subarray(0, 32))
  // Where TextDecoder says latin1 it means windows-1252, which has letters for most of 0x80 to 0x9f.
  const beginning = String.fromCharCode(...head.subarray(0, 32))
  const known = BEGINNINGS.find(([, bytes]) => beginning.startsWith(bytes))
  if (known) return known[0]
  if (/^RIFF....WEBP/s.test(latin)) return 'image'
  const text = beginningOf(head)
  if (text.startsWith('<')) return markupKind(text)
  if (!/^[{[]/.test(text)) return 'text'
  return isDateline(text) ? 'dateline' : isJson(text) ? 'json' : 'text'
}

/** The text of a beginning without what may stand before it. */
function beginningOf(head: Uint8Array): string {
  const encoding = head[0] === 0xff ? 'utf-16le' : head[0] === 0xfe ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(head).replace(RECORD_SEPARATOR, '').trimStart()
}

function markupKind(text: string): FileKind {
  const bare = text.replace(
    /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?!\s+html)[^>[]*(?:\[[^\]]*\])?[^>]*>/gi,
    '',
  )
  const root = /^\s*<\s*(!doctype\s+html|[\w:-]+)/i.exec(bare)?.[1] ?? ''
  return ROOTS.find(([, name]) => name.test(root))?.[0] ?? 'markup'
}

/** A value in `[` may be a table's cell as well: JSON goes on as JSON does. */
function isJson(text: string): boolean {
  return /^\{\s*(?:"|\}|$)|^\[\s*(?:[{["\d\]-]|$|null|true|false)/.test(text)
}

/** Our own files say so, or are features with claims in the event layer's form. */
function isDateline(text: string): boolean {
  return text.startsWith('{') && (/"dateline"\s*:\s*\{/.test(text) || /"claims"\s*:\s*\[\s*\{/.test(text))
}

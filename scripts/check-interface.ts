/**
 * Two promises about the interface, checked in its source: no word stands outside the message files
 * (src/i18n), and no style says left or right where the page's direction should.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ShownText, shownTexts } from './shown-texts'

interface Finding {
  readonly file: string
  readonly line: number
  readonly found: string
  readonly rule: string
}

/**
 * Rooms whose words are no messages: formats have theirs whatever the reader's language, the pipeline talks to who
 * builds, the model holds what a search is asked with.
 */
const OTHER_WORDS = ['i18n', 'files', 'pipeline', 'model']

function filesUnder(folder: string, endings: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.test(name) && !/\.(test|spec|fixture)\./.test(name))
    .map((name) => join(folder, name))
}

function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length
}

/** Names of things, the same in every language. */
const PROPER =
  /^(?:Dateline|MapLibre|GeoJSON|CSV|PNG|HTML|WebGL|km|[\w-]+\.(?:geojson|json|csv|html)|Noto Sans \w+)$/

function isWorded({ text, certain }: ShownText): boolean {
  if (PROPER.test(text)) return false
  return certain ? /\p{L}{2,}/u.test(text) : /^\p{Lu}[\p{L}’']* .*\p{L}{2}|\p{Script=Arabic}{2}/u.test(text)
}

/** Words of the interface that stand in the program instead of a message file. */
export function wordsIn(source: string, file: string): readonly Finding[] {
  return shownTexts(source, file)
    .filter(isWorded)
    .map(({ text, start }) => ({
      file,
      line: lineAt(source, start),
      found: text,
      rule: 'a word outside src/i18n',
    }))
}

const PHYSICAL = new RegExp(
  [
    /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[\w-]*)\s*:/,
    /(?:^|[\s;{])((?:left|right)\s*:)/,
    /((?:text-align|float|clear)\s*:\s*(?:left|right))/,
    /(border-(?:top|bottom)-(?:left|right)-radius)/,
  ]
    .map((rule) => rule.source)
    .join('|'),
  'gm',
)

/** Physical directions in a style sheet. */
export function physicalIn(source: string, file: string): readonly Finding[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...code.matchAll(PHYSICAL)].map((match) => ({
    file,
    line: lineAt(code, match.index + match[0].search(/\S/)),
    found: match.slice(1).find((part) => part !== undefined) ?? '',
    rule: 'left or right in a style: say inline-start or inline-end',
  }))
}

function main(): void {
  const rooms = readdirSync('src').filter((room) => !OTHER_WORDS.includes(room))
  const findings = [
    ...rooms
      .flatMap((room) => filesUnder(join('src', room), /\.tsx?$/))
      .flatMap((file) => wordsIn(readFileSync(file, 'utf8'), file)),
    ...filesUnder('src', /\.css$/).flatMap((file) => physicalIn(readFileSync(file, 'utf8'), file)),
  ]
  for (const { file, line, found, rule } of findings) console.error(`${file}:${line}: ${rule}: ${found}`)
  if (findings.length > 0) process.exit(1)
  console.log('interface: every word is in the message files, every style follows the direction')
}

if (process.argv[1]?.endsWith('check-interface.ts')) main()

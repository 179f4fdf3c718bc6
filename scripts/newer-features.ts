/**
 * What the page needs of a browser beyond those of 2021, and the script that asks for it before anything else. The
 * script is written from what the build holds, so that it asks for neither more nor less.
 */

/** The first versions of the three engines that have it; Edge goes by Chrome's. */
type Versions = readonly [chrome: number, firefox: number, safari: number]

interface Feature {
  /** What a reader is told is missing, and a developer looks up. */
  readonly name: string
  /** How it stands in a built script or style sheet. */
  readonly written: RegExp
  /** True where the browser has it; in the language of 2009, which every browser reads. */
  readonly test: string
  readonly since: Versions
}

const isIn = (name: string, owner: string) => `'${name}' in ${owner}`

/** A row of the table for a method, which is written `.name(` or in another's name. */
function method(name: string, owner: string, since: Versions): Feature {
  return { name: `${owner}.${name}`, written: new RegExp(`[.?]${name}\\b`), test: isIn(name, owner), since }
}

const style = (property: string, value: string) => `CSS.supports('${property}', '${value}')`

/** Whoever uses a method or a rule of style that is newer than 2021 adds its row. */
export const NEWER: readonly Feature[] = [
  method('toWellFormed', 'String.prototype', [111, 119, 16.4]),
  method('isWellFormed', 'String.prototype', [111, 119, 16.4]),
  method('at', 'Array.prototype', [92, 90, 15.4]),
  method('findLast', 'Array.prototype', [97, 104, 15.4]),
  method('findLastIndex', 'Array.prototype', [97, 104, 15.4]),
  method('toSorted', 'Array.prototype', [110, 115, 16]),
  method('toReversed', 'Array.prototype', [110, 115, 16]),
  method('toSpliced', 'Array.prototype', [110, 115, 16]),
  method('fromAsync', 'Array', [121, 115, 16.4]),
  method('hasOwn', 'Object', [93, 92, 15.4]),
  method('groupBy', 'Map', [117, 119, 17.4]),
  method('withResolvers', 'Promise', [119, 121, 17.4]),
  method('symmetricDifference', 'Set.prototype', [122, 127, 17]),
  method('isSubsetOf', 'Set.prototype', [122, 127, 17]),
  method('getOrInsert', 'Map.prototype', [145, 144, 26.2]),
  method('getOrInsertComputed', 'Map.prototype', [145, 144, 26.2]),
  method('structuredClone', 'self', [98, 94, 15.4]),
  method('checkVisibility', 'Element.prototype', [105, 106, 17.4]),
  method('showModal', 'HTMLDialogElement.prototype', [37, 98, 15.4]),
  method('hidePopover', 'HTMLElement.prototype', [114, 125, 17]),
  method('showPopover', 'HTMLElement.prototype', [114, 125, 17]),
  method('ListFormat', 'Intl', [72, 78, 14.1]),
  method('formatRange', 'Intl.DateTimeFormat.prototype', [76, 91, 14.1]),
  {
    name: 'AbortSignal.any',
    written: /AbortSignal\.any\b/,
    test: isIn('any', 'AbortSignal'),
    since: [116, 124, 17.4],
  },
  {
    name: 'AbortSignal.timeout',
    written: /AbortSignal\.timeout\b/,
    test: isIn('timeout', 'AbortSignal'),
    since: [103, 100, 16],
  },
  {
    name: 'RegExp.escape',
    written: /RegExp\.escape\b/,
    test: isIn('escape', 'RegExp'),
    since: [136, 134, 18.2],
  },
  { name: 'Promise.try', written: /Promise\.try\b/, test: isIn('try', 'Promise'), since: [128, 134, 18.2] },
  {
    name: 'Iterator.from',
    written: /\bIterator\.from\b/,
    test: isIn('Iterator', 'self'),
    since: [122, 131, 18.4],
  },
  {
    name: 'DecompressionStream',
    written: /\bDecompressionStream\b/,
    test: isIn('DecompressionStream', 'self'),
    since: [80, 113, 16.4],
  },
  { name: ':has()', written: /:has\(/, test: "CSS.supports('selector(:has(a))')", since: [105, 121, 15.4] },
  {
    name: 'color-mix()',
    written: /color-mix\(/,
    test: style('color', 'color-mix(in srgb, red, blue)'),
    since: [111, 113, 16.2],
  },
  {
    name: 'light-dark()',
    written: /light-dark\(/,
    test: style('color', 'light-dark(red, blue)'),
    since: [123, 120, 17.5],
  },
  {
    name: '@container',
    written: /@container\b/,
    test: style('container-type', 'inline-size'),
    since: [105, 110, 16],
  },
  { name: '@layer', written: /@layer\b/, test: isIn('CSSLayerBlockRule', 'self'), since: [99, 97, 15.4] },
  { name: 'dvh', written: /\ddvh\b/, test: style('height', '1dvh'), since: [108, 101, 15.4] },
]

/** Rows of the table that a text of the build has need of. */
export function featuresIn(code: string): readonly Feature[] {
  return NEWER.filter(({ written }) => written.test(code))
}

/** `Chrome 114, Firefox 125, Safari 17`: the first that have all of these. */
export function firstVersions(features: readonly Feature[]): string {
  const newest = (engine: 0 | 1 | 2) => Math.max(...features.map(({ since }) => since[engine]))
  return `Chrome ${newest(0)}, Edge ${newest(0)}, Firefox ${newest(1)}, Safari ${newest(2)}`
}

const english = (versions: string) =>
  `This map is made for browsers from ${versions} on. In yours, parts of it may not work. The record itself is the file`
const arabic = (versions: string) =>
  `صُنعت هذه الخريطة للمتصفحات بدءًا من ${versions}. وقد لا تعمل أجزاء منها في متصفحك. أما السجل نفسه فهو الملف`

/** A script in the language of 2009: over the page, it says which browsers are meant where one lacks any of these. */
export function writeBrowserCheck(features: readonly Feature[]): string {
  const versions = firstVersions(features)
  const tests = features.map(
    ({ name, test }) => `  ask(${JSON.stringify(name)}, function () { return ${test} })`,
  )
  return `(function () {
  var lacks = []
  function ask(name, test) {
    try { if (test()) return } catch (error) {}
    lacks.push(name)
  }
${tests.join('\n')}
  if (lacks.length === 0) return
  var box = document.createElement('div')
  box.id = 'old-browser'
  box.setAttribute('role', 'alert')
  function say(lang, dir, text) {
    var line = document.createElement('p')
    line.lang = lang
    line.dir = dir
    line.appendChild(document.createTextNode(text + ' '))
    var link = document.createElement('a')
    link.href = './data/events.geojson'
    link.appendChild(document.createTextNode('events.geojson'))
    line.appendChild(link)
    box.appendChild(line)
  }
  say('en', 'ltr', ${JSON.stringify(english(versions))})
  say('ar', 'rtl', ${JSON.stringify(arabic(versions))})
  var close = document.createElement('button')
  close.type = 'button'
  close.appendChild(document.createTextNode('OK'))
  close.onclick = function () { document.body.removeChild(box) }
  box.appendChild(close)
  box.setAttribute('data-lacks', lacks.join(' '))
  document.body.insertBefore(box, document.body.firstChild)
})()
`
}

import fc from 'fast-check'
import { KINDS, STATUSES } from '../../src/model/vocabulary'

const ACTORS = [
  'us-led-coalition',
  'united-states',
  'france',
  'united-kingdom',
  'russia',
  'syrian-government',
  'unattributed',
]
const DAYS = { first: Date.UTC(2014, 7, 1), last: Date.UTC(2015, 11, 31), step: 86_400_000 }

const day = fc
  .integer({ min: 0, max: (DAYS.last - DAYS.first) / DAYS.step })
  .map((count) => new Date(DAYS.first + count * DAYS.step).toISOString().slice(0, 10))
const days = fc.tuple(day, day).map((pair) => pair.sort().join('..'))
const some = (words: readonly string[]) =>
  fc.subarray([...words], { minLength: 1 }).map((list) => list.join(','))
const map = fc
  .tuple(
    fc.integer({ min: 450, max: 800 }),
    fc.integer({ min: 33, max: 37 }),
    fc.integer({ min: 36, max: 45 }),
  )
  .map(([zoom, lat, lng]) => `${(zoom / 100).toFixed(2)}/${lat}.00/${lng}.00`)

/** Views as a reader could have made them, as values of `dateline.go`; the map and the basemap are always set. */
export const randomView = fc.record(
  {
    map,
    base: fc.constantFrom('light', 'dark'),
    t: days,
    at: day,
    mode: fc.constantFrom('cumulative', 'window', 'trail', 'day'),
    fade: fc.integer({ min: 1, max: 60 }).map(String),
    actors: some(ACTORS),
    members: fc.constant('1'),
    kinds: some(KINDS.filter((kind) => kind !== 'strike')),
    status: some(STATUSES),
    basis: fc.constantFrom('declared', 'alleged'),
    known: day,
    q: fc.constantFrom('oil', 'Raqqa', 'الرقة', 'Deir ez-Zor', 'strike'),
    panel: fc.constantFrom('list', 'layers', 'none'),
    gaps: fc.constant('keep'),
    area: fc.constantFrom('place:sy-raqqa', '34.00/38.00,34.00/42.00,37.00/42.00,37.00/38.00'),
  },
  { requiredKeys: ['map', 'base'] },
)

const PIECES = [
  'v=1',
  'v=9',
  't=2015-11-13..2015-11-18',
  't=..',
  't=2015-13-40..x',
  'map=6.40/35.200/40.900',
  'map=NaN/1e9',
  'map=9.99/85/179.9/360/85',
  'at=2015-11-17',
  'mode=day',
  'mode=trail&fade=3',
  'actors=russia,france',
  'actors=__proto__,constructor',
  'kinds=none',
  'status=denied',
  'known=2015-11-09',
  'q=%D8%A7%D9%84%D8%B1%D9%82%D8%A9',
  'q=%E0%A4%A',
  'q=<img%20src=x%20onerror=alert(1)>',
  'event=france-strikes-raqqa-2015-11-17',
  'event=__proto__',
  'mark=a,b,c',
  'panel=list',
  'base=dark',
  'lang=ar',
  'lang=xx',
  'data=00000000',
  'area=place%3Asy-raqqa',
  'area=place:__proto__',
  'area=34.00/38.00,34.00/42.00,37.00/42.00',
  'area=0/0,0/0',
  'compare=2015-09-01..2015-09-30',
  'compare=2015-09-01..',
  'by=event_type',
  'file=x',
  '__proto__=x',
  '=',
  '&&&',
]

/** Fragments that nobody made on purpose: pieces of links in any order, cut and mixed with any text. */
export const mangledFragment = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 30 }),
    ),
    {
      maxLength: 8,
    },
  )
  .chain((pieces) => {
    const text = pieces.join('&')
    return fc
      .tuple(fc.integer({ min: 0, max: text.length }), fc.boolean())
      .map(([cut, whole]) => (whole ? text : text.slice(0, cut) + text.slice(cut + 2)))
  })
  .map((text) => text.toWellFormed())

/** The same samples for the same seed, which a failing spec names. */
export function samplesOf<T>(arbitrary: fc.Arbitrary<T>, count: number, seed: number): readonly T[] {
  return fc.sample(arbitrary, { numRuns: count, seed })
}

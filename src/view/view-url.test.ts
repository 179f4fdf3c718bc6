import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyView } from '../../tests/fixtures/any-view'
import { parseCivilDate } from '../model/civil-date'
import { OTHER_KINDS } from '../model/vocabulary'
import { DEFAULT_VIEW, type View } from './view'
import { decodeView, encodeView } from './view-url'

const RUNS = Number(process.env.FUZZ_RUNS ?? 100_000)
const SEED = 20_151_117

const day = (text: string) => {
  const value = parseCivilDate(text)
  if (value === null) throw new Error(`no date: ${text}`)
  return value
}

describe('encodeView', () => {
  it('writes the version alone for the default view', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('v=1')
  })

  it('writes keys in the order of the grammar, with the degrees that the zoom deserves', () => {
    const view: View = {
      ...DEFAULT_VIEW,
      map: { zoom: 6.4, lat: 35.2, lng: 40.9, bearing: 0, pitch: 0 },
      t: { from: day('2015-10-30'), to: day('2015-12-23') },
      at: day('2015-11-17'),
      actors: ['russia', 'france'],
      event: 'france-strikes-raqqa-2015-11-17',
    }
    expect(encodeView(view)).toBe(
      'v=1&map=6.40/35.200/40.900&t=2015-10-30..2015-12-23&at=2015-11-17&actors=russia,france&event=france-strikes-raqqa-2015-11-17',
    )
  })

  it('keeps an open side of the window open', () => {
    expect(encodeView({ ...DEFAULT_VIEW, t: { from: day('2015-10-30'), to: null } })).toBe(
      'v=1&t=2015-10-30..',
    )
  })

  it('escapes all but the plain characters', () => {
    expect(encodeView({ ...DEFAULT_VIEW, q: "دير (a*b)!'/,~" })).toBe(
      'v=1&q=%D8%AF%D9%8A%D8%B1%20%28a%2Ab%29%21%27/,~',
    )
  })
})

describe('the keys of an area, a second window and a file', () => {
  it.each([
    ['area=place%3Asy-raqqa', 'area=place%3Asy-raqqa'],
    // As many decimals as the most precise corner has, two at least.
    ['area=35/38,36.5/38,36/39', 'area=35.00/38.00,36.50/38.00,36.00/39.00'],
    ['area=35.123/38,36.5/38,36/39.1', 'area=35.123/38.000,36.500/38.000,36.000/39.100'],
    ['area=35.1234567/38,36/38,36/39', 'area=35.12346/38.00000,36.00000/38.00000,36.00000/39.00000'],
    // The first corner again at the end closes it, as in other programs.
    ['area=35/38,36/38,36/39,35/38', 'area=35.00/38.00,36.00/38.00,36.00/39.00'],
    ['compare=2014-11-01..2014-11-30', 'compare=2014-11-01..2014-11-30'],
    ['file=a@b.csv%400123456789abcdef&by=Event%20type', 'by=Event%20type&file=a%40b.csv%400123456789abcdef'],
    [
      'area=place:x&compare=2014-11-01..2014-11-01&data=01234567',
      'data=01234567&compare=2014-11-01..2014-11-01&area=place%3Ax',
    ],
  ])('%s is written %s', (fragment, canonical) => {
    const { view, problems } = decodeView(fragment)
    expect(problems).toEqual([])
    expect(encodeView(view)).toBe(`v=1&${canonical}`)
    expect(encodeView(decodeView(encodeView(view)).view)).toBe(`v=1&${canonical}`)
  })

  it('holds a corner beyond the map to its edge, and says so', () => {
    const { view, problems } = decodeView('area=88/38,36/38,36/39')
    expect(encodeView(view)).toBe('v=1&area=85.05/38.00,36.00/38.00,36.00/39.00')
    expect(problems.map(({ code, key }) => [code, key])).toEqual([['held', 'area']])
  })
})

describe('decodeView', () => {
  it.each([
    ['t=2015-02-30..2015-03-01', 't'],
    ['at=17-11-2015', 'at'],
    ['map=6/200/40', 'map'],
    ['map=NaN/35/40', 'map'],
    ['speed=1e999', 'speed'],
    ['kinds=raid-arrest,__proto__', 'kinds'],
    ['mode=constructor', 'mode'],
    ['t=2015-03-02..2015-03-01', 't'],
    ['q=%E0%A4%A', 'q'],
    ['compare=2015-01-01..', 'compare'],
    ['compare=2015-02-01..2015-01-01', 'compare'],
    ['area=35/38,36/38', 'area'],
    ['area=35/38,36/39,37/40', 'area'],
    ['area=35/38,35/38,36/39', 'area'],
    ['area=35/170,36/-170,34/-170', 'area'],
    ['area=95/38,36/38,36/39', 'area'],
    ['area=place:', 'area'],
    ['area=place:__proto__', 'area'],
    ['area=toString', 'area'],
    [`area=${Array.from({ length: 65 }, (_, at) => `${at % 2}/${at}`).join(',')}`, 'area'],
    ['by=', 'by'],
    ['file=a.csv', 'file'],
    ['file=@0123456789abcdef', 'file'],
    ['file=a.csv@0123456789ABCDEF', 'file'],
  ])('ignores %s, keeps the default and names the key', (fragment, key) => {
    const { view, problems } = decodeView(fragment)
    expect(view).toEqual(DEFAULT_VIEW)
    expect(problems.map((problem) => [problem.code, problem.key])).toEqual([['unreadable', key]])
  })

  it('lets the last of a repeated key count, and says so', () => {
    const { view, problems } = decodeView('#v=1&mode=day&mode=trail')
    expect(view.mode).toBe('trail')
    expect(problems).toEqual([{ code: 'repeated', key: 'mode', value: 'day' }])
  })

  it('reads a newer grammar as far as it goes and keeps its keys', () => {
    const { view, problems } = decodeView('v=2&mode=day&tilt=steep&__proto__=x')
    expect(problems).toEqual([{ code: 'newer-version', key: 'v', value: '2' }])
    expect(encodeView(view)).toBe('v=1&mode=day&tilt=steep&__proto__=x')
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it.each(['map=14/35.95/39.01', 'map=0.5/0/0', 'map=5/89/0', 'map=5/35/40/0/80'])(
    'takes the nearest of what is beyond the map, and names it: %s',
    (link) => {
      const { view, problems } = decodeView(link)
      expect(view.map).not.toBeNull()
      expect(problems).toEqual([{ code: 'held', key: 'map', value: link.slice(4) }])
    },
  )

  it('takes the words that stand for all and for none', () => {
    const all = OTHER_KINDS.join(',')
    expect(decodeView(`kinds=${all}`).view.kinds).toBeNull()
    expect(decodeView('kinds=none&status=none&actors=none').view).toMatchObject({
      kinds: [],
      status: [],
      actors: [],
    })
    expect(decodeView('actors=b,a,b').view.actors).toEqual(['b', 'a'])
    expect(decodeView('mark=b,a,b').view.mark).toEqual(['b', 'a'])
  })

  it('names what is no pair of a key and a value, and goes on', () => {
    const { view, problems } = decodeView('#&mode&=x&%E0%A4%A=y&q=a=b&&mode=day')
    expect(problems).toEqual([
      { code: 'unreadable', key: 'mode', value: '' },
      { code: 'unreadable', key: '', value: 'x' },
      { code: 'unreadable', key: '%E0%A4%A', value: 'y' },
    ])
    expect(view).toMatchObject({ q: 'a=b', mode: 'day', unknown: [] })
  })

  it('reads one # at its beginning and no other', () => {
    expect(decodeView('#mode=day').view.mode).toBe('day')
    expect(decodeView('##mode=day').view.mode).toBe('cumulative')
    expect(decodeView('q=a#b').view.q).toBe('a#b')
  })

  it('says of a foreign key that comes twice which one it left', () => {
    const { view, problems } = decodeView('later=1&later=2')
    expect(view.unknown).toEqual([['later', '2']])
    expect(problems).toEqual([{ code: 'repeated', key: 'later', value: '1' }])
  })

  it('says nothing of a version that it knows', () => {
    expect(decodeView('v=1').problems).toEqual([])
    expect(decodeView('v=-1').problems).toEqual([{ code: 'unreadable', key: 'v', value: '-1' }])
  })

  it('gives back every view that was encoded', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const link = encodeView(view)
        const { view: again, problems } = decodeView(link)
        return problems.length === 0 && isDeepStrictEqual(again, view) && encodeView(again) === link
      }),
      { numRuns: RUNS, seed: SEED },
    )
  }, 600_000)

  it('never throws, and what it makes of anything encodes canonically', () => {
    const link = anyView.map(encodeView)
    const mutated = fc
      .tuple(link, fc.nat(), fc.nat(12), fc.string({ unit: 'binary', maxLength: 6 }))
      .map(([text, at, cut, insert]) => {
        const start = at % (text.length + 1)
        return text.slice(0, start) + insert + text.slice(start + cut)
      })
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: 'binary', maxLength: 60 })), (fragment) => {
        const once = encodeView(decodeView(fragment).view)
        const again = decodeView(once)
        return again.problems.length === 0 && encodeView(again.view) === once
      }),
      { numRuns: RUNS, seed: SEED },
    )
  }, 600_000)
})

import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyView } from '../../tests/fixtures/any-view'
import { mendLink } from './mend-link'
import { decodeView, encodeLink, encodeView } from './view-url'

const RUNS = Number(process.env.FUZZ_RUNS ?? 100_000)
const SEED = 20_151_117

/** What the page finds in its address after somebody has followed this fragment. */
const asFollowed = (text: string) => new URL(`https://maps.example/#${text}`).hash.slice(1)
const mended = (text: string) => mendLink(asFollowed(text))
const WHOLE = 'v=1&t=2015-11-13..2015-11-18&actors=russia,france'

describe('a link that was changed on its way', () => {
  it.each([
    // Character entities.
    WHOLE.replaceAll('&', '&amp;'),
    WHOLE.replaceAll('&', '&#038;'),
    WHOLE.replaceAll('&', '&#x26;'),
    WHOLE.replaceAll('&', '&amp;amp;'),
    WHOLE.replaceAll('&', '&AMP;'),
    WHOLE.replaceAll('&', '&amp'),
    WHOLE.replaceAll('&', '&amp;').replaceAll('=', '&equals;').replaceAll('.', '&period;'),
    `${WHOLE}&quot;&gt;`,
    // Layers of escapes.
    encodeURIComponent(WHOLE),
    encodeURIComponent(encodeURIComponent(WHOLE)),
    `%23${WHOLE}`,
    WHOLE.replaceAll('&', '%26'),
    encodeURIComponent(WHOLE.replaceAll('&', '&amp;')),
    WHOLE.replaceAll('&', '&amp%3B'),
    WHOLE.replaceAll('&', '\\u0026'),
    WHOLE.replaceAll('&', '\\&').replaceAll('=', '\\='),
    WHOLE.replaceAll('&', '^&'),
    // What closes a sentence, a bracket, a quotation or a tag around it.
    ...[
      '.',
      ')',
      ',',
      '”',
      '،',
      '»',
      '؟',
      '。',
      '>',
      '].',
      ')**',
      '`',
      '</a>',
      '"',
      '">',
      '!',
      '؛',
      '’',
      '\u{1F44D}',
    ].map((end) => WHOLE + end),
    `${WHOLE}](https://maps.example/#${WHOLE})`,
    `${WHOLE}|https://maps.example/#${WHOLE}`,
    `${WHOLE}https://maps.example/#${WHOLE}`,
    `https://maps.example/#${WHOLE}`,
    `#${WHOLE}`,
    `/?${WHOLE}`,
    `${WHOLE}:~:text=strikes`,
    // What is not seen.
    WHOLE.replaceAll('&', '&\u200b'),
    WHOLE.replace('2015', '\u200e2015').concat('\u200f'),
    WHOLE.replaceAll('.', '.\u00ad').concat('\ufeff'),
    WHOLE.replaceAll('=', '\u2060=\u2060'),
    // Lines and spaces.
    WHOLE.replaceAll('&', '%0D%0A&'),
    WHOLE.replace('2015-11-18', '2015-%0A%3E%2011-18'),
    WHOLE.replace('..', '.. '),
    WHOLE.replace(',', ', '),
    WHOLE.replaceAll('&', '\u00a0&\u00a0'),
    WHOLE.replaceAll('&', ' '),
    WHOLE.replaceAll('=', '=3D').replace('2015-11-18', '=%0A2015-11-18'),
    WHOLE.replaceAll('=', '=3D').replace('2015-11-18', '=2015-11-18'),
    // Other signs.
    WHOLE.replaceAll('-', '\u2011'),
    WHOLE.replaceAll('-', '–'),
    WHOLE.replaceAll('-', '−'),
    WHOLE.replace('..', '…'),
    WHOLE.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit))),
    WHOLE.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit))),
    WHOLE.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    WHOLE.replace(',', '،'),
    WHOLE.toUpperCase(),
    WHOLE.replaceAll('&', ';'),
    // What others add.
    `${WHOLE}&fbclid=IwAR0x&utm_source=mail`,
    `${WHOLE}?utm_source=mail&utm_medium=email`,
    `fbclid=IwAR0x&${WHOLE}`,
  ])('gives all that was sent: %s', (text) => {
    expect(mended(text)).toEqual({ fragment: WHOLE, problems: [] })
  })

  it.each([
    ['v=1&map=6.40/35.200/40.900,', 'v=1&map=6.40/35.200/40.900'],
    ['v=1&map=6.40/35.200/40.900.', 'v=1&map=6.40/35.200/40.900'],
    ['v=1&map=6.40/−35.200/40.900', 'v=1&map=6.40/-35.200/40.900'],
    ['v=1&map=6٫40/35٫200/40٫900', 'v=1&map=6.40/35.200/40.900'],
    ['v=1&base=light&data=0123abcd.', 'v=1&base=light&data=0123abcd'],
    ['v=1&base=light⟨=ar', 'v=1&base=light&lang=ar'],
    ['v=1&area=place%3Asy-raqqa.', 'v=1&area=place%3Asy-raqqa'],
    ['v=1&area=35.00/38.00%2C36.00/38.00,36.00/39.00)', 'v=1&area=35.00/38.00,36.00/38.00,36.00/39.00'],
    ['v=1&compare=2015‑01‑01..2015‑01‑31»', 'v=1&compare=2015-01-01..2015-01-31'],
    ['v=1&file=my%20data.csv%400123456789abcdef).', 'v=1&file=my%20data.csv%400123456789abcdef'],
    [
      'v=1&amp;by=Actor%20(1)&amp;file=a.csv@0123456789abcdef',
      'v=1&by=Actor (1)&file=a.csv@0123456789abcdef',
    ],
    ['v=1&amp;q=a%26b%3Dc', 'v=1&q=a%26b%3Dc'],
    ['v%3D1%26q%3Da%2526b%2525', 'v=1&q=a%26b%25'],
    ['v=1&q=Deir+ez-Zor)', 'v=1&q=Deir%20ez-Zor'],
    ['v=1&q=(oil)', 'v=1&q=(oil)'],
    ['v=1&\u200bmode=day&q=ra\u200bqqa', 'v=1&mode=day&q=raqqa'],
    ['v=1&later=kept&amp;mode=day', 'v=1&later=kept&mode=day'],
  ])('%s gives %s', (text, fragment) => {
    expect(mended(text)).toEqual({ fragment, problems: [] })
  })

  it.each([
    ['v=1&t=2015-11-13...', 't', '2015-11-13..'],
    ['v=1&map=6.40/35.200/40.', 'map', '6.40/35.200/40'],
    ['v=1&area=35.00/38.00,36.00/38.00,36.00/39.', 'area', '35.00/38.00,36.00/38.00,36.00/39'],
    ['v=1&actors=russia,fra…', 'actors', 'russia,fra'],
    ['v=1&t=2015-11-13..2015-11-18 which shows', 't', '2015-11-13..2015-11-18'],
    ['v=1&mode=day...', 'mode', 'day'],
  ])('says where it may have been cut off: %s', (text, key, value) => {
    expect(mended(text).problems).toEqual([{ code: 'cut', key, value }])
  })

  it.each([
    'v=1&t=2015-11-13..2015-1',
    'v=1&t=2015-11…',
    'v=1&mod',
    'v=1&q=%D8%A',
    'v=1&fade=x&q=a%26mode%3Dday',
    '=',
    '&&%',
  ])('leaves what it cannot undo for the notice: %s', (text) => {
    const { fragment } = mendLink(text)
    expect(decodeView(fragment).problems.length).toBe(decodeView(text).problems.length)
  })

  it('reads a very long text as it stands', () => {
    const text = `v=1&amp;q=${'x'.repeat(20_000)}`
    expect(mendLink(text).fragment).toBe(text)
  })
})

/** What those who carry links do to them, one at a time. */
const CARRIERS: readonly ((link: string) => string)[] = [
  (link) => link.replaceAll('&', '&amp;'),
  (link) => link.replaceAll('&', '&#38;'),
  encodeURIComponent,
  (link) => link.replaceAll('&', '%26'),
  (link) => `${link}.`,
  (link) => `${link})`,
  (link) => `${link}»`,
  (link) => link.replaceAll('=', '=3D'),
  (link) => link.replaceAll('&', '&\u200b'),
  (link) => link.replaceAll('&', '%0A&'),
  (link) => link.replaceAll('&', '\\u0026'),
  (link) => `${link}&fbclid=x1`,
  (link) => `#${link}`,
]
const SEARCHES = ['', 'raqqa', 'Deir ez-Zor', 'الرقة', 'a&b=c', '50%', 'mode=day; x']
const sentView = fc
  .tuple(anyView, fc.constantFrom(...SEARCHES), fc.constantFrom('light' as const, 'dark' as const))
  .map(([view, q, base]) => ({
    ...view,
    q,
    base,
    lang: null,
    data: null,
    // Columns are of a file.
    by: view.file === null ? null : view.by,
    unknown: [],
  }))

describe('any view', () => {
  it('has a link that nothing is changed of', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        for (const link of [encodeView(view), encodeLink(view)])
          if (!isDeepStrictEqual(mendLink(link), { fragment: link, problems: [] })) return false
        return true
      }),
      { numRuns: RUNS / 4, seed: SEED },
    )
  }, 600_000)

  it('comes through any two carriers, or what is missing is said', () => {
    fc.assert(
      fc.property(sentView, fc.subarray([...CARRIERS], { minLength: 1, maxLength: 2 }), (view, carriers) => {
        const carried = carriers.reduce((link, carry) => carry(link), encodeLink(view))
        const { fragment, problems } = mended(carried)
        const read = decodeView(fragment)
        const told = problems.length + read.problems.length + read.view.unknown.length
        return told > 0 || isDeepStrictEqual(read.view, view)
      }),
      { numRuns: RUNS / 20, seed: SEED },
    )
  }, 600_000)

  it('comes whole through two carriers, where its search has no sign of a link', () => {
    const samples = fc.sample(
      fc.tuple(sentView, fc.subarray([...CARRIERS], { minLength: 2, maxLength: 2 })),
      { numRuns: 500, seed: SEED },
    )
    const lost = samples.filter(([view, carriers]) => {
      const carried = carriers.reduce((link, carry) => carry(link), encodeLink(view))
      const texts = [view.q, view.by ?? '', view.file ?? '']
      return (
        texts.every((text) => /^[^&%;]*$/.test(text)) &&
        !isDeepStrictEqual(decodeView(mended(carried).fragment).view, view)
      )
    })
    expect(
      lost.map(([view, carriers]) => carriers.reduce((link, carry) => carry(link), encodeLink(view))),
    ).toEqual([])
  })

  it('has a link that ends in no sign', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const link = encodeLink(view)
        return /[A-Za-z0-9=]$/.test(link) && encodeView(decodeView(link).view) === encodeView(view)
      }),
      { numRuns: RUNS / 20, seed: SEED },
    )
  }, 600_000)
})

it.each([
  ['v=1&t=2015-11-13..', 'v=1&t=2015-11-13.%2E'],
  ['v=1&q=St.', 'v=1&q=St%2E'],
  ['v=1&q=(oil)', 'v=1&q=%28oil%29'],
  ['v=1&event=a-', 'v=1&event=a%2D'],
  ['v=1&t=2015-11-13..&mode=day', 'v=1&t=2015-11-13..&mode=day'],
])('the link of %s is %s, whose end no program takes for the sentence’s', (view, link) => {
  expect(encodeLink(decodeView(view).view)).toBe(link)
})

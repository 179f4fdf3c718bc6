import { describe, expect, it } from 'vitest'
import { mendLink } from './mend-link'
import { decodeView, looksWhole } from './view-url'

/** What the page finds in its address after somebody has followed this fragment. */
const asFollowed = (text: string) => new URL(`https://maps.example/#${text}`).hash.slice(1)
const mended = (text: string) => mendLink(asFollowed(text))
const every = (text: string, count: number, by: string) => text.replace(RegExp(`.{${count}}`, 'g'), `$&${by}`)

const WHOLE = 'v=1&t=2015-11-13..2015-11-18&actors=russia,france'
const ARABIC = 'v=1&q=%D8%A7%D9%84%D8%B1%D9%82%D8%A9&mode=day'

describe('a link that somebody carried', () => {
  it.each([
    // Entities of every sign, of every letter, and of what stands around a link.
    WHOLE.replace(/./g, (char) => `&#${char.charCodeAt(0)};`),
    WHOLE.replace(/\W/g, (char) => `&#x${char.charCodeAt(0).toString(16)};`),
    `${WHOLE}&rsquo;`,
    `&laquo;${WHOLE}&raquo;`,
    every(WHOLE, 24, '&ZeroWidthSpace;'),
    // What a writer, a footnote or a markup sets after it.
    ...[' —', '—', '[1]', '[/url]', ' (link)', ')[', '\\n', '\\r\\n'].map((end) => WHOLE + end),
    // Lines that were broken, quoted by who answered, in mail that escapes no sign of a link.
    every(WHOLE, 24, '\n> '),
    every(WHOLE, 24, '\n| '),
    every(WHOLE, 24, '%0D%0A%3E%3E%20'),
    every(WHOLE, 24, '\u0085'),
    every(WHOLE, 24, '\u2028'),
    // What is not seen.
    ...['\u3164', '\u2800', '\u{e0020}', '\u{e0100}', '\u007f', '\u2066', '\ufffc'].map((char) =>
      every(WHOLE, 9, char),
    ),
    // Other signs for its own.
    WHOLE.replaceAll('&', '|'),
    WHOLE.replaceAll('=', '\ufe66').replaceAll('&', '\ufe60'),
    WHOLE.replace('..', '...'),
    WHOLE.replaceAll('-', '--'),
    WHOLE.replaceAll('.', '[.]'),
    WHOLE.replaceAll('-', '{-}').replaceAll('&', '{\\&}'),
    WHOLE.replaceAll('&', '"&"'),
    // What counts clicks.
    `${WHOLE}&srsltid=AfmBOo&si=x1&spm=a.b.c&pk_campaign=mail`,
  ])('gives all that was sent: %j', (text) => {
    expect(mended(text)).toEqual({ fragment: WHOLE, problems: [] })
  })

  it.each([
    [every(ARABIC, 24, '%0A'), ARABIC],
    [every(ARABIC, 20, '\u200d'), ARABIC],
    [every(ARABIC, 20, '%0A'), ARABIC],
    ['v=1&q=Deir%2520ez-Zor&mode=day', 'v=1&q=Deir%20ez-Zor&mode=day'],
    [ARABIC.replaceAll('%', '%25'), ARABIC],
    [ARABIC.replaceAll('%', '%2525'), ARABIC],
    ['v=1&q=50%25&mode=day', 'v=1&q=50%25&mode=day'],
    ['v=1&q=R&D%20base&mode=day', 'v=1&q=R%26D%20base&mode=day'],
    ['v=1&mode=day&q=oil&gas', 'v=1&mode=day&q=oil%26gas'],
    ['v=1&mode=day&q=oil](https://maps.example)', 'v=1&mode=day&q=oil'],
    ['v=1&mode=day&q=oil[2]', 'v=1&mode=day&q=oil'],
    ['v=1&mode=day&q=oil:~:text=strikes', 'v=1&mode=day&q=oil'],
    ['v=1&mode=day&s=46&mode=AbCdEf', 'mode=AbCdEf&v=1&mode=day&s=46'],
  ])('%j is %s', (text, fragment) => {
    const { fragment: found, problems } = mended(text)
    expect([asFollowed(found), problems]).toEqual([fragment, []])
  })

  it.each([
    ['v=1&t=2015-10-30\u2026', 't', '2015-10-30..'],
    ['v=1&actors=russia,france-', 'actors', 'russia,france'],
    ['v=1&actors=russia,france%', 'actors', 'russia,france'],
    ['v=1&actors=russia,france%2', 'actors', 'russia,france'],
    ['v=1&actors=russia,france’s', 'actors', 'russia,france'],
    ['v=1&actors=russia;france', 'actors', 'russia'],
    ['v=1&q=oil%2', 'q', 'oil'],
  ])('says what may be less: %s', (text, key, value) => {
    expect(mended(text).problems).toEqual([{ code: 'cut', key, value }])
  })

  it.each([
    ['v=1&q=oil&mod', 'mod'],
    ['v=1"t=2015-11-13..2015-11-18"mode=day', 'v'],
  ])('is never cut off without a word: %s', (text, key) => {
    const { fragment, problems } = mended(text)
    expect([...problems, ...decodeView(fragment).problems].map((problem) => problem.key)).toEqual([key])
  })
})

it('a search that was escaped twice may have been changed', () => {
  expect(looksWhole('#v=1&q=Deir%2520ez-Zor')).toBe(false)
  expect(looksWhole('#v=1&q=50%25')).toBe(true)
})

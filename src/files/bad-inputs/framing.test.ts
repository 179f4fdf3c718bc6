import { describe, expect, it } from 'vitest'
import { bytesIn, utf16 } from '../rows/source.fixture'
import { GOOD, GOOD_OUTCOME, outcomeOf, readBad, rowsOf } from './bad-input.fixture'

const encoded = (text: string) => new TextEncoder().encode(text)
const named = (actor: string) => `date,lat,lon,actor\n2022-02-24,36.2,37.1,${actor}\n`

/** 東京テスト in Shift-JIS. */
const TOKYO = [0x93, 0x8c, 0x8b, 0x9e, 0x83, 0x65, 0x83, 0x58, 0x83, 0x67] as const

describe('files that say nothing', () => {
  it.each([
    ['I01 empty', '', 'empty-file: 0'],
    ['I02 of blanks alone', ' \n\t \r\n', 'empty-file: 6'],
  ])('%s', async (_, text, reason) => expect(await outcomeOf(text)).toEqual([reason]))
})

describe('encodings of a good table', () => {
  it.each([
    ['I03 UTF-8 with its mark', `\ufeff${GOOD}`, 'utf-8'],
    ['I04 UTF-16 little-endian', utf16(`\ufeff${GOOD}`, false), 'utf-16le'],
    ['I05 UTF-16 big-endian', utf16(`\ufeff${GOOD}`, true), 'utf-16be'],
    ['I06 UTF-16 little-endian without its mark', utf16(GOOD, false), 'utf-16le'],
    ['I06 UTF-16 big-endian without its mark', utf16(GOOD, true), 'utf-16be'],
  ])('%s: read as it is', async (_, content, encoding) => {
    expect(await outcomeOf(content)).toEqual(GOOD_OUTCOME)
    expect((await readBad(new File([content], 'a.csv'))).account.readAs).toEqual({
      format: 'csv',
      encoding,
      separator: ',',
    })
  })

  it.each([
    ['I07 Windows-1251', bytesIn('windows-1251', named('Армия обороны')), 'windows-1251', 'Армия обороны'],
    [
      'I08 Windows-1256',
      bytesIn('windows-1256', named('الجيش السوري في حمص')),
      'windows-1256',
      'الجيش السوري في حمص',
    ],
    [
      'I09 Shift-JIS',
      Uint8Array.from([...encoded(named('')).slice(0, -1), ...TOKYO, 10]),
      'shift_jis',
      '東京テスト',
    ],
    ['I10 one byte that is no UTF-8', bytesIn('windows-1252', named('Armée')), 'windows-1252', 'Armée'],
  ])('%s: guessed, and named in the account', async (_, content, encoding, actor) => {
    const { account, packed } = await readBad(new File([content], 'a.csv'))
    expect([account.accepted, account.readAs?.encoding]).toEqual([1, encoding])
    expect(rowsOf(packed)).toEqual([['2022-02-24', 36.2, 37.1, actor]])
  })

  it('I10 a damaged letter among Arabic: read, and told with its line', async () => {
    const content = encoded(`${named('حمص')}2022-02-25,36.3,37.2,R#qqa\n`).map((byte) =>
      byte === 0x23 ? 0xff : byte,
    )
    expect(await outcomeOf(content)).toEqual([
      '2 of 2',
      'bad-bytes at 3: 2022-02-25,36.3,37.2,R\ufffdqqa\n',
      '2022-02-24 36.2 37.1 حمص',
      '2022-02-25 36.3 37.2 R\ufffdqqa',
    ])
  })
})

describe('lines of a good table', () => {
  it.each([
    ['I11 a zero in a word', GOOD.replace('Army', 'Ar\0my')],
    ['I11 zeros at the end', `${GOOD}\0\0\0\0`],
    ['I12 CR alone', GOOD.replaceAll('\n', '\r')],
    ['I13 CR LF and LF by turns', GOOD.replace('\n', '\r\n').replace(/\n$/, '\r\n')],
    ['I14 no line end at the end', GOOD.trim()],
    ['I14 ten thousand blank rows', GOOD + ',,,\n'.repeat(10_000)],
    ['I14 ten thousand blank lines', GOOD + '\n'.repeat(10_000)],
  ])('%s: read as it is', async (_, text) => expect(await outcomeOf(text)).toEqual(GOOD_OUTCOME))
})

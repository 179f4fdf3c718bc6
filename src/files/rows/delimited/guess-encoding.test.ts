import { describe, expect, it } from 'vitest'
import { bytesIn, fileOf, readSource, refusalOf, utf16 } from '../source.fixture'

const SIMPLE = 'date,place\n2015-11-13,Homs\n2015-11-14,Raqqa\n'
const SIMPLE_ROWS = [
  ['2015-11-13', 'Homs'],
  ['2015-11-14', 'Raqqa'],
]

describe('encodings of a table of text', () => {
  it.each([
    ['UTF-8', 'utf-8', new TextEncoder().encode('date,place\n2015-11-13,حمص\n')],
    ['UTF-8 with its mark', 'utf-8', new TextEncoder().encode('\ufeffdate,place\n2015-11-13,حمص\n')],
    ['UTF-16 little end first', 'utf-16le', utf16('\ufeffdate,place\n2015-11-13,حمص\n', false)],
    ['UTF-16 big end first', 'utf-16be', utf16('\ufeffdate,place\n2015-11-13,حمص\n', true)],
    ['UTF-16 without its mark', 'utf-16le', utf16('date,place\n2015-11-13,حمص\n', false)],
    ['UTF-16BE without its mark', 'utf-16be', utf16('date,place\n2015-11-13,حمص\n', true)],
  ])('reads %s', async (_, encoding, bytes) => {
    const { source, rows, lines, problems } = await readSource(fileOf(bytes))
    expect(source.notes).toEqual({ format: 'csv', encoding, separator: ',' })
    expect(source.columns).toEqual(['date', 'place'])
    expect(rows).toEqual([['2015-11-13', 'حمص']])
    expect(lines).toEqual([2])
    expect(problems).toEqual([])
  })

  it.each([
    ['windows-1251', 'Донецк;Обстрел жилых домов\nМариуполь;Бои в районе завода'],
    ['windows-1256', 'حمص;قصف على الأحياء السكنية\nالرقة;غارة جوية على المدينة'],
    ['windows-1252', 'Münster;Angriff auf Brücke\nOrléans;Décès à déterminer'],
  ])('guesses %s by its letters', async (encoding, text) => {
    const { source, rows } = await readSource(fileOf(bytesIn(encoding, `a;b\n${text}\n`)))
    expect(source.notes.encoding).toBe(encoding)
    expect(rows).toEqual(text.split('\n').map((line) => line.split(';')))
  })

  it('takes curved quotes alone for windows-1252', async () => {
    const bytes = new TextEncoder()
      .encode('a,b\nno one#s,1\nit#s,2\n')
      .map((byte) => (byte === 0x23 ? 0x92 : byte))
    expect((await readSource(fileOf(bytes))).source.notes.encoding).toBe('windows-1252')
  })

  it('guesses Shift-JIS by its letters', async () => {
    // 場所,メモ / 東京,テスト
    const bytes = [0x8f, 0xea, 0x8f, 0x8a, 0x2c, 0x83, 0x81, 0x83, 0x82, 0x0a]
    const row = [0x93, 0x8c, 0x8b, 0x9e, 0x2c, 0x83, 0x65, 0x83, 0x58, 0x83, 0x67, 0x0a]
    const { source, rows } = await readSource(fileOf(Uint8Array.from([...bytes, ...row])))
    expect(source.notes.encoding).toBe('shift_jis')
    expect(source.columns).toEqual(['場所', 'メモ'])
    expect(rows).toEqual([['東京', 'テスト']])
  })

  it('reads what its reader says instead', async () => {
    const bytes = bytesIn('windows-1251', 'a,b\nДа,1\n')
    expect((await readSource(fileOf(bytes), { encoding: 'koi8-r' })).rows).toEqual([['дЮ', '1']])
    expect(await refusalOf(fileOf(bytes), { encoding: 'no such' })).toBe('bad-encoding')
  })

  it('keeps a text UTF-8 when a letter of it is damaged, and says where', async () => {
    const bytes = new TextEncoder()
      .encode('a,b\nحمص,1\nR#qqa,2\n')
      .map((byte) => (byte === 0x23 ? 0xff : byte))
    const { source, rows, problems } = await readSource(fileOf(bytes))
    expect(source.notes.encoding).toBe('utf-8')
    expect(rows[1]).toEqual(['R\ufffdqqa', '2'])
    expect(problems).toEqual([{ code: 'bad-bytes', where: 'a.csv / 3', found: 'R\ufffdqqa,2\n' }])
  })

  it('takes a text that was damaged before for UTF-8', async () => {
    const { source } = await readSource(fileOf('a,b\n121\ufffd2,N\n'))
    expect(source.notes.encoding).toBe('utf-8')
  })

  it('leaves out the zeros of a file that was cut off', async () => {
    expect((await readSource(fileOf(`${SIMPLE}\0\0\0\0`))).rows).toEqual(SIMPLE_ROWS)
  })
})

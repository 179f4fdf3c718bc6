import { describe, expect, it } from 'vitest'
import { fileOf, readSource, refusalOf } from '../source.fixture'

const SIMPLE = 'date,place\n2015-11-13,Homs\n2015-11-14,Raqqa\n'
const SIMPLE_ROWS = [
  ['2015-11-13', 'Homs'],
  ['2015-11-14', 'Raqqa'],
]

describe('lines and separators', () => {
  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR alone', '\r'],
  ])('reads lines that end with %s', async (_, end) => {
    const { rows, lines } = await readSource(fileOf(SIMPLE.replaceAll('\n', end)))
    expect(rows).toEqual(SIMPLE_ROWS)
    expect(lines).toEqual([2, 3])
  })

  it('reads lines that end now so, now so', async () => {
    const { rows, lines } = await readSource(fileOf('a,b\r\n1,x\n2,y\r3,z\r\n4,w'))
    expect(rows).toEqual([
      ['1', 'x'],
      ['2', 'y'],
      ['3', 'z'],
      ['4', 'w'],
    ])
    expect(lines).toEqual([2, 3, 4, 5])
  })

  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['bar', '|'],
  ])('finds the %s', async (_, separator) => {
    const { source, rows } = await readSource(fileOf(SIMPLE.replaceAll(',', separator), 'a.txt'))
    expect(source.notes.separator).toBe(separator)
    expect(rows).toEqual(SIMPLE_ROWS)
  })

  it('takes a semicolon before the commas of its numbers', async () => {
    const { source, rows } = await readSource(fileOf('lat;lng\n34,73;36,71\n35,95;39,01\n'))
    expect(source.notes.separator).toBe(';')
    expect(rows[0]).toEqual(['34,73', '36,71'])
  })

  it('heeds the line that tells Excel the separator, and still counts lines', async () => {
    const { source, rows, lines } = await readSource(fileOf('sep=|\na|b,c\n1|2,3\n'))
    expect(source.columns).toEqual(['a', 'b,c'])
    expect(rows).toEqual([['1', '2,3']])
    expect(lines).toEqual([3])
  })

  it('counts lines through quoted line ends and blank rows', async () => {
    const { rows, lines } = await readSource(
      fileOf('a,b\n"one\ntwo",x\n\n,\n  \n3,"say ""it"""\r\n4,"p\r\nq"\n5,z'),
    )
    expect(rows).toEqual([
      ['one\ntwo', 'x'],
      ['3', 'say "it"'],
      ['4', 'p\nq'],
      ['5', 'z'],
    ])
    expect(lines).toEqual([2, 7, 8, 10])
  })

  it('hands over rows that are too short or too long as they are', async () => {
    const { rows } = await readSource(fileOf('a,b,c\n1,2,3\n1\n1,2,3,4\n'))
    expect(rows).toEqual([['1', '2', '3'], ['1'], ['1', '2', '3', '4']])
  })

  it('reads ten thousand blank rows at the end as none', async () => {
    expect((await readSource(fileOf(SIMPLE + ',\n'.repeat(10_000)))).rows).toEqual(SIMPLE_ROWS)
  })
})

describe('quotes that are wrong', () => {
  it('ends one that never closes with its line, and reads on', async () => {
    const { rows, lines, problems } = await readSource(fileOf('a,b\n1,x\n2,"y\n3,z\n4,w\n'))
    expect(rows).toEqual([
      ['1', 'x'],
      ['2', '"y'],
      ['3', 'z'],
      ['4', 'w'],
    ])
    expect(lines).toEqual([2, 3, 4, 5])
    expect(problems).toEqual([{ code: 'open-quote', where: 'a.csv / 3', found: '2,"y' }])
  })

  it('takes quotes for letters where none ever closes', async () => {
    const { rows, problems } = await readSource(fileOf(`a,b\n${'1,"x\n2,y\n'.repeat(300)}3,"z`))
    expect(rows).toHaveLength(601)
    expect(rows[600]).toEqual(['3', '"z'])
    expect(problems.at(-1)).toMatchObject({ code: 'open-quote', where: 'a.csv', found: '+1' })
  })

  it('names a quote that is followed by more', async () => {
    const { rows, problems } = await readSource(fileOf('a,b\n"x" y",1\n2,3\n'))
    expect(rows).toEqual([
      ['x" y', '1'],
      ['2', '3'],
    ])
    expect(problems).toEqual([{ code: 'stray-quote', where: 'a.csv / 2', found: 'x" y,1' }])
  })

  it('reads a cell of ten million letters, and two hundred thousand quotes', async () => {
    const { rows, lines } = await readSource(
      fileOf(`a,b\n1,"${`${'x'.repeat(9_999)}\n`.repeat(1000)}"\n2,"${'""'.repeat(100_000)}"\n3,z\n`),
    )
    expect(rows.map((row) => String(row[1]).length)).toEqual([10_000_000, 100_000, 1])
    expect(lines).toEqual([2, 1003, 1004])
  })
})

describe('the header', () => {
  it('makes names distinct, and keeps those that objects have of their own', async () => {
    const { source } = await readSource(fileOf('__proto__, date ,date,,constructor,"a, b"\n1,2,3,4,5,6\n'))
    expect(source.columns).toEqual(['__proto__', 'date', 'date (2)', 'column 4', 'constructor', 'a, b'])
    expect(source.headless).toBe(false)
  })

  it('is missing where the first row holds data', async () => {
    const { source, rows, lines } = await readSource(
      fileOf('2015-11-13\tHoms\t34.73\n2015-11-14\tRaqqa\t35.95\n'),
    )
    expect(source.headless).toBe(true)
    expect(source.columns).toEqual(['column 1', 'column 2', 'column 3'])
    expect(rows).toHaveLength(2)
    expect(lines).toEqual([1, 2])
  })

  it('is missing in a table of 61 columns of which most are numbers', async () => {
    const row = ['498', '20151113', '201511', '2015', '2015.8603', 'SYR', ...Array(55).fill('1')].join('\t')
    const { source } = await readSource(fileOf(`${row}\n${row}\n`, '20151113.export.CSV'))
    expect(source.columns).toHaveLength(61)
    expect(source.headless).toBe(true)
  })

  it('may name its columns by years', async () => {
    expect((await readSource(fileOf('country,2013,2014,2015\nSyria,1,2,3\n'))).source.headless).toBe(false)
  })

  it('may be all that there is', async () => {
    const { source, rows } = await readSource(fileOf('date,place\n'))
    expect(source.columns).toEqual(['date', 'place'])
    expect(rows).toEqual([])
  })

  it('may have a hundred thousand columns', async () => {
    const names = Array.from({ length: 100_000 }, (_, at) => `c${at}`)
    const { source } = await readSource(fileOf(`${names.join()}\n${names.join()}\n`))
    expect(source.columns).toHaveLength(100_000)
  })
})

describe('a file of many pieces', () => {
  it('gives every row once, in order, and any of them again', async () => {
    const line = (at: number) => (at % 1000 === 0 ? `${at},"حمص\n${at}"` : `${at},Homs`)
    const text = Array.from({ length: 300_000 }, (_, at) => line(at)).join('\n')
    const { source, rows, lines, shares } = await readSource(fileOf(`id,place\n${text}`))
    expect(rows).toHaveLength(300_000)
    expect(rows.every((row, at) => row[0] === String(at))).toBe(true)
    expect([lines[0], lines[1], lines[299_999]]).toEqual([2, 4, 300_301])
    expect(shares.length).toBeGreaterThan(3)
    expect(shares.at(-1)).toBe(1)
    expect(await source.cellsAt(3)).toBeNull()
    expect(await source.cellsAt(300_301)).toEqual(['299999', 'Homs'])
  })

  it('waits for who takes its rows', async () => {
    const { source } = await readSource(fileOf(SIMPLE))
    const order: string[] = []
    await source.read(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      order.push('taken')
    })
    order.push('read')
    expect(order).toEqual(['taken', 'read'])
  })
})

it.each([
  ['nothing', '', 'empty-file'],
  ['blanks', ' \n\t \r\n', 'empty-file'],
  ['prose', 'Once upon a time.\nIt ended.\n', 'no-columns'],
])('is no table with %s in it', async (_, text, code) => {
  expect(await refusalOf(fileOf(text))).toBe(code)
})

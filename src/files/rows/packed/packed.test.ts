import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fileOf, readSource, refusalOf } from '../source.fixture'
import { unpackGzip } from './open-gzip'

const CSV = 'date,place\n2015-11-13,Homs\n2015-11-14,Raqqa\n'
const ROWS = [
  ['2015-11-13', 'Homs'],
  ['2015-11-14', 'Raqqa'],
]
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

describe('gzip', () => {
  it('is opened as what is in it, whatever it is called', async () => {
    const { source, rows, lines } = await readSource(fileOf(gzipSync(strToU8(CSV)), 'a.csv'))
    expect(source.notes.format).toBe('csv')
    expect(rows).toEqual(ROWS)
    expect(lines).toEqual([2, 3])
    const json = gzipSync(
      strToU8(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},"geometry":null}]}',
      ),
    )
    expect((await readSource(fileOf(json, 'a.geojson.gz'))).rows).toEqual([[1]])
  })

  it('gives what is before its damage, and says so', async () => {
    const text = Array.from({ length: 50_000 }, (_, at) => `${at},${(at * 7919) % 10_007}`).join('\n')
    const packed = gzipSync(strToU8(`a,b\n${text}`))
    const { rows, problems } = await readSource(fileOf(packed.slice(0, packed.length >> 1), 'a.csv.gz'))
    expect(rows.length).toBeGreaterThan(1000)
    expect(rows.length).toBeLessThan(50_000)
    expect(problems.at(-1)?.code).toBe('cut-off')
  })

  it('is not unpacked without end', async () => {
    const bomb = fileOf(gzipSync(new Uint8Array(3_000_000)), 'a.gz')
    await expect(unpackGzip(bomb, 2_000_000)).rejects.toMatchObject({ code: 'unpacks-too-large' })
  })

  it('is refused where nothing comes out', async () => {
    expect(await refusalOf(fileOf(Uint8Array.of(0x1f, 0x8b, 8, 0, 1), 'a.gz'))).toBe('bad-packing')
  })
})

describe('ZIP', () => {
  it('is opened as the table in it', async () => {
    const row = ['498', '20151113', ...Array(59).fill('1')].join('\t')
    const { source, rows } = await readSource(
      fileOf(zip({ '20151113.export.CSV': `${row}\n${row}\n` }), '20151113.export.CSV.zip'),
    )
    expect(source.notes).toEqual({ format: 'tsv', encoding: 'utf-8', separator: '\t' })
    expect(source.headless).toBe(true)
    expect(rows).toHaveLength(2)
  })

  it('takes the largest of several tables, or the one that is asked for', async () => {
    const file = fileOf(
      zip({
        'b.csv': 'x,y\n1,2\n',
        'README.txt': CSV.repeat(9),
        'a.csv': CSV,
        '__MACOSX/a.csv': CSV.repeat(9),
      }),
      'a.zip',
    )
    const { source, rows } = await readSource(file)
    expect(source.notes).toMatchObject({ part: 'a.csv', parts: ['a.csv', 'b.csv'] })
    expect(rows).toEqual(ROWS)
    expect((await readSource(file, { part: 'b.csv' })).rows).toEqual([['1', '2']])
  })

  it('may be a KMZ', async () => {
    const kml =
      '<kml><Placemark><name>A</name><Point><coordinates>36.71,34.73</coordinates></Point></Placemark></kml>'
    const { source, geometries } = await readSource(
      fileOf(zip({ 'doc.kml': kml, 'files/a.png': 'x' }), 'a.kmz'),
    )
    expect(source.notes.format).toBe('kml')
    expect(geometries).toEqual([{ type: 'Point', coordinates: [36.71, 34.73] }])
  })

  it('is refused where it holds no table, is locked, or is damaged', async () => {
    const packed = zip({ 'a.csv': CSV })
    expect(await refusalOf(fileOf(zip({ 'a.png': 'x' }), 'a.zip'))).toBe('no-table-inside')
    expect(
      await refusalOf(
        fileOf(
          packed.map((byte, at) => (at === 6 ? 1 : byte)),
          'a.zip',
        ),
      ),
    ).toBe('is-locked')
    expect(await refusalOf(fileOf(packed.slice(0, 40), 'a.zip'))).toBe('bad-packing')
  })

  it('is not unpacked where it would fill the memory', async () => {
    const packed = zip({ 'a.csv': CSV })
    const size = packed.length - 22 - 46 - 'a.csv'.length + 24
    packed.set([0xff, 0xff, 0xff, 0x7f], size)
    expect(await refusalOf(fileOf(packed, 'a.zip'))).toBe('unpacks-too-large')
  })
})

import { describe, expect, it } from 'vitest'
import { FEATURE } from '../../tests/fixtures/full-feature'
import { WRITTEN_FORMATS } from './formats'
import { readBytes } from './read-bytes'
import { READ_FORMATS, readerOf } from './read-formats'

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer

/** A feature of another make. */
const FOREIGN = '{"type":"Feature","properties":{"name":"Raqqa"}}'

describe('the formats', () => {
  it('are offered in this order, each under a name of its own', () => {
    expect(WRITTEN_FORMATS.map(({ id, extensions }) => [id, extensions[0]])).toEqual([
      ['geojson', '.geojson'],
      ['events', '-events.csv'],
      ['claims', '-claims.csv'],
      ['kml', '.kml'],
    ])
  })

  it('that are read are known by what a file holds, not by what it is called', () => {
    const [dateline] = READ_FORMATS
    const sniff = (text: string) => dateline?.reader.sniff(new Uint8Array(bytesOf(text)))
    expect(sniff(' \n{"type":"FeatureCollection"}')).toBe(true)
    expect(sniff('\ufeff{}')).toBe(true)
    expect(sniff('id,title\n')).toBe(false)
    expect(sniff('<?xml version="1.0"?><kml/>')).toBe(false)
    expect(readerOf(bytesOf('{}'))).toBe(dateline?.reader)
  })

  it('that none of them is still says why nothing of it can be shown', async () => {
    expect((await readBytes('a.kml', bytesOf('<kml/>'))).account.warnings).toEqual({ 'is-kml': 1 })
    expect((await readBytes('a.bin', new Uint8Array([0x50, 0x4b, 0xff]).buffer)).account.warnings).toEqual({
      'not-text': 1,
    })
    const packed = new Uint8Array([0x50, 0x4b, 3, 4, 0xff]).buffer
    expect((await readBytes('a.kmz', packed)).account.warnings).toEqual({ 'is-packed': 1 })
    expect((await readBytes('a.json', new ArrayBuffer(0))).account.warnings).toEqual({ 'empty-file': 1 })
  })

  it.each([
    ['id,title\n1,First', 'is-table'],
    [`{"type":"FeatureCollection","features":[${FOREIGN}]}`, 'other-geojson'],
  ])('that does not open is refused whole: %s', async (text, code) => {
    expect((await readBytes('a', bytesOf(text))).account).toMatchObject({ read: 0, warnings: { [code]: 1 } })
  })

  it.each([
    ['"dateline":{"version":1},', FOREIGN],
    ['', `${FOREIGN},${JSON.stringify(FEATURE)}`],
    ['', `${FOREIGN},{"type":"Feature"}`],
    ['', ''],
  ])('that may be a record of ours is told row by row: %s %s', async (member, features) => {
    const { account } = await readBytes(
      'a',
      bytesOf(`{"type":"FeatureCollection",${member}"features":[${features}]}`),
    )
    expect(account).toMatchObject({ layout: 'dateline', warnings: {} })
  })
})

import { Binary, DateDay, Int32, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow'
import { describe, expect, it } from 'vitest'
import { fileOf, readSource, refusalOf } from '../source.fixture'

/** Small files of two rows; they cannot be written here. */
const PARQUET = {
  SNAPPY:
    'UEFSMRUGFRQVGFwVBBUAFQQVABUEFQAAAAMDCBxwQQAAcUEAABUGFRQVGFwVBBUCFQQVABUEFQAAAAMBCBxAK/f/UAEAABUGFSoVLlwVBBUAFQQVABUEFQAAAAMDE0gGAAAA2K3Zhdi1BQAAAFJhcXFhFQYVFBUYXBUEFQIVBBUAFQQVAAAAAwEIHAMAAAAAAAAAFQYVJBUoXBUEFQAVBBUAFQQVAAAAAwMQPD0K16NwXUFAmpmZmZn5QUAVBBlsSARyb290FQoAFQIlAhgDZGF5JQwAFQQlAhgCYXQlEgAVDCUCGAVwbGFjZSUAABUEJQIYBmRlYXRocwAVCiUCGANsYXQAFgQZHBlcJggcFQIZFQAZGANkYXkVAhYEFj4WQiYIAAAmShwVBBkVABkYAmF0FQIWBBY+FkImSgAAJowBHBUMGRUAGRgFcGxhY2UVAhYEFlQWWCaMAQAAJuQBHBUEGRUAGRgGZGVhdGhzFQIWBBY+FkIm5AEAACamAhwVChkVABkYA2xhdBUCFgQWThZSJqYCAAAW3AIWBDbwAgAoCWh5cGFycXVldBlcHAAAHAAAHAAAHAAAHAAAAAEBAABQQVIx',
  GZIP: 'UEFSMRUGFRQVOFwVBBUAFQQVABUEFQAAAAMDH4sIAO8MC2sAAytwZGAoBGIAOhDViQgAAAAVBhUUFTxcFQQVAhUEFQAVBBUAAAADAR+LCADvDAtrAANz0P7+P4CRgQEAWvs5iQgAAAAVBhUqFVBcFQQVABUEFQAVBBUAAAADAx+LCADvDAtrAANjY2BguLH2ZuuNraxAVlBiYWEiAHLmgGgTAAAAFQYVFBUyXBUEFQIVBBUAFQQVAAAAAwEfiwgA7wwLawADY2aAAACK2K3rCAAAABUGFSQVSlwVBBUAFQQVABUEFQAAAAMDH4sIAO8MC2sAA7Plur64INbRYdZMIPjp6AAAvYOL4xAAAAAVBBlsSARyb290FQoAFQIlAhgDZGF5JQwAFQQlAhgCYXQlEgAVDCUCGAVwbGFjZSUAABUEJQIYBmRlYXRocwAVCiUCGANsYXQAFgQZHBlcJggcFQIZFQAZGANkYXkVBBYEFj4WYiYIAAAmahwVBBkVABkYAmF0FQQWBBY+FmYmagAAJtABHBUMGRUAGRgFcGxhY2UVBBYEFlQWeibQAQAAJsoCHBUEGRUAGRgGZGVhdGhzFQQWBBY+FlwmygIAACamAxwVChkVABkYA2xhdBUEFgQWThZ0JqYDAAAW3AIWBDaSBAAoCWh5cGFycXVldBlcHAAAHAAAHAAAHAAAHAAAAAEBAABQQVIx',
  ZSTD: 'UEFSMRUGFRQVJlwVBBUAFQQVABUEFQAAAAMDKLUv/SAIQQAAcEEAAHFBAAAVBhUUFSZcFQQVAhUEFQAVBBUAAAADASi1L/0gCEEAAEAr9/9QAQAAFQYVKhU8XBUEFQAVBBUAFQQVAAAAAwMotS/9IBOZAAAGAAAA2K3Zhdi1BQAAAFJhcXFhFQYVFBUmXBUEFQIVBBUAFQQVAAAAAwEotS/9IAhBAAADAAAAAAAAABUGFSQVNlwVBBUAFQQVABUEFQAAAAMDKLUv/SAQgQAAPQrXo3BdQUCamZmZmflBQBUEGWxIBHJvb3QVCgAVAiUCGANkYXklDAAVBCUCGAJhdCUSABUMJQIYBXBsYWNlJQAAFQQlAhgGZGVhdGhzABUKJQIYA2xhdAAWBBkcGVwmCBwVAhkVABkYA2RheRUMFgQWPhZQJggAACZYHBUEGRUAGRgCYXQVDBYEFj4WUCZYAAAmqAEcFQwZFQAZGAVwbGFjZRUMFgQWVBZmJqgBAAAmjgIcFQQZFQAZGAZkZWF0aHMVDBYEFj4WUCaOAgAAJt4CHBUKGRUAGRgDbGF0FQwWBBZOFmAm3gIAABbcAhYENrYDACgJaHlwYXJxdWV0GVwcAAAcAAAcAAAcAAAcAAAAAQEAAFBBUjE=',
  GEO: 'UEFSMRUGFRQVGFwVAhUAFQIVABUEFQAAAAMBCBwEAAAASG9tcxUGFTYVOlwVAhUAFQIVABUEFQAAAAMBGWAVAAAAAQEAAAB7FK5H4VpCQD0K16NwXUFAFQQZPEgEcm9vdBUEABUMJQIYBG5hbWUlAAAVDCUCGAhnZW9tZXRyeQAWAhkcGSwmCBwVDBkVABkYBG5hbWUVAhYCFj4WQiYIAAAmShwVDBkVABkYCGdlb21ldHJ5FQIWAhZgFmQmSgAAFp4BFgI2pgEAGRwYA2dlbxh0eyJ2ZXJzaW9uIjoiMS4wLjAiLCJwcmltYXJ5X2NvbHVtbiI6Imdlb21ldHJ5IiwiY29sdW1ucyI6eyJnZW9tZXRyeSI6eyJlbmNvZGluZyI6IldLQiIsImdlb21ldHJ5X3R5cGVzIjpbIlBvaW50Il19fX0AGAloeXBhcnF1ZXQZLBwAABwAAAAEAQAAUEFSMQ==',
  CRS: 'UEFSMRUGFRQVGFwVAhUAFQIVABUEFQAAAAMBCBwEAAAASG9tcxUGFTYVOlwVAhUAFQIVABUEFQAAAAMBGWAVAAAAAQEAAAB7FK5H4VpCQD0K16NwXUFAFQQZPEgEcm9vdBUEABUMJQIYBG5hbWUlAAAVDCUCGAhnZW9tZXRyeQAWAhkcGSwmCBwVDBkVABkYBG5hbWUVAhYCFj4WQiYIAAAmShwVDBkVABkYCGdlb21ldHJ5FQIWAhZgFmQmSgAAFp4BFgI2pgEAGRwYA2dlbxivAXsidmVyc2lvbiI6IjEuMC4wIiwicHJpbWFyeV9jb2x1bW4iOiJnZW9tZXRyeSIsImNvbHVtbnMiOnsiZ2VvbWV0cnkiOnsiZW5jb2RpbmciOiJXS0IiLCJnZW9tZXRyeV90eXBlcyI6WyJQb2ludCJdLCJjcnMiOnsibmFtZSI6IldlYiIsImlkIjp7ImF1dGhvcml0eSI6IkVQU0ciLCJjb2RlIjozODU3fX19fX0AGAloeXBhcnF1ZXQZLBwAABwAAABAAQAAUEFSMQ==',
} as const

const HOMS = { type: 'Point', coordinates: [36.71, 34.73] }
const parquet = (name: keyof typeof PARQUET) =>
  fileOf(
    Uint8Array.from(atob(PARQUET[name]), (letter) => letter.charCodeAt(0)),
    'a.parquet',
  )

describe('Parquet', () => {
  it.each(['SNAPPY', 'GZIP', 'ZSTD'] as const)('gives its rows, packed with %s', async (codec) => {
    const { source, rows, lines, problems } = await readSource(parquet(codec))
    expect(source.notes).toEqual({ format: 'parquet' })
    expect(source.columns).toEqual(['day', 'at', 'place', 'deaths', 'lat'])
    expect(rows).toEqual([
      ['2015-11-13', '2015-11-13T08:30:00Z', 'حمص', 3, 34.73],
      ['2015-11-14', null, 'Raqqa', null, 35.95],
    ])
    expect(lines).toEqual([1, 2])
    expect(problems).toEqual([])
  })

  it('gives its geometries beside its columns', async () => {
    const { source, rows, geometries, problems } = await readSource(parquet('GEO'))
    expect(source.columns).toEqual(['name'])
    expect(rows).toEqual([['Homs']])
    expect(geometries).toEqual([HOMS])
    expect(source.sampleGeometries).toEqual([HOMS])
    expect(problems).toEqual([])
  })

  it('names coordinates that are no degrees', async () => {
    expect((await readSource(parquet('CRS'))).problems).toEqual([
      { code: 'other-crs', where: 'a.parquet', found: '3857 Web' },
    ])
  })

  it('is refused where it is cut off', async () => {
    expect(await refusalOf(new File([parquet('SNAPPY').slice(0, 300)], 'a.parquet'))).toBe('cut-off')
  })
})

describe('Arrow', () => {
  const table = new Table({
    day: vectorFromArray([new Date('2015-11-13'), new Date('2015-11-14')], new DateDay()),
    place: vectorFromArray(['حمص', 'Raqqa'], new Utf8()),
    deaths: vectorFromArray([3, null], new Int32()),
  })
  const ROWS = [
    ['2015-11-13', 'حمص', 3],
    ['2015-11-14', 'Raqqa', null],
  ]

  it.each(['file', 'stream'] as const)('opens as a %s', async (kind) => {
    const { source, rows, lines } = await readSource(
      fileOf(new Uint8Array(tableToIPC(table, kind)), 'a.arrow'),
    )
    expect(source.notes).toEqual({ format: 'arrow' })
    expect(source.columns).toEqual(['day', 'place', 'deaths'])
    expect(rows).toEqual(ROWS)
    expect(lines).toEqual([1, 2])
  })

  it('gives geometries in their binary form', async () => {
    const view = new DataView(new ArrayBuffer(21))
    view.setUint8(0, 1)
    view.setUint32(1, 1, true)
    view.setFloat64(5, 36.71, true)
    view.setFloat64(13, 34.73, true)
    const place = vectorFromArray([new Uint8Array(view.buffer), null], new Binary())
    const bytes = new Uint8Array(
      tableToIPC(new Table({ geometry: place, name: table.getChild('place') ?? place }), 'file'),
    )
    const { source, rows, geometries } = await readSource(fileOf(bytes, 'a.arrow'))
    expect(source.columns).toEqual(['name'])
    expect(rows).toEqual([['حمص'], ['Raqqa']])
    expect(geometries).toEqual([HOMS, null])
  })

  it('is refused where it is cut off', async () => {
    const bytes = new Uint8Array(tableToIPC(table, 'file'))
    expect(await refusalOf(fileOf(bytes.slice(0, 200), 'a.arrow'))).toBe('cut-off')
  })
})

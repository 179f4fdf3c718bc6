import { describe, expect, it } from 'vitest'
import { fileOf, readSource, refusalOf, utf16 } from '../source.fixture'

const POINT = { type: 'Point', coordinates: [36.71, 34.73] }
const feature = (properties: object, geometry: unknown = POINT, more: object = {}) => ({
  type: 'Feature',
  properties,
  geometry,
  ...more,
})
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const json = (text: string) => fileOf(text, 'a.geojson')

describe('GeoJSON of any make', () => {
  it('is a row a feature, its properties flat, its geometry beside', async () => {
    const { source, rows, lines, geometries, problems } = await readSource(
      json(
        collection(
          feature({ date: '2015-11-13', who: { name: 'A', kin: { of: 1 } } }, POINT, { id: 7 }),
          feature({ date: null, tags: ['a', 'b'], on: true, deaths: 3 }, null),
        ),
      ),
    )
    expect(source.notes).toEqual({ format: 'geojson', part: 'features' })
    expect(source.columns).toEqual(['date', 'who.name', 'who.kin', 'id', 'tags', 'on', 'deaths'])
    expect(rows).toEqual([
      ['2015-11-13', 'A', '{"of":1}', 7, null, null, null],
      [null, null, null, null, 'a; b', 'true', 3],
    ])
    expect(geometries).toEqual([POINT, null])
    expect(source.sampleGeometries).toEqual([POINT, null])
    expect(lines).toEqual([1, 2])
    expect(problems).toEqual([])
  })

  it.each([
    ['a bare feature', JSON.stringify(feature({ a: 1 })), [[1]]],
    ['a bare geometry', JSON.stringify(POINT), [[]]],
    [
      'a feature a line',
      `${JSON.stringify(feature({ a: 1 }))}\r\n\n${JSON.stringify(feature({ a: 2 }))}\n`,
      [[1], [2]],
    ],
    [
      'a text sequence',
      `\u001e${JSON.stringify(feature({ a: 1 }), null, 2)}\n\u001e${collection(feature({ a: 2 }))}\n`,
      [[1], [2]],
    ],
    ['a collection behind a mark', `\ufeff${collection(feature({ a: 1 }))}`, [[1]]],
    ['a list of features', JSON.stringify([feature({ a: 1 })]), [[1]]],
    [
      'members in another order',
      JSON.stringify({ features: [feature({ a: 1 })], type: 'FeatureCollection' }),
      [[1]],
    ],
  ])('opens as %s', async (_, text, expected) => {
    const { rows, geometries, problems } = await readSource(json(text))
    expect(rows).toEqual(expected)
    expect(geometries).toEqual(expected.map(() => POINT))
    expect(problems).toEqual([])
  })

  it('opens in UTF-16', async () => {
    expect(
      (await readSource(fileOf(utf16(`\ufeff${collection(feature({ a: 'حمص' }))}`, false)))).rows,
    ).toEqual([['حمص']])
  })

  it.each([
    ['no coordinates', { type: 'Point', coordinates: [] }],
    ['coordinates in quotes', { type: 'Point', coordinates: ['36', '34'] }],
    ['an unknown kind', { type: 'Circle', coordinates: [36, 34] }],
    ['a line of nothing', { type: 'LineString', coordinates: [[36]] }],
    ['an empty collection', { type: 'GeometryCollection', geometries: [] }],
  ])('says which geometry has %s', async (_, geometry) => {
    const { geometries, problems } = await readSource(json(collection(feature({}), feature({}, geometry))))
    expect(geometries).toEqual([POINT, null])
    expect(problems).toEqual([
      { code: 'bad-geometry', where: 'a.geojson / 2', found: JSON.stringify(geometry) },
    ])
  })

  it('keeps lines, areas, collections and heights', async () => {
    const area = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0, 5],
          [1, 0, 5],
          [0, 1, 5],
        ],
      ],
    }
    const both = {
      type: 'GeometryCollection',
      geometries: [area, { type: 'LineString', coordinates: [[0, 0]] }],
    }
    expect((await readSource(json(collection(feature({}, area), feature({}, both))))).geometries).toEqual([
      area,
      both,
    ])
  })

  it('hands over a row for what is no feature', async () => {
    const { rows, geometries } = await readSource(json(collection(feature({ a: 1 }), null, 7, 'x')))
    expect(rows).toEqual([[1], [null], [null], [null]])
    expect(geometries).toEqual([POINT, null, null, null])
  })

  it('names coordinates that are no degrees', async () => {
    const crs = (name: string) =>
      json(
        JSON.stringify({
          type: 'FeatureCollection',
          crs: { type: 'name', properties: { name } },
          features: [feature({})],
        }),
      )
    expect((await readSource(crs('urn:ogc:def:crs:OGC:1.3:CRS84'))).problems).toEqual([])
    expect((await readSource(crs('urn:ogc:def:crs:EPSG::3857'))).problems).toEqual([
      { code: 'other-crs', where: 'a.geojson', found: 'urn:ogc:def:crs:EPSG::3857' },
    ])
  })

  it('keeps members that objects have of their own as columns', async () => {
    const { source, rows } = await readSource(
      json(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":{"x":1},"constructor":2},"geometry":null}]}',
      ),
    )
    expect(source.columns).toEqual(['__proto__.x', 'constructor'])
    expect(rows).toEqual([[1, 2]])
  })
})

describe('lists of objects', () => {
  it('is a table of any list of objects', async () => {
    const { source, rows } = await readSource(
      json('[{"id":"1","date":"11/13/2015"},{"id":"2","place":"Homs"}]'),
    )
    expect(source.notes).toEqual({ format: 'json' })
    expect(source.columns).toEqual(['id', 'date', 'place'])
    expect(rows).toEqual([
      ['1', '11/13/2015', null],
      ['2', null, 'Homs'],
    ])
  })

  it('takes the largest list of an object, or the one that is asked for', async () => {
    const text = JSON.stringify({
      status: 200,
      sources: [{ s: 1 }],
      data: [{ d: 1 }, { d: [{ a: 1 }] }],
      names: ['x', 'y', 'z'],
    })
    const { source, rows } = await readSource(json(text))
    expect(source.notes).toEqual({ format: 'json', part: 'data', parts: ['data', 'sources'] })
    expect(rows).toEqual([[1], ['[{"a":1}]']])
    expect((await readSource(json(text), { part: 'sources' })).rows).toEqual([[1]])
  })

  it('finds places in members, and those of ArcGIS', async () => {
    expect((await readSource(json(JSON.stringify([{ a: 1, location: POINT }])))).geometries).toEqual([POINT])
    const esri = { features: [{ attributes: { a: 1 }, geometry: { x: 36.71, y: 34.73 } }] }
    const { rows, geometries } = await readSource(json(JSON.stringify(esri)))
    expect(rows).toEqual([[1]])
    expect(geometries).toEqual([POINT])
  })
})

describe('JSON that is wrong', () => {
  it('reads the values that are whole, and names the others', async () => {
    const { rows, lines, problems, lost } = await readSource(
      json('[{"a":1},{"a":oops},{"a":NaN,"b":"NaN"},{"a":4},]'),
    )
    expect(rows).toEqual([
      [1, null],
      [null, 'NaN'],
      [4, null],
    ])
    expect(lines).toEqual([1, 3, 4])
    expect(lost).toEqual([{ code: 'bad-json', line: 2, found: '{"a":oops}' }])
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['not-a-number', 'a.geojson / 3'],
      ['extra-comma', 'a.geojson / 5'],
    ])
  })

  it('names a broken line alone, by its line', async () => {
    const { rows, lines, problems, lost } = await readSource(json('{"a":1}\n{"a":\n\n{"a":3}\n'))
    expect(rows).toEqual([[1], [3]])
    expect(lines).toEqual([1, 4])
    expect(problems).toEqual([])
    expect(lost).toEqual([{ code: 'bad-json', line: 2, found: '{"a":' }])
  })

  it('says that it is cut off, wherever it is cut', async () => {
    const text = collection(feature({ a: 1 }), feature({ a: 2 }))
    const first = text.indexOf('},{"type"') + 2
    for (let at = 1; at < text.length - 2; at += 1) {
      const cut = json(text.slice(0, at))
      if (at < first) expect(['cut-off', 'not-json', 'no-rows']).toContain(await refusalOf(cut))
      else expect((await readSource(cut)).problems.map(({ code }) => code)).toEqual(['cut-off'])
    }
  })

  it('knows late members from lost ones', async () => {
    const many = Array.from({ length: 60_000 }, (_, at) => ({ a: at, text: 'x'.repeat(80) }))
    const { rows, problems } = await readSource(
      json(JSON.stringify([...many, { a: -1, late: 1 }, { late: 2 }])),
    )
    expect(rows).toHaveLength(60_002)
    expect(problems).toEqual([{ code: 'late-column', where: 'a.geojson / 60001', found: 'late' }])
  })

  it('reads what is nested a hundred thousand deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const { rows } = await readSource(json(`[{"a":${deep}},{"a":1}]`))
    expect(rows).toHaveLength(2)
    expect(rows[1]).toEqual([1])
  })

  it.each([
    ['{"type":"Topology","objects":{}}', 'is-topojson'],
    ['{"type":"FeatureCollection","features":"x"}', 'no-features'],
    ['{"type":"FeatureCollection","features":[]}', 'no-rows'],
    ['{"type":"FeatureCollection","dateline":{},"features":[]}', 'is-dateline'],
    ['{\n"a":1\n}\n{\n"a":2\n}', 'not-json'],
    ['[', 'cut-off'],
  ])('refuses %s', async (text, code) => {
    expect(await refusalOf(json(text))).toBe(code)
  })
})

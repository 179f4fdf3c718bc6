import { strToU8, zipSync } from 'fflate'
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js'
import { describe, expect, it } from 'vitest'
import { fileOf, readSource, refusalOf } from '../source.fixture'

/** A header that leaves all to its defaults: no feature, and an index. */
const BARE_FGB = Uint8Array.from([
  ...strToU8('fgb\x03fgb\0'),
  ...[12, 0, 0, 0],
  ...[8, 0, 0, 0, 4, 0, 4, 0, 4, 0, 0, 0],
])

const HOMS = { type: 'Point', coordinates: [36.71, 34.73] }

describe('KML and GPX', () => {
  it('give places, words and times in columns', async () => {
    const kml = `<?xml version="1.0" encoding="UTF-8"?>
      <kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>
        <Placemark><name>A &amp; B</name><description><![CDATA[<b>x</b>]]></description>
          <TimeSpan><begin>2015-11-13</begin><end>2015-11-15</end></TimeSpan>
          <Point><coordinates>36.71,34.73</coordinates></Point></Placemark>
        <Placemark><name>C</name><TimeStamp><when>2015-11-14T08:00:00Z</when></TimeStamp>
          <ExtendedData><Data name="deaths"><value>3</value></Data></ExtendedData></Placemark>
      </Folder></Document></kml>`
    const { source, rows, geometries, lines } = await readSource(fileOf(kml, 'a.kml'))
    const cell = (row: number, name: string) => rows[row]?.[source.columns.indexOf(name)]
    expect(source.notes).toEqual({ format: 'kml' })
    expect([cell(0, 'name'), cell(0, 'description'), cell(0, 'begin'), cell(0, 'end')]).toEqual([
      'A & B',
      '<b>x</b>',
      '2015-11-13',
      '2015-11-15',
    ])
    expect([cell(1, 'name'), cell(1, 'when'), cell(1, 'deaths'), cell(1, 'begin')]).toEqual([
      'C',
      '2015-11-14T08:00:00Z',
      '3',
      null,
    ])
    expect(geometries).toEqual([HOMS, null])
    expect(lines).toEqual([1, 2])
  })

  it('give way points with their time', async () => {
    const gpx =
      '<gpx version="1.1"><wpt lat="34.73" lon="36.71"><time>2015-11-13T08:00:00Z</time><name>A</name></wpt></gpx>'
    const { source, rows, geometries } = await readSource(fileOf(gpx, 'a.gpx'))
    expect(rows[0]?.[source.columns.indexOf('time')]).toBe('2015-11-13T08:00:00Z')
    expect(geometries).toEqual([HOMS])
  })

  it('expand no entities, and are refused where they are broken', async () => {
    const bomb = `<!DOCTYPE kml [<!ENTITY a "${'x'.repeat(99)}"><!ENTITY b "${'&a;'.repeat(99)}">]><kml><Placemark><name>&b;</name></Placemark></kml>`
    const opened = await readSource(fileOf(bomb, 'a.kml')).then(
      ({ rows }) => String(rows[0]?.[0]).length,
      () => 0,
    )
    expect(opened).toBeLessThan(200)
    expect(await refusalOf(fileOf('<kml><Placemark>', 'a.kml'))).toBe('bad-markup')
    expect(await refusalOf(fileOf('<kml></kml>', 'a.kml'))).toBe('no-rows')
  })
})

describe('FlatGeobuf', () => {
  const bytes = new Uint8Array(
    serialize({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name: 'حمص', deaths: 3 },
          geometry: { type: 'Point', coordinates: [36.71, 34.73] },
        },
        {
          type: 'Feature',
          properties: { name: 'Raqqa', deaths: 0 },
          geometry: { type: 'Point', coordinates: [39.01, 35.95] },
        },
      ],
    }),
  )

  it('gives its features', async () => {
    const { source, rows, geometries } = await readSource(fileOf(bytes, 'a.fgb'))
    expect(source.notes).toEqual({ format: 'flatgeobuf' })
    expect(source.columns).toEqual(['name', 'deaths'])
    expect(rows).toEqual([
      ['حمص', 3],
      ['Raqqa', 0],
    ])
    expect(geometries[0]).toEqual(HOMS)
  })

  it('is refused, or gives less and says so, where it is cut off', async () => {
    expect(await refusalOf(fileOf(bytes.slice(0, 40), 'a.fgb'))).toBe('cut-off')
    const { rows, problems } = await readSource(fileOf(bytes.slice(0, -20), 'a.fgb'))
    expect(rows).toHaveLength(1)
    expect(problems.map(({ code }) => code)).toEqual(['cut-off'])
  })
})

/** The two files of a shapefile with one point and its name. */
function shapefile(x: number, y: number, name: string): Record<string, Uint8Array> {
  const shp = new DataView(new ArrayBuffer(128))
  shp.setInt32(0, 9994)
  shp.setInt32(24, 64)
  shp.setInt32(28, 1000, true)
  shp.setInt32(32, 1, true)
  shp.setInt32(100, 1)
  shp.setInt32(104, 10)
  shp.setInt32(108, 1, true)
  shp.setFloat64(112, x, true)
  shp.setFloat64(120, y, true)
  const dbf = new Uint8Array(65 + 1 + 10)
  const head = new DataView(dbf.buffer)
  head.setUint8(0, 3)
  head.setUint32(4, 1, true)
  head.setUint16(8, 65, true)
  head.setUint16(10, 11, true)
  dbf.set(strToU8('NAME'), 32)
  dbf.set(strToU8('C'), 43)
  dbf[48] = 10
  dbf[64] = 0x0d
  dbf.set(strToU8(` ${name.padEnd(10)}`), 65)
  return { 'a.shp': new Uint8Array(shp.buffer), 'a.dbf': dbf }
}

it('refuses a FlatGeobuf that says it has an index of nothing', async () => {
  expect(await refusalOf(fileOf(BARE_FGB, 'a.fgb'))).toBe('no-rows')
})

describe('zipped shapefiles', () => {
  it('give their points', async () => {
    const { source, rows, geometries } = await readSource(
      fileOf(zipSync(shapefile(36.71, 34.73, 'Homs')), 'a.zip'),
    )
    expect(source.notes).toEqual({ format: 'shapefile', part: 'a' })
    expect(source.columns).toEqual(['NAME'])
    expect(rows).toEqual([['Homs']])
    expect(geometries).toEqual([HOMS])
  })

  it('are brought to degrees by their projection', async () => {
    const prj = strToU8(
      'PROJCS["WGS 84 / Pseudo-Mercator",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",0],PARAMETER["scale_factor",1],PARAMETER["false_easting",0],PARAMETER["false_northing",0],UNIT["metre",1],EXTENSION["PROJ4","+proj=merc +a=6378137 +b=6378137 +lat_ts=0.0 +lon_0=0.0 +x_0=0.0 +y_0=0 +k=1.0 +units=m +nadgrids=@null +wktext +no_defs"]]',
    )
    const files = { ...shapefile(4_086_538.5, 4_126_978.8, 'Homs'), 'a.prj': prj }
    const [geometry] = (await readSource(fileOf(zipSync(files), 'a.zip'))).geometries
    const [lng = 0, lat = 0] = geometry?.type === 'Point' ? geometry.coordinates : []
    expect(lng).toBeCloseTo(36.71, 2)
    expect(lat).toBeCloseTo(34.73, 1)
  })
})

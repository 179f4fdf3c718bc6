import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { run } from './run'

/** The picture's box in degrees: the theatre and its margins. */
const BOX = { west: 33, south: 28.5, east: 50, north: 40.5 }
const WIDTH_PX = 1000
/** Marble's level 3: 16 by 8 tiles over the whole world. */
const COLUMNS = 16
const ROWS = 8
/** Grey steps to metres on the ground of the Mercator plane, by eye: decoration, not elevation. */
const EXAGGERATION = 420
/** What `gdaldem` gives for flat ground, lit from 45 degrees. */
const FLAT = 180
/** Transparency is stored without loss: in steps, it is a third of the size and looks the same. */
const STEP = 6
const QUALITY = 55
/** Fainter shades are the source's own JPEG blocks, not slopes. */
const FAINT = 8

/**
 * Soft shading of the land as one picture with transparency, for light and dark pages alike: slopes away from the
 * light are black, slopes towards it white. Heights are Natural Earth's as Marble ships them, 3.7 km a pixel.
 * Writes `hillshade.webp` into `out` and answers its corners, clockwise from the north-west.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: commands of GDAL, each an argument a line.
export function writeHillshade(heights: string, folder: string, out: string): [number, number][] {
  const work = join(folder, 'hillshade')
  mkdirSync(work, { recursive: true })
  const mosaic = mosaicOf(heights, work)
  const plane = join(work, 'plane.tif')
  const { west, south, east, north } = BOX
  const te = ['-te_srs', 'EPSG:4326', '-te', ...[west, south, east, north].map(String)]
  // Through a coarser grid and a spline: the grey steps of the source would else be terraces.
  const coarse = join(work, 'coarse.tif')
  run('gdalwarp', [
    '-q',
    '-overwrite',
    '-t_srs',
    'EPSG:3857',
    ...te,
    '-ts',
    '380',
    '0',
    '-r',
    'average',
    '-ot',
    'Float32',
    mosaic,
    coarse,
  ])
  run('gdalwarp', [
    '-q',
    '-overwrite',
    ...te,
    '-ts',
    String(WIDTH_PX),
    '0',
    '-r',
    'cubicspline',
    coarse,
    plane,
  ])
  const shade = join(work, 'shade.png')
  run('gdaldem', [
    'hillshade',
    '-q',
    '-of',
    'PNG',
    '-z',
    String(EXAGGERATION),
    '-compute_edges',
    plane,
    shade,
  ])
  const picture = join(work, 'alpha.png')
  writeFileSync(picture, PNG.sync.write(asTransparency(PNG.sync.read(readFileSync(shade)))))
  run('gdal_translate', [
    '-q',
    '-of',
    'WEBP',
    '-co',
    `QUALITY=${QUALITY}`,
    picture,
    join(out, 'hillshade.webp'),
  ])
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
}

/** One raster of the world out of Marble's tiles, each put where it belongs. */
function mosaicOf(heights: string, work: string): string {
  const tiles: string[] = []
  for (const row of readdirSync(join(heights, '3')).sort()) {
    for (const name of readdirSync(join(heights, '3', row)).sort()) {
      const y = Number(row)
      const x = Number(name.slice(7, 13))
      const tile = join(work, `${y}-${x}.tif`)
      const corner = (column: number, line: number) => [
        String(-180 + (column * 360) / COLUMNS),
        String(90 - (line * 180) / ROWS),
      ]
      const ullr = ['-a_ullr', ...corner(x, y), ...corner(x + 1, y + 1)]
      run('gdal_translate', ['-q', '-a_srs', 'EPSG:4326', ...ullr, join(heights, '3', row, name), tile])
      tiles.push(tile)
    }
  }
  const mosaic = join(work, 'world.vrt')
  run('gdalbuildvrt', ['-q', '-overwrite', mosaic, ...tiles])
  return mosaic
}

function asTransparency(shade: PNG): PNG {
  const result = new PNG({ width: shade.width, height: shade.height })
  for (let index = 0; index < shade.data.length; index += 4) {
    const value = shade.data[index] ?? FLAT
    const white = value > FLAT
    const strength = (white ? (value - FLAT) * 1.1 : (FLAT - value) * 0.95) * fadeAt(index / 4, shade)
    result.data.fill(white ? 255 : 0, index, index + 3)
    result.data[index + 3] = Math.min(255, STEP * Math.round(Math.max(0, strength - FAINT) / STEP))
  }
  return result
}

/** 0 at the picture's edge to 1 a tenth of its width inside: the eye must not see where it ends. */
function fadeAt(pixel: number, { width, height }: PNG): number {
  const x = pixel % width
  const y = Math.floor(pixel / width)
  return Math.min(1, Math.min(x, y, width - 1 - x, height - 1 - y) / (width / 10))
}

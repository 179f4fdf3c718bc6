import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { mapFonts } from '../../src/map/basemap/fonts'
import { sceneOf } from '../../src/map/host/scene'
import { drawGlyph, GLYPH_PIXEL_RATIO, glyphSize } from '../../src/map/marks/draw-glyph'
import { type Glyph, glyphId, parseGlyphId } from '../../src/map/marks/glyph-id'
import { MARK_SOURCES } from '../../src/map/marks/layer-parts'
import { markLayers } from '../../src/map/marks/marks-layers'
import { BASEMAP_PALETTES, OTHER_COLOUR, type Scheme } from '../../src/model/theme'
import { OTHER_KINDS, STATUSES } from '../../src/model/vocabulary'
import { appearanceOf } from '../../src/record/appearance'
import type { EventRecord } from '../../src/record/record'
import { GALLERY_SIZE, GALLERY_ZOOM, galleryCentre, galleryRecord } from './gallery-record'

setWorkerUrl(workerUrl)

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  parent: HTMLElement,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  made.textContent = text
  parent.append(made)
  return made
}

function glyphCell(glyph: Glyph, row: HTMLElement): void {
  const canvas = element('canvas', element('td', row))
  const picture = drawGlyph(glyph)
  canvas.width = picture.width
  canvas.height = picture.height
  const { width } = glyphSize(glyph)
  canvas.style.width = `${width}px`
  canvas.getContext('2d')?.putImageData(picture, 0, 0)
}

/** Glyphs by themselves: one row for each actor and kind, five standings in three forms, then numbers. */
function glyphTable(record: EventRecord, scheme: Scheme, sheet: HTMLElement): void {
  const table = element('table', sheet)
  for (const layer of [...record.facts.layers, 'unattributed']) {
    const { symbol, colour } = appearanceOf(record, layer)
    const row = element('tr', table)
    element('th', row, layer)
    for (const form of ['disc', 'tag', 'dot'] as const) {
      for (const standing of STATUSES) {
        glyphCell({ type: 'strike', form, symbol, colour: colour[scheme], standing, scheme }, row)
      }
    }
  }
  for (const kind of [...OTHER_KINDS, 'several'] as const) {
    const row = element('tr', table)
    element('th', row, kind)
    for (const form of ['disc', 'tag', 'dot'] as const) {
      for (const standing of STATUSES) {
        glyphCell({ type: 'kind', form, kind, colour: OTHER_COLOUR[scheme], standing, scheme }, row)
      }
    }
  }
  const row = element('tr', table)
  element('th', row, 'numbers')
  for (const count of [2, 12, 120]) {
    for (const contested of [false, true]) {
      glyphCell({ type: 'count', count, contested, colour: '-', standing: 'reported', scheme }, row)
    }
  }
}

/** The same marks with their shapes on a real map: a column for each precision, a row for each standing. */
function markMap(record: EventRecord, scheme: Scheme, sheet: HTMLElement): Promise<void> {
  const container = element('div', sheet)
  container.className = 'map'
  container.style.width = `${GALLERY_SIZE.width}px`
  container.style.height = `${GALLERY_SIZE.height}px`
  const scene = sceneOf(
    {
      record,
      table: record.table,
      shown: record.facts.rows,
      span: record.extent,
      mode: 'cumulative',
      fade: 14,
      actors: null,
      members: false,
      selected: null,
      marked: [],
      lit: [],
      scheme,
      lang: 'en',
    },
    GALLERY_ZOOM,
  )
  const { under, over } = markLayers(record.facts.layers, scheme, 'en')
  const land = { 'background-color': BASEMAP_PALETTES[scheme].land }
  const sources = Object.fromEntries(
    Object.entries(MARK_SOURCES).map(([name, id]) => [
      id,
      { type: 'geojson' as const, data: scene[name as keyof typeof MARK_SOURCES] },
    ]),
  )
  const map = new MapLibreMap({
    container,
    style: {
      version: 8,
      'font-faces': mapFonts({ url: (path) => new URL(path, document.baseURI).href }),
      sources,
      layers: [{ id: 'land', type: 'background', paint: land }, ...under, ...over],
    },
    center: [...galleryCentre()],
    zoom: GALLERY_ZOOM,
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    canvasContextAttributes: { preserveDrawingBuffer: true },
  })
  map.setMissingStyleImageResolver((id) => {
    const glyph = parseGlyphId(id)
    if (glyph) map.addImage(glyphId(glyph), drawGlyph(glyph), { pixelRatio: GLYPH_PIXEL_RATIO })
  })
  return new Promise((resolve) => {
    map.once('idle', () => resolve())
  })
}

/** Resolves when every sheet is drawn; tests wait for `data-ready` on the body. */
async function drawGallery(): Promise<void> {
  // As on the page, where it has come before the first number is drawn.
  await document.fonts.load('600 11px "Noto Sans"', '0123456789')
  const record = galleryRecord()
  const sheets = document.getElementById('sheets')
  if (!sheets) throw new Error('the gallery has no #sheets')
  for (const scheme of ['light', 'dark'] as const) {
    const sheet = element('section', sheets)
    sheet.className = 'marks-sheet'
    sheet.dataset.scheme = scheme
    element('h2', sheet, scheme)
    glyphTable(record, scheme, sheet)
    await markMap(record, scheme, sheet)
  }
  document.body.dataset.ready = 'true'
}

drawGallery()

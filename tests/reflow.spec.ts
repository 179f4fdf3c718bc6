import { describe, expect, it } from 'vitest'
import type { DatelinePage } from './driver/dateline-page'
import { openedPages } from './driver/opened-pages'
import { controlsOutOfReach, cutText, sidewaysScroll, withReaderStyle, wordsOverWords } from './driver/reach'

const { open, openFresh } = openedPages()

const DOCK_CONTROLS = [
  'previous-day',
  'play',
  'next-day',
  'time-settings-button',
  'hidden-count',
  'slider-start',
  'slider-end',
]
const PHONE_CONTROLS = ['language-ar', 'sheet-layers', 'sheet-list', 'share', 'menu', ...DOCK_CONTROLS]
const DESK_CONTROLS = [
  'list-toggle',
  'share',
  'language-ar',
  'menu',
  'search-input',
  'strikes-only',
  'layer-open',
  'layer-switch',
  'map-zoomIn',
  ...DOCK_CONTROLS,
]

/** With room for one tool more. */
const WIDE_CONTROLS = ['fullscreen', ...DESK_CONTROLS]

const MAP_CONTROLS = [
  'map-zoomIn',
  'map-zoomOut',
  'map-whole',
  'map-pan',
  'map-panNorth',
  'map-panWest',
  'map-panEast',
  'map-panSouth',
  'map-credits',
]

const SCREENS = [
  { name: 'the smallest phone', width: 320, height: 568, controls: PHONE_CONTROLS },
  { name: 'a desktop screen at 400 %', width: 320, height: 256, controls: PHONE_CONTROLS },
  { name: 'a phone on its side', width: 844, height: 390, controls: DESK_CONTROLS },
  { name: 'a small phone on its side', width: 568, height: 320, controls: PHONE_CONTROLS },
  { name: 'a desktop screen at 200 %', width: 640, height: 450, controls: PHONE_CONTROLS },
]

const dialogs = ['about', 'keys', 'legend'] as const

/** What a reader opens there still fits its screen, and can be closed. */
async function expectDialogsFit(dateline: DatelinePage): Promise<void> {
  for (const dialog of dialogs) {
    await dateline.part('menu').click()
    await dateline.part(`menu-${dialog}`).click()
    await dateline.part(dialog).waitFor()
    expect(await sidewaysScroll(dateline.page)).toEqual([])
    expect(await controlsOutOfReach(dateline.page, ['dialog-close'])).toEqual([])
    await dateline.page.keyboard.press('Escape')
  }
  await dateline.part('time-settings-button').click()
  await dateline.part('typed-date').waitFor()
  expect(
    await controlsOutOfReach(dateline.page, ['time-settings-close', 'mode', 'typed-date', 'known']),
  ).toEqual([])
  await dateline.page.keyboard.press('Escape')
}

describe.each(SCREENS)('on $name, $width by $height px', ({ width, height, controls }) => {
  it.each(['en', 'ar'])('nothing runs off sideways and everything can be reached, in %s', async (lang) => {
    const dateline = await open({
      viewport: { width, height },
      reducedMotion: 'reduce',
      fragment: `v=1&map=8.00/34.00/20.00&lang=${lang}`,
    })
    const wanted = controls.map((part) => (part === 'language-ar' && lang === 'ar' ? 'language-en' : part))
    expect(await sidewaysScroll(dateline.page)).toEqual([])
    expect(await cutText(dateline.page, ['masthead'])).toEqual([])
    expect(await controlsOutOfReach(dateline.page, wanted)).toEqual([])
    await expectDialogsFit(dateline)
  })
})

describe('on a low screen, 1024 by 560 px', () => {
  it('a long list of results scrolls and leaves the dock where it was', async () => {
    const dateline = await open({
      viewport: { width: 1024, height: 560 },
      fragment: 'v=1&map=8.00/34.00/20.00&lang=en',
    })
    const before = await dateline.part('timeline').boundingBox()
    await dateline.go({ q: 'Raqqa' })
    await dateline.part('search-count').waitFor()
    expect(await dateline.part('timeline').boundingBox()).toEqual(before)
    expect(await controlsOutOfReach(dateline.page, ['play', 'search-input', 'hidden-count'])).toEqual([])
  })
})

describe('with the list and an event open', () => {
  it.each([
    [1280, 800, 'en'],
    [1024, 600, 'ar'],
    [844, 390, 'ar'],
    [844, 390, 'en'],
  ])('the map keeps its buttons at %d by %d px, in %s', async (width, height, lang) => {
    const dateline = await open({
      viewport: { width, height },
      reducedMotion: 'reduce',
      fragment: `v=1&event=france-strikes-raqqa-2015-11-16&panel=list&lang=${lang}`,
    })
    await dateline.part('ledger-close').waitFor()
    await dateline.part('event').waitFor()
    await dateline.part('map-pan').click()
    expect(await controlsOutOfReach(dateline.page, MAP_CONTROLS)).toEqual([])
    expect(await controlsOutOfReach(dateline.page, ['ledger-close', 'print'])).toEqual([])
  })
})

/** What readers, their browsers and their tools make of text. */
const READERS = {
  'text at 150 %': 'html { font-size: 150% }',
  'text at 200 %': 'html { font-size: 200% }',
  'the least size of letters at 20 px': '* { font-size: max(20px, 1em) !important }',
  'wide letters and lines':
    '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
  'another font': '* { font-family: monospace !important }',
}

describe('with a reader’s own letters', () => {
  it.each([
    ['a desktop', 1280, 900, 'en', WIDE_CONTROLS, ['clock-date']],
    ['a desktop', 1366, 768, 'ar', WIDE_CONTROLS, ['clock-date']],
    ['a phone', 390, 844, 'en', PHONE_CONTROLS, []],
    ['a phone', 390, 844, 'ar', PHONE_CONTROLS, []],
  ] as const)('%s, %d by %d px in %s, loses nothing and lays no words over others', async (...given) => {
    const [, width, height, lang, controls, words] = given
    const dateline = await open({
      viewport: { width, height },
      reducedMotion: 'reduce',
      fragment: `v=1&map=8.00/34.00/20.00&t=2015-11-10..2015-11-30&lang=${lang}`,
    })
    const wanted = controls.map((part) => (part === 'language-ar' && lang === 'ar' ? 'language-en' : part))
    const found: Record<string, readonly string[]> = {}
    for (const [reader, css] of Object.entries(READERS))
      await withReaderStyle(dateline.page, css, async () => {
        found[reader] = [
          ...(await sidewaysScroll(dateline.page)),
          ...(await controlsOutOfReach(dateline.page, wanted)),
          ...(await cutText(dateline.page, ['masthead', ...words])),
          ...(await wordsOverWords(dateline.page, 'timeline')),
          ...(await wordsOverWords(dateline.page, 'tools')),
        ]
      })
    expect(found).toEqual(Object.fromEntries(Object.keys(READERS).map((reader) => [reader, []])))
  })
})

describe('in the least frame, with letters twice as large', () => {
  it('an embed tells its subject whole, leaves the map its room, and lays no words over others', async () => {
    const dateline = await openFresh({
      query: '?embed=timeline',
      viewport: { width: 360, height: 480 },
      fragment: 'v=1&t=2015-11-01..2015-12-07',
    })
    const { page } = dateline
    await withReaderStyle(page, 'html { font-size: 200% }', async () => {
      expect(await cutText(page, ['embed-title'])).toEqual([])
      expect(await wordsOverWords(page, 'timeline')).toEqual([])
      expect(await wordsOverWords(page, 'embed-head')).toEqual([])
      const { height } = (await dateline.part('map').boundingBox()) ?? { height: 0 }
      expect(height).toBeGreaterThanOrEqual(180)
    })
  })
})

describe('with forced colours', () => {
  it('whatever is on, pressed or in focus still differs from what is not', async () => {
    const dateline = await open({
      forcedColors: 'active',
      viewport: { width: 1280, height: 720 },
      fragment: 'v=1&map=8.00/34.00/20.00&lang=en&actors=russia',
    })
    const look = async (actor: string) => {
      const png = await dateline
        .strikeLayer(actor)
        .locator('.toggle')
        .screenshot({ animations: 'disabled', scale: 'css' })
      return png.toString('base64')
    }
    expect(await look('Russia')).not.toBe(await look('France'))
    expect(await controlsOutOfReach(dateline.page, WIDE_CONTROLS)).toEqual([])
  })
})

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../tests/fixtures/build-event'
import { DEFAULT_VIEW } from '../view/view'
import { encodeView } from '../view/view-url'
import {
  cameraOfBounds,
  embeddedView,
  exportedView,
  linkTo,
  PLAIN_LINK,
  pageAddress,
  sharedView,
  viewLink,
} from './share-link'
import { createAppStore } from './store'

const { session } = createAppStore().getState()

describe('the link that the dialog sends', () => {
  it('always writes the map and the basemap, which hang on the screen', () => {
    const state = {
      view: DEFAULT_VIEW,
      session: { ...session, systemDark: true, bounds: [35, 33, 45, 38] as const },
    }
    expect(encodeView(sharedView(state, 1440, PLAIN_LINK))).toBe('v=1&map=6.66/35.539/40.000&base=dark')
  })

  it('keeps what the sender chose, and adds only what was asked for', () => {
    const view = {
      ...DEFAULT_VIEW,
      map: { zoom: 8, lat: 35.95, lng: 39.01, bearing: 0, pitch: 0 },
      base: 'plain' as const,
      lang: 'en',
      play: true,
      data: 'aaaaaaaa',
    }
    expect(encodeView(sharedView({ view, session }, 1440, PLAIN_LINK))).toBe(
      'v=1&map=8.00/35.950/39.010&base=plain',
    )
    expect(
      encodeView(
        sharedView({ view, session: { ...session, lang: 'ar' } }, 1440, {
          language: true,
          play: true,
          data: 'd8b7137b',
        }),
      ),
    ).toBe('v=1&map=8.00/35.950/39.010&play=1&base=plain&lang=ar&data=d8b7137b')
  })

  it('leaves the map out where there is none', () => {
    expect(encodeView(sharedView({ view: DEFAULT_VIEW, session }, 1440, PLAIN_LINK))).toBe('v=1&base=light')
  })

  it('names the page without its embedding query', () => {
    expect(linkTo('https://maps.example/dateline/?embed#v=1&q=x', DEFAULT_VIEW)).toBe(
      'https://maps.example/dateline/#v=1',
    )
    expect(linkTo('https://maps.example/#v=1', DEFAULT_VIEW, '?embed=timeline')).toBe(
      'https://maps.example/?embed=timeline#v=1',
    )
  })
})

it('a file of a part of the record writes out what hangs on the whole', () => {
  const record = buildRecord([
    buildEvent({ id: 'a', days: '2015-11-01' }),
    buildEvent({ id: 'b', days: '2015-12-01' }),
  ])
  const view = { ...DEFAULT_VIEW, at: windowOf('2015-11-17').start }
  expect(encodeView(exportedView({ view, session, record }, 1440))).toBe(
    'v=1&t=2015-11-01..2015-12-01&at=2015-11-17&base=light',
  )
})

describe('the camera of a box', () => {
  it('is its middle on the screen, at the zoom that fills the width', () => {
    expect(cameraOfBounds([35, 33, 45, 38], 1440)).toEqual({
      zoom: 6.66,
      lat: 35.539,
      lng: 40,
      bearing: 0,
      pitch: 0,
    })
  })

  it('is none for a box that has no width', () => {
    expect(cameraOfBounds([35, 33, 35, 33], 1440)?.zoom).toBeUndefined()
  })
})

it('a frame gets the view in its own reader’s language or the one that is chosen, standing still, without panel or citation', () => {
  const view = {
    ...DEFAULT_VIEW,
    mode: 'day' as const,
    base: 'dark' as const,
    panel: 'list' as const,
    lang: 'ar',
    play: true,
    data: 'aaaaaaaa',
  }
  expect(encodeView(embeddedView(view, null))).toBe('v=1&mode=day&base=dark')
  expect(encodeView(embeddedView(view, 'ar'))).toBe('v=1&mode=day&base=dark&lang=ar')
})

it('the link of the page is to the whole page with the view as it is, also from a frame', () => {
  history.replaceState(null, '', '/dateline/?embed=timeline#v=1&q=x')
  expect(new URL(pageAddress()).search).toBe('?embed=timeline')
  expect(viewLink({ view: { ...DEFAULT_VIEW, mode: 'day' } })).toBe(
    `${location.origin}/dateline/#v=1&mode=day`,
  )
})

import { describe, expect, it } from 'vitest'
import { windowOf } from '../../tests/fixtures/build-event'
import { openLink, READY, RECORD } from '../../tests/fixtures/open-link'

describe('choices', () => {
  it('switch one layer off, and on again to the default', () => {
    const { actions, link } = openLink('')
    actions.toggleActor('russia')
    expect(link()).toBe('v=1&actors=united-states')
    actions.toggleActor('russia')
    expect(link()).toBe('v=1')
  })

  it('hold the playhead inside a window that moves over it', () => {
    const { actions, link } = openLink('at=2015-10-01')
    actions.move({ t: { from: windowOf('2015-11-01').start, to: null } })
    expect(link()).toBe('v=1&t=2015-11-01..&at=2015-11-01')
  })

  it('of a script are taken whole or not at all', () => {
    const { actions, link } = openLink('')
    expect(
      actions.goTo(
        new Map([
          ['mode', 'day'],
          ['speed', 'fast'],
        ]),
      ),
    ).toEqual(['speed'])
    expect(link()).toBe('v=1')
    expect(
      actions.goTo(
        new Map([
          ['mode', 'day'],
          ['q', 'raqqa'],
        ]),
      ),
    ).toEqual([])
    expect(link()).toBe('v=1&mode=day&q=raqqa')
  })

  it('that change nothing leave the history alone', () => {
    const { actions, store } = openLink('')
    const before = store.getState().change
    actions.choose({ mode: 'cumulative' })
    expect(store.getState().change).toBe(before)
  })
})

describe('what stays the same', () => {
  it('stays the same object, so that nothing that hangs on it is worked out again', () => {
    const { actions, store } = openLink('actors=russia&mark=early&t=2015-11-01..&map=5/35/40')
    const before = store.getState().view
    actions.choose({
      t: { from: windowOf('2015-11-01').start, to: null },
      actors: ['russia'],
      mark: ['early'],
      map: { zoom: 5, lat: 35, lng: 40, bearing: 0, pitch: 0 },
      mode: 'day',
    })
    const { view } = store.getState()
    expect(view.mode).toBe('day')
    for (const key of ['t', 'actors', 'mark', 'map', 'unknown'] as const) expect(view[key]).toBe(before[key])
  })

  it('is no change, and tells nobody', () => {
    const { actions, store } = openLink('actors=russia')
    const heard: unknown[] = []
    const stop = store.subscribe((state) => heard.push(state.view))
    const before = store.getState()
    actions.choose({ actors: ['russia'], t: { from: null, to: null } })
    expect(store.getState()).toBe(before)
    expect(heard).toEqual([])
    stop()
  })

  it('gives way where one value of many is another', () => {
    const { actions, store } = openLink('actors=russia&map=5/35/40')
    const { change, view } = store.getState()
    actions.move({ map: { zoom: 5, lat: 35, lng: 41, bearing: 0, pitch: 0 } })
    expect(store.getState().view.map?.lng).toBe(41)
    expect(store.getState().view.actors).toBe(view.actors)
    expect(store.getState().change).toEqual({ kind: 'motion', count: change.count + 1 })
  })
})

describe('layers', () => {
  it('are shown alone, and all again', () => {
    const { actions, link } = openLink('')
    actions.onlyActor('russia')
    expect(link()).toBe('v=1&actors=russia')
    actions.allActors()
    expect(link()).toBe('v=1')
  })

  it('that are all off are none', () => {
    const { actions, link } = openLink('actors=russia')
    actions.toggleActor('russia')
    expect(link()).toBe('v=1&actors=none')
  })
})

describe('how a change came about', () => {
  type Page = ReturnType<typeof openLink>
  const steps: readonly [what: string, kind: string, act: (page: Page) => void][] = [
    ['a layer that is switched', 'choice', ({ actions }) => actions.toggleActor('russia')],
    ['a layer alone', 'choice', ({ actions }) => actions.onlyActor('russia')],
    ['a choice', 'choice', ({ actions }) => actions.choose({ q: 'x' })],
    ['a motion', 'motion', ({ actions }) => actions.move({ fade: 3 })],
    ['an event that is opened', 'choice', ({ actions }) => actions.openEvent('strike')],
    ['a withdrawn event', 'choice', ({ actions }) => actions.openEvent('gone')],
    ['a script’s values', 'choice', ({ actions }) => void actions.goTo(new Map([['q', 'x']]))],
    ['a link', 'restored', ({ actions }) => actions.restore('q=x', { resolve: false })],
    ['a record', 'restored', ({ actions }) => actions.recordLoaded(RECORD, READY)],
    [
      'a link to what is not there',
      'restored',
      ({ actions }) => actions.restore('event=nothing', { resolve: true }),
    ],
    [
      'a link that needs more than it says',
      'revealed',
      ({ actions }) => actions.restore('actors=none&event=strike', { resolve: true }),
    ],
  ]

  it.each(steps)('is noted of %s: %s, and counted up', (_, kind, act) => {
    const page = openLink('')
    const { count } = page.store.getState().change
    act(page)
    expect(page.store.getState().change.kind).toBe(kind)
    expect(page.store.getState().change.count).toBeGreaterThan(count)
  })

  it('is noted of all layers that are shown again, and of an event that is closed', () => {
    const { actions, store } = openLink('actors=russia&event=strike')
    actions.move({ fade: 3 })
    actions.allActors()
    expect(store.getState().change.kind).toBe('choice')
    actions.move({ fade: 4 })
    actions.closeEvent()
    expect(store.getState().change.kind).toBe('choice')
  })
})

describe('the camera', () => {
  it('is rounded as a link writes it, and one that is no place is not taken', () => {
    const { actions, store, link } = openLink('')
    actions.cameraMoved({ zoom: 5.1234, lat: 35.123456, lng: 400, bearing: 0, pitch: 0 })
    expect(link()).toBe('v=1&map=5.12/35.12/40.00')
    expect(store.getState().change.kind).toBe('motion')
    actions.cameraMoved({ zoom: Number.NaN, lat: 0, lng: 0, bearing: 0, pitch: 0 })
    expect(link()).toBe('v=1&map=5.12/35.12/40.00')
  })
})

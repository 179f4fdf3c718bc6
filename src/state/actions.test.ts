import { describe, expect, it, vi } from 'vitest'
import { buildEvent, buildRecord, eventsOf } from '../../tests/fixtures/build-event'
import { openEmpty, openLink, RECORD } from '../../tests/fixtures/open-link'
import type { RecordWords } from '../record/preface'
import { encodeView } from '../view/view-url'
import { createActions } from './actions'
import { createAppStore } from './store'

describe('a page without a link', () => {
  const words = {} as RecordWords
  const PREFACE = {
    theatre: [0, 0, 1, 1],
    view: { t: '2015-11-15..', actors: 'russia' },
    licence: '',
    words: { en: words },
  } as const

  function begin(fragment: string) {
    const store = createAppStore()
    const actions = createActions(store)
    actions.begin(PREFACE)
    actions.restore(fragment, { resolve: false })
    actions.recordLoaded({ ...RECORD, preface: PREFACE }, { state: 'ready', problems: [] })
    return { store, actions, link: () => encodeView(store.getState().view) }
  }

  it('opens with the view that the record opens with, also when Back leads to it again', () => {
    const { actions, link } = begin('')
    expect(link()).toBe('v=1&t=2015-11-15..&actors=russia')
    actions.choose({ actors: null })
    actions.restore('#', { resolve: true })
    expect(link()).toBe('v=1&t=2015-11-15..&actors=russia')
  })

  it('gives way to any link, and offers the languages of the record', () => {
    const { store, link } = begin('#v=1')
    expect(link()).toBe('v=1')
    expect(store.getState().session.languages).toEqual(['en'])
    expect(store.getState().record.preface).toBe(PREFACE)
  })
})

describe('a link', () => {
  it('restores what it says and writes it again', () => {
    expect(openLink('v=1&t=2015-11-01..&actors=russia').link()).toBe('v=1&t=2015-11-01..&actors=russia')
  })

  it('puts actors into the order of the record and drops those it does not know, with a notice', () => {
    const { link, notices } = openLink('actors=russia,nobody,united-states&event=talks')
    expect(link()).toBe('v=1&event=talks')
    expect(notices()).toEqual([{ code: 'unknown-ids', key: 'actors', ids: ['nobody'] }])
  })

  it('to an event outside the window widens the window by the least and says so', () => {
    const { link, notices, store } = openLink('t=2015-11-01..2015-11-15&event=strike')
    expect(link()).toBe('v=1&t=2015-11-01..2015-11-17&event=strike')
    expect(notices()).toEqual([{ code: 'revealed', id: 'strike', changed: ['t', 'at'] }])
    expect(store.getState().change.kind).toBe('revealed')
  })

  it('to an event behind filters resets the keys that hide it and no other', () => {
    const { link } = openLink('actors=united-states&kinds=none&status=reported&event=strike')
    expect(link()).toBe('v=1&kinds=none&status=reported&event=strike')
  })

  it.each<[hidden: string, fragment: string, changed: readonly string[], link: string]>([
    ['an actor that is off', 'actors=united-states&event=strike', ['actors'], 'v=1&event=strike'],
    ['a status', 'status=denied&event=strike', ['status'], 'v=1&event=strike'],
    ['a basis', 'basis=alleged&event=strike', ['basis'], 'v=1&event=strike'],
    ['an earlier day of knowledge', 'known=2015-11-30&event=strike', ['known'], 'v=1&event=strike'],
    ['its kind', 'kinds=statement&event=talks', ['kinds'], 'v=1&event=talks'],
    ['a playhead before it', 'at=2015-11-01&event=strike', ['at'], 'v=1&event=strike'],
    [
      'a window before it and a filter',
      't=..2015-11-15&actors=none&event=strike',
      ['actors', 't', 'at'],
      'v=1&t=..2015-11-17&event=strike',
    ],
    [
      'a window after it',
      't=2015-11-15..2015-11-17&event=talks',
      ['t'],
      'v=1&t=2015-11-14..2015-11-17&event=talks',
    ],
  ])('to an event hidden by %s opens that and nothing else', (_, fragment, changed, expected) => {
    const { link, notices } = openLink(`${fragment}`)
    expect(link()).toBe(expected)
    expect(notices().at(-1)).toEqual({
      code: 'revealed',
      id: fragment.replace(/.*=/, ''),
      changed,
    })
  })

  it('to an event that is in view changes nothing and says nothing', () => {
    const { link, notices, store } = openLink('actors=russia&status=reported&event=strike')
    expect(link()).toBe('v=1&actors=russia&status=reported&event=strike')
    expect(notices()).toEqual([])
    expect(store.getState().change.kind).toBe('restored')
  })

  it('to a withdrawn event opens it and says that it was taken back', () => {
    const { link, notices } = openLink('event=gone')
    expect(link()).toBe('v=1&event=gone')
    expect(notices()).toEqual([{ code: 'withdrawn', id: 'gone', successor: null }])
  })

  it('puts marks into date order, each once, and names those that the record does not have', () => {
    const { link, notices } = openLink('mark=strike,nothing,early,old,strike')
    expect(link()).toBe('v=1&mark=early,strike')
    expect(notices()).toEqual([{ code: 'unknown-ids', key: 'mark', ids: ['nothing'] }])
  })

  it.each([
    ['t=2015-11-01..2015-11-10&at=2015-10-31', '2015-10-31'],
    ['t=2015-11-01..2015-11-10&at=2015-11-11', '2015-11-11'],
    ['t=2015-11-01..&at=2015-10-31', '2015-10-31'],
    ['t=..2015-11-10&at=2015-11-11', '2015-11-11'],
  ])('whose playhead is outside its window, %s, says that it was held', (fragment, value) => {
    expect(openLink(fragment).notices()).toEqual([
      { code: 'link-problem', problem: { code: 'held', key: 'at', value } },
    ])
  })

  it.each([
    't=2015-11-01..2015-11-10&at=2015-11-01',
    't=2015-11-01..2015-11-10&at=2015-11-10',
    'at=2015-11-01',
  ])('whose playhead is inside its window, %s, says nothing', (fragment) =>
    expect(openLink(fragment).notices()).toEqual([]),
  )

  it('that is restored later names what it cannot open only when it is asked to', () => {
    const { actions, notices } = openLink('')
    actions.restore('event=nothing', { resolve: false })
    expect(notices()).toEqual([])
    actions.restore('event=nothing', { resolve: true })
    expect(notices()).toEqual([{ code: 'unknown-event', id: 'nothing' }])
  })

  it('waits for a record before it is held to one', () => {
    const { store, actions } = openEmpty()
    actions.restore('actors=nobody&event=strike', { resolve: true })
    expect(store.getState().view).toMatchObject({ actors: ['nobody'], event: 'strike' })
    expect(store.getState().session.notices).toEqual([])
  })

  it('to an unknown event says so', () => {
    expect(openLink('event=nothing').notices()).toEqual([{ code: 'unknown-event', id: 'nothing' }])
  })

  it('to a merged event opens its successor and says what became of it', () => {
    const { link, notices } = openLink('event=old')
    expect(link()).toBe('v=1&event=strike')
    expect(notices()).toEqual([{ code: 'merged', id: 'old', successor: 'strike' }])
  })

  it.each([
    ['first', 'second'],
    ['second', 'first'],
  ])(
    'to %s of two events merged into each other follows each once, then says that there is none',
    (id, other) => {
      const circle = buildRecord([
        ...eventsOf(RECORD),
        buildEvent({ id: 'first', state: 'merged', successor: 'second' }),
        buildEvent({ id: 'second', state: 'merged', successor: 'first' }),
      ])
      const { link, notices } = openLink(`event=${id}`, circle)
      expect(notices()).toEqual([
        { code: 'merged', id, successor: other },
        { code: 'merged', id: other, successor: id },
        { code: 'unknown-event', id },
      ])
      expect(link()).toBe('v=1')
    },
  )

  it('with values that cannot be read names them', () => {
    expect(openLink('mode=fast').notices()).toEqual([
      { code: 'link-problem', problem: { code: 'unreadable', key: 'mode', value: 'fast' } },
    ])
  })

  it('with sixty values that cannot be read says so in one notice', () => {
    const fragment = Array.from({ length: 60 }, (_, index) => `bad${index}`).join('&')
    const { notices } = openLink(`v=1&${fragment}`)
    expect(notices()).toHaveLength(1)
    expect(notices()[0]).toMatchObject({ code: 'link-problem', problem: { key: 'bad0' } })
  })

  it('with keys of another grammar names them, and its view may be less', () => {
    expect(openLink('v=1&later=kept').notices()).toEqual([
      { code: 'link-problem', problem: { code: 'unknown', key: 'later', value: 'kept' } },
    ])
  })

  it.each(['STRIKE', 'strike)', '%E2%80%8Estrike%E2%80%8F', '«strike»', 'strike.'])(
    'to an event whose id was changed on its way, %s, opens it',
    async (id) => {
      const { link, notices } = openLink(`v=1&event=${id}`)
      await vi.dynamicImportSettled()
      expect(link()).toBe('v=1&event=strike')
      expect(notices()).toEqual([])
    },
  )

  it('to an event that nobody knows by any spelling says so', async () => {
    const { link, notices } = openLink('v=1&event=Nothing!')
    await vi.dynamicImportSettled()
    expect(link()).toBe('v=1')
    expect(notices()).toEqual([{ code: 'unknown-event', id: 'Nothing!' }])
  })

  it('that follows another says what is wrong with itself alone', () => {
    const { actions, notices } = openLink('mode=fast')
    actions.restore('fade=x', { resolve: true })
    expect(notices()).toEqual([
      { code: 'link-problem', problem: { code: 'unreadable', key: 'fade', value: 'x' } },
    ])
    actions.restore('v=1', { resolve: true })
    expect(notices()).toEqual([])
  })
})

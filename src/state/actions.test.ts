import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, eventsOf, windowOf } from '../../tests/fixtures/build-event'
import type { RecordWords } from '../record/preface'
import { encodeView } from '../view/view-url'
import { createActions } from './actions'
import { createAppStore } from './store'

const RECORD = buildRecord([
  buildEvent({ id: 'early', days: '2014-09-16', by: ['united-states'] }),
  buildEvent({ id: 'strike', days: '2015-11-17', by: ['russia'] }),
  buildEvent({ id: 'talks', days: '2015-11-14', kind: 'diplomacy', by: [] }),
  buildEvent({ id: 'old', state: 'merged', successor: 'strike' }),
])

function open(fragment: string, record = RECORD) {
  const store = createAppStore()
  const actions = createActions(store)
  actions.restore(fragment, { resolve: false })
  actions.recordLoaded(record, { state: 'ready', problems: [] })
  const notices = () => store.getState().session.notices.map(({ notice }) => notice)
  const link = () => encodeView(store.getState().view)
  return { store, actions, notices, link }
}

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
    expect(open('v=1&t=2015-11-01..&actors=russia').link()).toBe('v=1&t=2015-11-01..&actors=russia')
  })

  it('puts actors into the order of the record and drops those it does not know, with a notice', () => {
    const { link, notices } = open('actors=russia,nobody,united-states&event=talks')
    expect(link()).toBe('v=1&event=talks')
    expect(notices()).toEqual([{ code: 'unknown-ids', key: 'actors', ids: ['nobody'] }])
  })

  it('to an event outside the window widens the window by the least and says so', () => {
    const { link, notices, store } = open('t=2015-11-01..2015-11-15&event=strike')
    expect(link()).toBe('v=1&t=2015-11-01..2015-11-17&event=strike')
    expect(notices()).toEqual([{ code: 'revealed', id: 'strike', changed: ['t', 'at'] }])
    expect(store.getState().change.kind).toBe('revealed')
  })

  it('to an event behind filters resets the keys that hide it and no other', () => {
    const { link } = open('actors=united-states&kinds=none&status=reported&event=strike')
    expect(link()).toBe('v=1&kinds=none&status=reported&event=strike')
  })

  it('to an unknown event says so', () => {
    expect(open('event=nothing').notices()).toEqual([{ code: 'unknown-event', id: 'nothing' }])
  })

  it('to a merged event opens its successor and says what became of it', () => {
    const { link, notices } = open('event=old')
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
      const { link, notices } = open(`event=${id}`, circle)
      expect(notices()).toEqual([
        { code: 'merged', id, successor: other },
        { code: 'merged', id: other, successor: id },
        { code: 'unknown-event', id },
      ])
      expect(link()).toBe('v=1')
    },
  )

  it('with values that cannot be read names them', () => {
    expect(open('mode=fast').notices()).toEqual([
      { code: 'link-problem', problem: { code: 'unreadable', key: 'mode', value: 'fast' } },
    ])
  })
})

describe('choices', () => {
  it('switch one layer off, and on again to the default', () => {
    const { actions, link } = open('')
    actions.toggleActor('russia')
    expect(link()).toBe('v=1&actors=united-states')
    actions.toggleActor('russia')
    expect(link()).toBe('v=1')
  })

  it('hold the playhead inside a window that moves over it', () => {
    const { actions, link } = open('at=2015-10-01')
    actions.move({ t: { from: windowOf('2015-11-01').start, to: null } })
    expect(link()).toBe('v=1&t=2015-11-01..&at=2015-11-01')
  })

  it('of a script are taken whole or not at all', () => {
    const { actions, link } = open('')
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
    const { actions, store } = open('')
    const before = store.getState().change
    actions.choose({ mode: 'cumulative' })
    expect(store.getState().change).toBe(before)
  })
})

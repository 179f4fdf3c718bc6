import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, eventsOf, windowOf } from '../../tests/fixtures/build-event'
import type { RecordWords } from '../record/preface'
import { decodeView, encodeView } from '../view/view-url'
import { createActions } from './actions'
import { createAppStore } from './store'

const RECORD = buildRecord([
  buildEvent({ id: 'early', days: '2014-09-16', by: ['united-states'] }),
  buildEvent({ id: 'strike', days: '2015-11-17', by: ['russia'] }),
  buildEvent({ id: 'talks', days: '2015-11-14', kind: 'diplomacy', by: [] }),
  buildEvent({ id: 'old', state: 'merged', successor: 'strike' }),
  buildEvent({ id: 'gone', state: 'withdrawn' }),
])
const READY = { state: 'ready', problems: [] } as const

function openEmpty() {
  const store = createAppStore()
  return { store, actions: createActions(store) }
}

function open(fragment: string, record = RECORD) {
  const { store, actions } = openEmpty()
  actions.restore(fragment, { resolve: false })
  actions.recordLoaded(record, READY)
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
    const { link, notices } = open(`${fragment}`)
    expect(link()).toBe(expected)
    expect(notices().at(-1)).toEqual({
      code: 'revealed',
      id: fragment.replace(/.*=/, ''),
      changed,
    })
  })

  it('to an event that is in view changes nothing and says nothing', () => {
    const { link, notices, store } = open('actors=russia&status=reported&event=strike')
    expect(link()).toBe('v=1&actors=russia&status=reported&event=strike')
    expect(notices()).toEqual([])
    expect(store.getState().change.kind).toBe('restored')
  })

  it('to a withdrawn event opens it and says that it was taken back', () => {
    const { link, notices } = open('event=gone')
    expect(link()).toBe('v=1&event=gone')
    expect(notices()).toEqual([{ code: 'withdrawn', id: 'gone', successor: null }])
  })

  it('puts marks into date order, each once, and names those that the record does not have', () => {
    const { link, notices } = open('mark=strike,nothing,early,old,strike')
    expect(link()).toBe('v=1&mark=early,strike')
    expect(notices()).toEqual([{ code: 'unknown-ids', key: 'mark', ids: ['nothing'] }])
  })

  it.each([
    ['t=2015-11-01..2015-11-10&at=2015-10-31', '2015-10-31'],
    ['t=2015-11-01..2015-11-10&at=2015-11-11', '2015-11-11'],
    ['t=2015-11-01..&at=2015-10-31', '2015-10-31'],
    ['t=..2015-11-10&at=2015-11-11', '2015-11-11'],
  ])('whose playhead is outside its window, %s, says that it was held', (fragment, value) => {
    expect(open(fragment).notices()).toEqual([
      { code: 'link-problem', problem: { code: 'held', key: 'at', value } },
    ])
  })

  it.each([
    't=2015-11-01..2015-11-10&at=2015-11-01',
    't=2015-11-01..2015-11-10&at=2015-11-10',
    'at=2015-11-01',
  ])('whose playhead is inside its window, %s, says nothing', (fragment) =>
    expect(open(fragment).notices()).toEqual([]),
  )

  it('that is restored later names what it cannot open only when it is asked to', () => {
    const { actions, notices } = open('')
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

describe('what stays the same', () => {
  it('stays the same object, so that nothing that hangs on it is worked out again', () => {
    const { actions, store } = open('actors=russia&mark=early&t=2015-11-01..&map=5/35/40')
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
    const { actions, store } = open('actors=russia')
    const heard: unknown[] = []
    const stop = store.subscribe((state) => heard.push(state.view))
    const before = store.getState()
    actions.choose({ actors: ['russia'], t: { from: null, to: null } })
    expect(store.getState()).toBe(before)
    expect(heard).toEqual([])
    stop()
  })

  it('gives way where one value of many is another', () => {
    const { actions, store } = open('actors=russia&map=5/35/40')
    const { change, view } = store.getState()
    actions.move({ map: { zoom: 5, lat: 35, lng: 41, bearing: 0, pitch: 0 } })
    expect(store.getState().view.map?.lng).toBe(41)
    expect(store.getState().view.actors).toBe(view.actors)
    expect(store.getState().change).toEqual({ kind: 'motion', count: change.count + 1 })
  })
})

describe('what is told', () => {
  it('has a key of its own, can be dismissed by it, and stays in order', () => {
    const { actions, store } = openEmpty()
    actions.post({ code: 'copied' })
    actions.post({ code: 'search-failed' })
    actions.post({ code: 'copied' })
    const keys = () => store.getState().session.notices.map(({ key }) => key)
    expect(keys()).toEqual([1, 2, 3])
    actions.dismiss(2)
    actions.dismiss(7)
    expect(store.getState().session.notices).toEqual([
      { key: 1, notice: { code: 'copied' } },
      { key: 3, notice: { code: 'copied' } },
    ])
    actions.post({ code: 'map-restored' })
    expect(keys()).toEqual([1, 3, 4])
  })

  it('is the last twelve notices', () => {
    const { actions, store } = openEmpty()
    for (let count = 0; count < 14; count += 1) actions.post({ code: 'message', text: `${count}` })
    expect(store.getState().session.notices.map(({ key }) => key)).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    ])
  })
})

describe('layers', () => {
  it('are shown alone, and all again', () => {
    const { actions, link } = open('')
    actions.onlyActor('russia')
    expect(link()).toBe('v=1&actors=russia')
    actions.allActors()
    expect(link()).toBe('v=1')
  })

  it('that are all off are none', () => {
    const { actions, link } = open('actors=russia')
    actions.toggleActor('russia')
    expect(link()).toBe('v=1&actors=none')
  })
})

describe('how a change came about', () => {
  type Page = ReturnType<typeof open>
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
    const page = open('')
    const { count } = page.store.getState().change
    act(page)
    expect(page.store.getState().change.kind).toBe(kind)
    expect(page.store.getState().change.count).toBeGreaterThan(count)
  })

  it('is noted of all layers that are shown again, and of an event that is closed', () => {
    const { actions, store } = open('actors=russia&event=strike')
    actions.move({ fade: 3 })
    actions.allActors()
    expect(store.getState().change.kind).toBe('choice')
    actions.move({ fade: 4 })
    actions.closeEvent()
    expect(store.getState().change.kind).toBe('choice')
  })
})

describe('an event', () => {
  it('that is opened by hand is a choice, whatever gives way for it', () => {
    const { actions, store, notices } = open('actors=united-states')
    actions.openEvent('strike')
    expect(store.getState().change.kind).toBe('choice')
    expect(notices()).toEqual([{ code: 'revealed', id: 'strike', changed: ['actors'] }])
    actions.closeEvent()
    expect(store.getState().view.event).toBeNull()
    expect(store.getState().change.kind).toBe('choice')
  })

  it('that a script names and nobody knows leaves the one that is open', () => {
    const { actions, link, notices } = open('event=strike')
    expect(actions.goTo(new Map([['event', 'nothing']]))).toEqual([])
    expect(link()).toBe('v=1&event=strike')
    expect(notices()).toEqual([{ code: 'unknown-event', id: 'nothing' }])
  })

  it('that a script opens with filters of its own is shown through them', () => {
    const { actions, link, store } = open('')
    actions.goTo(
      new Map([
        ['event', 'strike'],
        ['actors', 'united-states'],
        ['mode', 'window'],
      ]),
    )
    expect(link()).toBe('v=1&mode=window&event=strike')
    expect(store.getState().change.kind).toBe('choice')
  })
})

describe('a script', () => {
  it('takes a key back to its default with null', () => {
    const { actions, link } = open('mode=day&q=raqqa&event=strike')
    expect(
      actions.goTo(
        new Map([
          ['mode', null],
          ['event', null],
        ]),
      ),
    ).toEqual([])
    expect(link()).toBe('v=1&q=raqqa')
  })

  it('is answered each key that is none, and changes nothing', () => {
    const { actions, link } = open('mode=day')
    expect(
      actions.goTo(
        new Map([
          ['unknown', null],
          ['mode', null],
          ['colour', 'red'],
          ['colours', null],
          ['toString', null],
        ]),
      ),
    ).toEqual(['unknown', 'colour', 'colours', 'toString'])
    expect(link()).toBe('v=1&mode=day')
  })
})

describe('the camera', () => {
  it('is rounded as a link writes it, and one that is no place is not taken', () => {
    const { actions, store, link } = open('')
    actions.cameraMoved({ zoom: 5.1234, lat: 35.123456, lng: 400, bearing: 0, pitch: 0 })
    expect(link()).toBe('v=1&map=5.12/35.12/40.00')
    expect(store.getState().change.kind).toBe('motion')
    actions.cameraMoved({ zoom: Number.NaN, lat: 0, lng: 0, bearing: 0, pitch: 0 })
    expect(link()).toBe('v=1&map=5.12/35.12/40.00')
  })
})

describe('the clock', () => {
  it('that is stopped by hand no longer starts from the link', () => {
    const { actions, store, link } = open('play=1')
    actions.setPlaying(true)
    expect(link()).toBe('v=1&play=1')
    expect(store.getState().session.playing).toBe(true)
    actions.setPlaying(false)
    expect(link()).toBe('v=1')
    expect(store.getState().session.playing).toBe(false)
    expect(store.getState().change.kind).toBe('motion')
  })
})

describe('what is lost on reload', () => {
  it('is written one thing at a time, and the rest stays', () => {
    const { actions, store } = open('')
    const session = () => store.getState().session
    actions.mapChanged('ready')
    actions.renewMap()
    expect(session()).toMatchObject({ map: 'starting', mapGeneration: 1 })
    actions.renewMap()
    expect(session().mapGeneration).toBe(2)
    actions.mapChanged('lost')
    actions.boundsChanged([1, 2, 3, 4])
    actions.setClock('known')
    actions.arrive(['strike'])
    actions.showAxis({ start: 1, end: 9 })
    actions.showDialog('about')
    actions.setSheet({ rest: 'full' })
    actions.setLetterKeys(false)
    actions.environmentChanged({ narrow: true })
    actions.loadChanged({ state: 'loading' })
    expect(session()).toMatchObject({
      map: 'lost',
      mapGeneration: 2,
      bounds: [1, 2, 3, 4],
      clock: 'known',
      arrived: ['strike'],
      axisDomain: { start: 1, end: 9 },
      dialog: 'about',
      sheet: { tab: 'layers', rest: 'full' },
      letterKeys: false,
      narrow: true,
      load: { state: 'loading' },
      lang: 'en',
    })
  })

  it('keeps each document’s text that was given', () => {
    const { actions, store } = openEmpty()
    actions.giveText('d1', ['a', 'b'])
    actions.giveText('d2', ['c'])
    actions.giveText('d1', ['d'])
    expect([...store.getState().session.texts]).toEqual([
      ['d1', ['d']],
      ['d2', ['c']],
    ])
  })

  it('lights events anew only where they are others', () => {
    const { actions, store } = openEmpty()
    const lit = () => store.getState().session.lit
    actions.light(['a', 'b'])
    const first = lit()
    actions.light(['a', 'b'])
    expect(lit()).toBe(first)
    actions.light(['a', 'c'])
    expect(lit()).toEqual(['a', 'c'])
    actions.light(['a'])
    expect(lit()).toEqual(['a'])
    actions.light([])
    expect(lit()).toEqual([])
  })
})

describe('a record', () => {
  const OTHER = buildRecord([buildEvent({ id: 'other', days: '2015-10-01', by: ['france'] })])
  const account = {
    name: 'f',
    layout: 'dateline',
    read: 1,
    accepted: 1,
    refused: 0,
    reasons: {},
    warnings: {},
  } as const
  const source = { kind: 'file', name: 'f', account, partOf: null } as const

  function openFile(actions: ReturnType<typeof open>['actions'], record = OTHER, fragment = 'mode=day') {
    actions.recordOpened(record, source, { account, problems: [] }, decodeView(fragment))
  }

  it('of a file takes the screen with its own view, in the reader’s scheme and language', () => {
    const { actions, store, link } = open('base=dark&lang=ar&q=raqqa&data=aaaaaaaa')
    actions.showAxis({ start: 1, end: 9 })
    openFile(actions, OTHER, 'mode=day&data=bbbbbbbb')
    const { record, source: from, session, change } = store.getState()
    expect(record).toBe(OTHER)
    expect(from).toBe(source)
    expect(link()).toBe('v=1&mode=day&base=dark&lang=ar')
    expect(change.kind).toBe('choice')
    expect(session).toMatchObject({ load: READY, opened: { account }, cited: null, axisDomain: null })
  })

  it('of a file may bring a scheme and a language of its own', () => {
    const { actions, link } = open('base=dark&lang=ar')
    openFile(actions, OTHER, 'base=light&lang=en')
    expect(link()).toBe('v=1&base=light&lang=en')
  })

  it('of a file opens the event that its view names, and tells what it cannot read', () => {
    const { actions, notices, link } = open('')
    openFile(actions, OTHER, 'actors=none&event=other&mode=fast')
    expect(link()).toBe('v=1&event=other')
    expect(notices()).toEqual([
      { code: 'link-problem', problem: { code: 'unreadable', key: 'mode', value: 'fast' } },
      { code: 'revealed', id: 'other', changed: ['actors'] },
    ])
  })

  it('of the page waits behind a file, and behind a second one, with the view that it had', () => {
    const { actions, store, link } = open('q=raqqa')
    openFile(actions)
    openFile(actions, buildRecord([buildEvent({ id: 'third' })]))
    actions.closeRecord()
    expect(link()).toBe('v=1&q=raqqa')
    expect(store.getState()).toMatchObject({
      record: RECORD,
      source: { kind: 'built-in' },
      behind: null,
      session: { load: READY },
      change: { kind: 'restored' },
    })
    const before = store.getState()
    actions.closeRecord()
    expect(store.getState()).toBe(before)
  })

  it('of a file that was refused stays away, and what came of it is told', () => {
    const { actions, store } = open('')
    actions.fileRefused({ account, problems: [] })
    expect(store.getState().record).toBe(RECORD)
    expect(store.getState().session.opened).toEqual({ account, problems: [] })
  })

  it('that is another than the link cites is told of', () => {
    const { actions, store, notices } = open('')
    const cited = { kind: 'unknown-version', asked: 'aaaaaaaa' } as const
    actions.citedFound(cited)
    expect(store.getState().session.cited).toBe(cited)
    expect(notices()).toEqual([{ code: 'record-changed', asked: 'aaaaaaaa' }])
  })

  it('brings its languages and its opening view before it comes', () => {
    const { store, actions } = openEmpty()
    actions.begin({
      theatre: [0, 0, 1, 1],
      view: { mode: 'window' },
      licence: '',
      words: { en: { title: 'Map' } as never },
    })
    expect(store.getState().session.languages).toEqual(['en'])
    actions.restore('#', { resolve: false })
    expect(store.getState().view.mode).toBe('window')
    actions.restore('#v=1', { resolve: false })
    expect(store.getState().view.mode).toBe('cumulative')
    actions.restore('', { resolve: false })
    expect(store.getState().view.mode).toBe('window')
  })
})

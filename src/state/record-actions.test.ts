import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { ACCOUNT, FILE_SOURCE, openEmpty, openLink, READY, RECORD } from '../../tests/fixtures/open-link'
import { decodeView } from '../view/view-url'

describe('a record', () => {
  const OTHER = buildRecord([buildEvent({ id: 'other', days: '2015-10-01', by: ['france'] })])

  function openFile(actions: ReturnType<typeof openLink>['actions'], record = OTHER, fragment = 'mode=day') {
    actions.recordOpened(record, FILE_SOURCE, { account: ACCOUNT, problems: [] }, decodeView(fragment))
  }

  it('of a file takes the screen with its own view, in the reader’s scheme and language', () => {
    const { actions, store, link } = openLink('base=dark&lang=ar&q=raqqa&data=aaaaaaaa')
    actions.showAxis({ start: 1, end: 9 })
    openFile(actions, OTHER, 'mode=day&data=bbbbbbbb')
    const { record, source: from, session, change } = store.getState()
    expect(record).toBe(OTHER)
    expect(from).toBe(FILE_SOURCE)
    expect(link()).toBe('v=1&mode=day&base=dark&lang=ar')
    expect(change.kind).toBe('choice')
    expect(session).toMatchObject({
      load: READY,
      opened: { account: ACCOUNT },
      cited: null,
      axisDomain: null,
    })
  })

  it('of a file may bring a scheme and a language of its own', () => {
    const { actions, link } = openLink('base=dark&lang=ar')
    openFile(actions, OTHER, 'base=light&lang=en')
    expect(link()).toBe('v=1&base=light&lang=en')
  })

  it('of a file opens the event that its view names, and tells what it cannot read', () => {
    const { actions, notices, link } = openLink('')
    openFile(actions, OTHER, 'actors=none&event=other&mode=fast')
    expect(link()).toBe('v=1&event=other')
    expect(notices()).toEqual([
      { code: 'link-problem', problem: { code: 'unreadable', key: 'mode', value: 'fast' } },
      { code: 'revealed', id: 'other', changed: ['actors'] },
    ])
  })

  it('of the page waits behind a file, and behind a second one, with the view that it had', () => {
    const { actions, store, link } = openLink('q=raqqa')
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

  it('of the page comes back with what was told of it and with its stretch of the axis, at rest', () => {
    const { actions, store } = openLink('')
    const cited = { kind: 'unknown-version', asked: 'aaaaaaaa' } as const
    actions.citedFound(cited)
    actions.showAxis({ start: 1, end: 9 })
    openFile(actions)
    openFile(actions, buildRecord([buildEvent({ id: 'third' })]))
    actions.showAxis({ start: 2, end: 3 })
    actions.setPlaying(true)
    actions.light(['third'])
    actions.closeRecord()
    expect(store.getState().session).toMatchObject({
      cited,
      axisDomain: { start: 1, end: 9 },
      playing: false,
      lit: [],
      arrived: [],
    })
  })

  it('of a file that was refused stays away, and what came of it is told', () => {
    const { actions, store } = openLink('')
    actions.fileRefused({ account: ACCOUNT, problems: [] })
    expect(store.getState().record).toBe(RECORD)
    expect(store.getState().session.opened).toEqual({ account: ACCOUNT, problems: [] })
  })

  it('that is another than the link cites is told of', () => {
    const { actions, store, notices } = openLink('')
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

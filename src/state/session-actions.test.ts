import { describe, expect, it } from 'vitest'
import { openEmpty, openLink } from '../../tests/fixtures/open-link'

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

describe('the clock', () => {
  it('that is stopped by hand no longer starts from the link', () => {
    const { actions, store, link } = openLink('play=1')
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
    const { actions, store } = openLink('')
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

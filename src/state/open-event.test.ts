import { describe, expect, it } from 'vitest'
import { openLink } from '../../tests/fixtures/open-link'

describe('an event', () => {
  it('that is opened by hand is a choice, whatever gives way for it', () => {
    const { actions, store, notices } = openLink('actors=united-states')
    actions.openEvent('strike')
    expect(store.getState().change.kind).toBe('choice')
    expect(notices()).toEqual([{ code: 'revealed', id: 'strike', changed: ['actors'] }])
    actions.closeEvent()
    expect(store.getState().view.event).toBeNull()
    expect(store.getState().change.kind).toBe('choice')
  })

  it('that a script names and nobody knows leaves the one that is open', () => {
    const { actions, link, notices } = openLink('event=strike')
    expect(actions.goTo(new Map([['event', 'nothing']]))).toEqual([])
    expect(link()).toBe('v=1&event=strike')
    expect(notices()).toEqual([{ code: 'unknown-event', id: 'nothing' }])
  })

  it('that a script opens with filters of its own is shown through them', () => {
    const { actions, link, store } = openLink('')
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
    const { actions, link } = openLink('mode=day&q=raqqa&event=strike')
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
    const { actions, link } = openLink('mode=day')
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

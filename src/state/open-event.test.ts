import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
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

describe('an event that was merged', () => {
  const chain = Array.from({ length: 20_000 }, (_, index) =>
    buildEvent({ id: `e-${index}`, state: 'merged', successor: `e-${index + 1}` }),
  )

  it('again and again opens as what it became in the end, and the end of the way is told', () => {
    const { actions, store, notices } = openLink('', buildRecord([...chain, buildEvent({ id: 'e-20000' })]))
    actions.openEvent('e-0')
    expect(store.getState().view.event).toBe('e-20000')
    expect(notices()).toHaveLength(6)
    expect(notices().at(-1)).toEqual({ code: 'merged', id: 'e-19999', successor: 'e-20000' })
  })

  it('in the end into itself is none that anybody can show', () => {
    const circle = buildEvent({ id: 'e-20000', state: 'merged', successor: 'e-0' })
    const { actions, store, notices } = openLink(
      '',
      buildRecord([...chain, circle, buildEvent({ id: 'own' })]),
    )
    actions.openEvent('e-5')
    expect(store.getState().view.event).toBeNull()
    expect(notices().at(-1)).toEqual({ code: 'unknown-event', id: 'e-5' })
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

import { describe, expect, it } from 'vitest'
import { itRefuses, problemsAfter, STRIKE } from './broken-seeds.fixture'

describe('the days of a part', () => {
  itRefuses([
    [
      'a part that begins before its whole',
      ({ events }) => (events.events[1].when.start = '2015-11-18'),
      `${STRIKE} · when: found "2015-11-17..2015-11-17", expected days inside those of france-strikes-2015-11, 2015-11-18..2015-11-18, or a note that names it`,
    ],
    [
      'a part that ends after its whole, with a note that names another event',
      ({ events }) => {
        events.events[1].when.end = '2015-11-16'
        events.events[2].when.note = 'Wider than france-strikes-2015-11-17 is.'
      },
      `${STRIKE} · when: found "2015-11-17..2015-11-17", expected days inside those of france-strikes-2015-11, 2015-11-15..2015-11-16, or a note that names it`,
    ],
  ])

  it('may be outside its whole’s with a note that names the whole', () => {
    expect(
      problemsAfter(({ events }) => {
        Object.assign(events.events[1].when, { start: '2015-11-15', end: '2015-11-16' })
        events.events[2].countedIn = undefined
        events.events[2].when.note = 'The text leaves it a day wider than france-strikes-2015-11.'
      }),
    ).toEqual([])
  })

  it('are its own where the event is linked and no part', () => {
    expect(
      problemsAfter(({ events }) => {
        events.events[2].links[0] = { event: 'syria-shells-east-2015-11', relation: 'follows' }
      }),
    ).toEqual([])
  })
})

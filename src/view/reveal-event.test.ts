import { beforeAll, describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../tests/fixtures/build-event'
import { loadSearch } from '../record/search'
import { revealEvent } from './reveal-event'
import { decodeView, encodeView } from './view-url'

beforeAll(loadSearch)

const day = (text: string) => windowOf(text).start
const record = buildRecord([
  buildEvent({ id: 'first', days: '2015-11-01', by: ['france'] }),
  buildEvent({ id: 'range', days: '2015-11-10..2015-11-14' }),
  buildEvent({ id: 'last', days: '2015-11-30', by: ['united-states'] }),
  buildEvent({
    id: 'turned',
    days: '2015-11-20',
    status: 'denied',
    claims: [{ published: day('2015-12-01') }, { published: day('2015-12-09'), stance: 'denies' }],
  }),
  buildEvent({ id: 'undated', days: null }),
])

function reveal(fragment: string, id: string) {
  const row = record.table.rowOf(id)
  if (row === undefined) throw new Error(`no event ${id}`)
  const { view, changed } = revealEvent(decodeView(fragment).view, row, record)
  return [encodeView(view), ...changed]
}

describe('an event that is in view', () => {
  it.each([
    'v=1',
    'v=1&at=2015-11-14',
    'v=1&t=2015-11-14..&mode=window',
    'v=1&at=2015-11-12&mode=day',
    'v=1&at=2015-11-20&mode=trail&fade=7',
  ])('changes nothing of %s', (fragment) => expect(reveal(fragment, 'range')).toEqual([fragment]))
})

describe('the window', () => {
  it('grows by the fewest days on the side that the event is on, and keeps the other open or set', () => {
    expect(reveal('mode=window&t=2015-11-15..2015-11-20', 'range')).toEqual([
      'v=1&t=2015-11-14..2015-11-20&mode=window',
      't',
    ])
    expect(reveal('mode=window&t=2015-11-02..2015-11-09', 'range')).toEqual([
      'v=1&t=2015-11-02..2015-11-10&at=2015-11-09&mode=window',
      't',
    ])
    expect(reveal('mode=window&t=2015-11-15..', 'range')).toEqual(['v=1&t=2015-11-14..&mode=window', 't'])
    expect(reveal('mode=window&t=..2015-11-09', 'range')).toEqual([
      'v=1&t=..2015-11-10&at=2015-11-09&mode=window',
      't',
    ])
  })

  it('stays where it touches the event by a day', () => {
    expect(reveal('mode=window&t=2015-11-14..2015-11-20', 'range')).toHaveLength(1)
    expect(reveal('mode=window&t=2015-11-02..2015-11-10', 'range')).toHaveLength(1)
  })
})

describe('the playhead', () => {
  it('moves on to the event’s first day while time adds up', () => {
    expect(reveal('at=2015-11-09', 'range')).toEqual(['v=1&at=2015-11-10', 'at'])
    expect(reveal('at=2015-11-09', 'last')).toEqual(['v=1', 'at'])
  })

  it('keeps its day while the window grows under it', () => {
    expect(reveal('t=2015-11-20..2015-11-25', 'first')).toEqual(['v=1&t=2015-11-01..2015-11-25', 't'])
    expect(reveal('mode=window&t=2015-11-02..2015-11-09', 'last')).toEqual([
      'v=1&t=2015-11-02..2015-11-30&at=2015-11-09&mode=window',
      't',
    ])
  })

  it('stands on a day of the event in day mode, the nearest', () => {
    expect(reveal('mode=day&at=2015-11-05', 'range')).toEqual(['v=1&at=2015-11-10&mode=day', 'at'])
    expect(reveal('mode=day&at=2015-11-25', 'range')).toEqual(['v=1&at=2015-11-14&mode=day', 'at'])
  })

  it('stands where the trail still reaches the event', () => {
    expect(reveal('mode=trail&fade=3&at=2015-11-25', 'range')).toEqual([
      'v=1&at=2015-11-16&mode=trail&fade=3',
      'at',
    ])
    expect(reveal('mode=trail&fade=3&at=2015-11-16', 'range')).toHaveLength(1)
    expect(reveal('mode=trail&fade=3&at=2015-11-05', 'range')).toEqual([
      'v=1&at=2015-11-10&mode=trail&fade=3',
      'at',
    ])
  })
})

describe('filters', () => {
  it('that hide the event are opened, those that do not stay', () => {
    expect(reveal('actors=russia&status=reported&q=first', 'first')).toEqual([
      'v=1&status=reported&q=first',
      'actors',
    ])
  })

  it('that search for another are emptied', () => {
    expect(reveal('q=last', 'first')).toEqual(['v=1', 'q'])
  })

  it('let a member’s strike through with its coalition’s, and are not opened for it', () => {
    expect(reveal('actors=us-led-coalition&members=1', 'first')).toHaveLength(1)
    expect(reveal('actors=us-led-coalition', 'first')).toEqual(['v=1', 'actors'])
  })

  it('are asked of the event as it was known by the day of the link', () => {
    expect(reveal('status=reported&known=2015-12-05', 'turned')).toHaveLength(1)
    expect(reveal('status=denied&known=2015-12-05', 'turned')).toEqual(['v=1&known=2015-12-05', 'status'])
  })

  it('are all that an undated event moves', () => {
    expect(reveal('actors=france&t=2015-11-02..2015-11-03', 'undated')).toEqual([
      'v=1&t=2015-11-02..2015-11-03',
      'actors',
    ])
  })
})

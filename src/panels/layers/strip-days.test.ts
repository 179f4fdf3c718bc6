import { describe, expect, it } from 'vitest'
import type { ConflictEvent } from '../../model/event'
import { stripBars, stripLine, stripSlots } from './strip-days'

function event(id: string, start: number, end: number): ConflictEvent {
  return {
    id,
    title: { en: id },
    summary: { en: id },
    kind: 'strike',
    state: 'active',
    status: 'reported',
    actors: [],
    when: { window: { start, end }, precision: 'day' },
    where: { place: 'x', name: 'x', country: null, precision: 'town', radiusKm: 5 },
    point: null,
    strikes: null,
    harm: [],
    claims: [],
    links: [],
  }
}

describe('the strip of a strike layer', () => {
  const events = [event('a', 10, 11), event('b', 12, 14), event('c', 30, 31), event('long', 1, 40)]
  const slots = stripSlots(events)

  it('has a slot for each day that a short event touches, and a break where days are far apart', () => {
    expect(slots).toEqual([10, 12, 13, null, 30])
  })
  it('shares an event of two days between them', () => {
    expect(stripBars(events, slots)).toEqual([1, 0.5, 0.5, 0, 1])
  })
  it('draws a long event as a line and no bar', () => {
    expect(stripLine(events, slots)).toEqual({ first: 0, last: 4 })
    expect(stripLine(events.slice(0, 3), slots)).toBeNull()
  })
})

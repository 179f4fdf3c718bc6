import { describe, expect, it } from 'vitest'
import type { Claim, ConflictEvent } from '../../model/event'
import { countOrigins, eventsAtPlace, linksOf, neighboursIn } from './event-neighbours'

function claim(origin: string): Claim {
  return {
    document: 'd',
    article: 'a',
    line: 1,
    passage: '',
    speaker: ['s'],
    origin,
    stance: 'asserts',
    says: { en: 'x' },
    published: 10,
  }
}

function event(id: string, place: string, more: Partial<ConflictEvent> = {}): ConflictEvent {
  return {
    id,
    title: { en: id },
    summary: { en: id },
    kind: 'strike',
    state: 'active',
    status: 'reported',
    actors: [],
    when: { window: { start: 1, end: 2 }, precision: 'day' },
    where: { place, name: place, country: null, precision: 'town', radiusKm: 5 },
    point: null,
    strikes: null,
    harm: [],
    claims: [],
    links: [],
    ...more,
  }
}

const a = event('a', 'raqqa', { links: [{ event: 'b', relation: 'denies' }] })
const b = event('b', 'aleppo', { links: [{ event: 'c', relation: 'same-site' }] })
const c = event('c', 'raqqa', { links: [{ event: 'b', relation: 'same-site' }] })
const events = [a, b, c]

describe('what surrounds an event', () => {
  it('has one before and one after, and none past the ends', () => {
    expect(neighboursIn(events, 'b')).toEqual({ previous: a, next: c })
    expect(neighboursIn(events, 'a').previous).toBeNull()
    expect(neighboursIn(events, 'gone')).toEqual({ previous: null, next: null })
  })
  it('shares its place with others', () => {
    expect(eventsAtPlace(events, a).map((one) => one.id)).toEqual(['a', 'c'])
  })
  it('is linked both ways, a shared site once', () => {
    expect(linksOf(events, b)).toEqual([
      { event: 'c', relation: 'same-site', back: false },
      { event: 'a', relation: 'denies', back: true },
    ])
  })
  it('counts copies of one report as one origin', () => {
    expect(countOrigins(event('d', 'x', { claims: [claim('afp'), claim('afp'), claim('sana')] }))).toBe(2)
  })
})

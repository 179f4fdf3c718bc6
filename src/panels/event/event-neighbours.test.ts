import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { countOrigins, linksOf, neighboursIn } from './event-neighbours'

const a = buildEvent({ id: 'a', links: [{ event: 'b', relation: 'denies' }] })
const b = buildEvent({ id: 'b', links: [{ event: 'c', relation: 'same-site' }] })
const c = buildEvent({ id: 'c', links: [{ event: 'b', relation: 'same-site' }] })
const record = buildRecord([a, b, c])
const rows = Uint32Array.of(3, 7, 9)

describe('what surrounds an event', () => {
  it('has one before and one after, and none past the ends', () => {
    expect(neighboursIn(rows, 7)).toEqual({ previous: 3, next: 9 })
    expect(neighboursIn(rows, 3).previous).toBeNull()
    expect(neighboursIn(rows, 9).next).toBeNull()
    expect(neighboursIn(rows, 8)).toEqual({ previous: null, next: null })
    expect(neighboursIn(rows, undefined)).toEqual({ previous: null, next: null })
  })
  it('is linked both ways, a shared site once', () => {
    expect(linksOf(record, b)).toEqual([
      { event: 'c', relation: 'same-site', back: false },
      { event: 'a', relation: 'denies', back: true },
    ])
  })
  it('counts copies of one report as one origin', () => {
    expect(
      countOrigins(
        buildEvent({ id: 'd', claims: [{ origin: 'afp' }, { origin: 'afp' }, { origin: 'sana' }] }),
      ),
    ).toBe(2)
  })
})

import { describe, expect, it } from 'vitest'
import { neighbourRest, restAfterDrag, restAfterPress } from './sheet-rest'

describe('the rests of the sheet', () => {
  it('settles where the drag ends nearest', () => {
    expect(restAfterDrag('peek', 300, 844)).toBe('half')
    expect(restAfterDrag('peek', 700, 844)).toBe('full')
    expect(restAfterDrag('full', -330, 844)).toBe('half')
    expect(restAfterDrag('half', 5, 844)).toBe('half')
  })
  it('takes a short flick as meant', () => {
    expect(restAfterDrag('half', -60, 844)).toBe('peek')
    expect(restAfterDrag('half', 60, 844)).toBe('full')
  })
  it('climbs with each press, then lets the map be seen', () => {
    expect(restAfterPress('peek')).toBe('half')
    expect(restAfterPress('half')).toBe('full')
    expect(restAfterPress('full')).toBe('peek')
    expect(neighbourRest('peek', -1)).toBe('peek')
  })
})

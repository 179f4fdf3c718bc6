import { describe, expect, it } from 'vitest'
import { changesBetween, type Release, releaseEntries, replay, shortHash, stateAt } from './record-history'

const release = (hash: string, events: Record<string, string | null>): Release => ({
  hash: `sha256:${hash}`,
  date: '2026-11-22',
  events: new Map(Object.entries(events)),
})

const RELEASES = [
  release('aaaaaaaa00', { kept: '1', fixed: '2', taken: '3', joined: '4', gone: '5' }),
  release('bbbbbbbb00', { fixed: '20', fresh: '6' }),
  release('cccccccc00', { taken: 'withdrawn', joined: 'merged', gone: null }),
]

describe('the history of the record', () => {
  it('answers an old citation exactly', () => {
    expect(stateAt(RELEASES, 'bbbbbbbb')?.state).toEqual(
      new Map([
        ['kept', '1'],
        ['fixed', '20'],
        ['taken', '3'],
        ['joined', '4'],
        ['gone', '5'],
        ['fresh', '6'],
      ]),
    )
    expect(stateAt(RELEASES, 'dddddddd')).toBeNull()
  })

  it('names what was added, corrected and withdrawn since', () => {
    const first = stateAt(RELEASES, 'aaaaaaaa')?.state ?? new Map()
    expect(changesBetween(first, replay(RELEASES))).toEqual({
      added: ['fresh'],
      corrected: ['fixed'],
      withdrawn: ['taken', 'joined', 'gone'],
    })
  })

  it('counts an event that came back as added', () => {
    expect(changesBetween(new Map([['a', 'withdrawn']]), new Map([['a', '1']]))).toEqual({
      added: ['a'],
      corrected: [],
      withdrawn: [],
    })
  })

  it('appends only what changed, so that replaying gives the new version', () => {
    const before = new Map([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ])
    const after = new Map([
      ['a', '1'],
      ['b', 'withdrawn'],
      ['d', '4'],
    ])
    const entries = releaseEntries(before, after)
    expect([...entries]).toEqual([
      ['b', 'withdrawn'],
      ['d', '4'],
      ['c', null],
    ])
    expect(
      replay([
        { hash: '', date: '', events: before },
        { hash: '', date: '', events: entries },
      ]),
    ).toEqual(after)
  })

  it('answers with the latest release of a fingerprint, and the day of it', () => {
    const twice = [RELEASES[0], { ...release('aaaaaaaa00', { late: '9' }), date: '2026-12-01' }] as Release[]
    const cited = stateAt(twice, 'aaaaaaaa')
    expect(cited?.release.date).toBe('2026-12-01')
    expect(cited?.state.get('late')).toBe('9')
    expect(cited?.state.get('kept')).toBe('1')
  })

  it('tells nothing of tombstones that stay, and of an event that was never there', () => {
    const before = new Map([
      ['a', 'merged'],
      ['b', 'withdrawn'],
    ])
    const after = new Map([
      ['a', 'withdrawn'],
      ['c', 'merged'],
    ])
    expect(changesBetween(before, after)).toEqual({ added: [], corrected: [], withdrawn: [] })
    expect(changesBetween(new Map([['a', '1']]), new Map([['a', '1']])).corrected).toEqual([])
  })

  it('cites a hash by its first eight digits', () => {
    expect(shortHash('sha256:d8b7137bc30060ca')).toBe('d8b7137b')
    expect(shortHash('d8b7137bc30060ca')).toBe('d8b7137b')
  })
})

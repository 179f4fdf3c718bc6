import { describe, expect, it } from 'vitest'
import { readHistory, readRecordState, writeHistory } from './read-history'

const HASH = `sha256:${'a'.repeat(64)}`

describe('data/history.json', () => {
  it('reads back what was written', () => {
    const releases = [
      {
        hash: HASH,
        date: '2026-11-22',
        events: new Map<string, string | null>([
          ['__proto__', null],
          ['b', '1'],
        ]),
      },
    ]
    expect(readHistory(JSON.parse(writeHistory(releases)))?.[0]?.events.get('b')).toBe('1')
    expect(readHistory(JSON.parse(writeHistory(releases)))?.[0]).toMatchObject({
      hash: HASH,
      date: '2026-11-22',
    })
  })

  it.each([null, [], {}, { version: 2, releases: [] }, { version: 1, releases: [{ hash: 'x' }] }])(
    '%j is no history',
    (json) => expect(readHistory(json)).toBeNull(),
  )
})

describe('the version that an events file is', () => {
  const feature = (id: string, title: string, state = 'active') => ({ id, properties: { state, title } })

  it('changes with any word of an event, and says the state of a tombstone', async () => {
    const first = await readRecordState({ features: [feature('a', 'x'), feature('b', 'y', 'withdrawn')] })
    const second = await readRecordState({ features: [feature('a', 'z'), feature('b', 'q', 'withdrawn')] })
    expect(first?.get('a')).toMatch(/^[0-9a-f]{16}$/)
    expect(first?.get('a')).not.toBe(second?.get('a'))
    expect(first?.get('b')).toBe('withdrawn')
    expect(second?.get('b')).toBe('withdrawn')
  })

  it('is not told of what is no events file', async () => {
    expect(await readRecordState({ features: [{}] })).toBeNull()
  })
})

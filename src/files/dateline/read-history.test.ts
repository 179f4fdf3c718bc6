import { describe, expect, it, vi } from 'vitest'
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

describe('a history that is not as it should be', () => {
  const release = { hash: HASH, date: '2026-11-22', events: { a: '1', b: null } }
  const read = (patch: object, version: unknown = 1) =>
    readHistory({ version, releases: [{ ...release, ...patch }] })

  it('is not read, whatever is wrong with it', () => {
    expect(read({})).toHaveLength(1)
    for (const hash of [`x${HASH}`, `${HASH}0`, HASH.slice(0, -1), HASH.replace(/a$/, 'g'), 7])
      expect(read({ hash })).toBeNull()
    for (const date of ['2026-13-01', 'today', 7]) expect(read({ date })).toBeNull()
    for (const events of [{ a: 1 }, null, 7]) expect(read({ events })).toBeNull()
    expect(read({}, '1')).toBeNull()
    expect(readHistory({ version: 1, releases: {} })).toBeNull()
  })

  it('is written a release a line', () => {
    const releases = [
      { hash: HASH, date: '2026-11-22', events: new Map([['a', '1']]) },
      { hash: HASH, date: '2026-11-23', events: new Map([['a', null]]) },
    ]
    expect(writeHistory(releases).split('\n')).toEqual([
      '{"version":1,"releases":[',
      `{"hash":"${HASH}","date":"2026-11-22","events":{"a":"1"}},`,
      `{"hash":"${HASH}","date":"2026-11-23","events":{"a":null}}`,
      ']}',
      '',
    ])
  })
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

  it('is not told of a layer one of whose features is none', async () => {
    for (const bad of [{ id: 1, properties: { state: 'active' } }, { id: 'a' }, { id: 'a', properties: {} }])
      expect(await readRecordState({ features: [feature('x', 'x'), bad] })).toBeNull()
    expect(await readRecordState({ features: [feature('a', 'x', 'gone')] })).toBeNull()
  })

  it('is not told where the browser has no digest, though tombstones need none', async () => {
    vi.stubGlobal('crypto', {})
    expect(await readRecordState({ features: [feature('a', 'x'), feature('b', 'y', 'merged')] })).toBeNull()
    expect(await readRecordState({ features: [feature('b', 'y', 'merged')] })).toEqual(
      new Map([['b', 'merged']]),
    )
    vi.unstubAllGlobals()
  })

  it('is not told of what is no events file', async () => {
    expect(await readRecordState({ features: [{}] })).toBeNull()
  })
})

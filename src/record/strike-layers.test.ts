import { describe, expect, it } from 'vitest'
import { openApp } from '../../tests/fixtures/build-app'
import { buildEvent } from '../../tests/fixtures/build-event'
import type { Actor } from '../model/codebooks'
import { fitView } from '../view/fit-view'
import { DEFAULT_VIEW } from '../view/view'
import { layerOf } from './event-table'
import { joinRecord } from './join-record'
import { strikingMembers } from './strike-layers'

const IDS = Array.from({ length: 40 }, (_, index) => `actor-${100 + index}`)
/** The first actor is the coalition; of its members one has a layer of its own and one shares the last. */
const MEMBERS = ['actor-101', 'actor-139', 'actor-200']

/** One strike by each of these actors; beyond 31 they share a layer. */
function recordOf(ids: readonly string[]) {
  const actors = IDS.map(
    (id): Actor => ({
      id,
      label: { en: id },
      kind: 'state',
      ...(MEMBERS.includes(id) ? { memberOf: 'actor-100' } : {}),
      aliases: [],
      colour: { light: '#000000', dark: '#ffffff' },
      symbol: 'dot',
    }),
  )
  const events = ids.map((id) => buildEvent({ id: `by-${id}`, by: [id], strikes: { min: 1, max: 1 } }))
  const nothing = { places: [], documents: [], speakers: new Map(), footprints: new Map() }
  return joinRecord(events, { hash: '', actors, ...nothing })
}

const RECORD = recordOf(IDS)

function open(fragment: string) {
  const { store, visible } = openApp(RECORD, fragment)
  const { view, session } = store.getState()
  const { table, shown, layers } = visible()
  return {
    actors: view.actors,
    layers,
    notices: session.notices.map(({ notice }) => notice),
    shown: Array.from(shown, (row) => table.id(row)),
  }
}

describe('an actor that shares a layer', () => {
  it('is known to the table, and no other', () => {
    expect([...RECORD.table.sharing]).toEqual(IDS.slice(31))
    expect([...recordOf(IDS.slice(0, 32)).table.sharing]).toEqual([])
    expect(layerOf(RECORD.table, 'actor-131')).toBe('others')
    expect(layerOf(RECORD.table, 'actor-130')).toBe('actor-130')
  })

  it('is shown with its layer by a link that names it', () => {
    const { actors, shown, notices } = open('v=1&actors=actor-139')
    expect(actors).toEqual(['others'])
    expect(shown).toEqual(IDS.slice(31).map((id) => `by-${id}`))
    expect(notices).toEqual([])
  })

  it('that the record does not have is still told of', () => {
    expect(open('v=1&actors=actor-200').notices).toEqual([
      { code: 'unknown-ids', key: 'actors', ids: ['actor-200'] },
    ])
  })
})

describe('a coalition’s member that shares a layer', () => {
  it('is shown and counted with it, and those that it shares the layer with are not', () => {
    const { shown, layers } = open('v=1&actors=actor-100&members=1')
    expect(shown).toEqual(['by-actor-100', 'by-actor-101', 'by-actor-139'])
    expect(layers.get('actor-100')).toEqual({ events: 3, strikes: { min: 3, max: 3, unknown: 0 } })
    expect(open('v=1&members=1').layers.get('others')?.events).toBe(9)
    expect(open('v=1').layers.get('actor-100')?.events).toBe(1)
  })

  it('is named with the others', () => {
    const { coalition } = RECORD.facts
    expect(coalition && strikingMembers(coalition, RECORD.table)).toEqual(['actor-101', 'actor-139'])
  })

  it('is shown in a file that has the strikes of members alone', () => {
    const view = { ...DEFAULT_VIEW, actors: ['actor-100'], members: true }
    expect(fitView(view, recordOf(IDS.slice(1))).actors).toEqual(['actor-101', 'others'])
  })

  it('is told from the last of 32 actors, whose layer is its own', () => {
    const ids = [...IDS.slice(0, 31), 'actor-139']
    const { table, facts } = recordOf(ids)
    expect(facts.coalition?.sharedRows).toBeNull()
    expect(facts.totalsWithMembers.byLayer[0]?.events).toBe(3)
    expect(table.layerIds[31]).toBe('actor-139')
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../tests/fixtures/build-event'
import { idsAt, rowsWhere } from './event-table'
import {
  FILTER_KEYS,
  type FilterContext,
  type Filters,
  filterTests,
  hidingKeys,
  OPEN_FILTERS,
} from './filters'
import { tableAsKnown } from './known-table'
import { loadSearch } from './search'

const day = (text: string) => windowOf(text).start
const by = (actor: string, basis: 'declared' | 'alleged' | 'inferred') =>
  [{ actor, role: 'conducted', basis }] as const

const record = buildRecord([
  buildEvent({ id: 'a-russia', by: ['russia'], status: 'confirmed' }),
  buildEvent({ id: 'b-coalition', actors: by('us-led-coalition', 'alleged'), status: 'denied' }),
  buildEvent({ id: 'c-france', actors: by('france', 'inferred') }),
  buildEvent({ id: 'd-both', by: ['united-states', 'russia'], status: 'planned' }),
  buildEvent({ id: 'e-nobody', by: [], claims: [{ published: day('2015-12-05') }] }),
  buildEvent({ id: 'f-shelling', kind: 'shelling', by: ['russia'] }),
  buildEvent({ id: 'g-talks', kind: 'diplomacy', by: [], title: { en: 'Talks in Vienna' } }),
])
const ALL = ['a-russia', 'b-coalition', 'c-france', 'd-both', 'e-nobody', 'f-shelling', 'g-talks']

function contextOf(filters: Filters, members: boolean) {
  return { record, table: tableAsKnown(record.table, filters.known), members }
}

const filterTest = (filters: Filters, context: FilterContext) => {
  const tests = filterTests(filters, context)
  return (row: number) => tests.every((test) => test(row))
}

function passing(patch: Partial<Filters>, members = false): readonly string[] {
  const filters = { ...OPEN_FILTERS, ...patch }
  return idsAt(record.table, rowsWhere(record.facts.rows, filterTest(filters, contextOf(filters, members))))
}

beforeAll(loadSearch)

describe('a filter', () => {
  it('that is open lets every row through, and so does each by itself', () => {
    expect(passing({})).toEqual(ALL)
    expect(OPEN_FILTERS).toEqual({
      actors: null,
      kinds: null,
      status: null,
      basis: null,
      known: null,
      q: '',
      area: null,
    })
    expect(FILTER_KEYS).toEqual(['actors', 'kinds', 'status', 'basis', 'known', 'q', 'area', 'facets'])
  })

  it.each<[string, Partial<Filters>, readonly string[]]>([
    ['one actor', { actors: ['russia'] }, ['a-russia', 'd-both', 'f-shelling', 'g-talks']],
    ['two actors', { actors: ['france', 'united-states'] }, ['c-france', 'd-both', 'f-shelling', 'g-talks']],
    ['nobody named', { actors: ['unattributed'] }, ['e-nobody', 'f-shelling', 'g-talks']],
    ['no actor', { actors: [] }, ['f-shelling', 'g-talks']],
    ['an actor that is not there', { actors: ['iran'] }, ['f-shelling', 'g-talks']],
    ['one other kind', { kinds: ['diplomacy'] }, [...ALL.slice(0, 5), 'g-talks']],
    ['no other kind', { kinds: [] }, ALL.slice(0, 5)],
    ['one status', { status: ['denied'] }, ['b-coalition']],
    ['two statuses', { status: ['confirmed', 'planned'] }, ['a-russia', 'd-both']],
    ['no status', { status: [] }, []],
    ['declared strikes', { basis: 'declared' }, ['a-russia', 'd-both', 'f-shelling', 'g-talks']],
    ['alleged strikes', { basis: 'alleged' }, ['b-coalition', 'f-shelling', 'g-talks']],
    ['what was known by a day', { known: day('2015-12-01') }, ALL.filter((id) => id !== 'e-nobody')],
    ['what was known a day before any', { known: day('2015-11-30') }, []],
    ['a word', { q: 'vienna' }, ['g-talks']],
    ['a word that nothing has', { q: 'nowhere' }, []],
  ])('of %s', (_, patch, ids) => expect(passing(patch)).toEqual(ids))

  it('is narrowed by every other', () => {
    expect(passing({ actors: ['russia'], status: ['confirmed'] })).toEqual(['a-russia'])
    expect(passing({ actors: ['russia'], kinds: [], basis: 'alleged' })).toEqual([])
  })
})

describe('the coalition’s layer', () => {
  it('lets its members’ strikes through only when asked to', () => {
    expect(passing({ actors: ['us-led-coalition'], kinds: [] })).toEqual(['b-coalition'])
    expect(passing({ actors: ['us-led-coalition'], kinds: [] }, true)).toEqual([
      'b-coalition',
      'c-france',
      'd-both',
    ])
  })

  it('brings no member while it is off itself', () => {
    expect(passing({ actors: ['france'], kinds: [] }, true)).toEqual(['c-france'])
  })

  it('is none where the codebook has none', () => {
    const alone = buildRecord([buildEvent({ id: 'a', by: ['russia'] })])
    const test = filterTest(
      { ...OPEN_FILTERS, actors: ['us-led-coalition'] },
      { record: alone, table: alone.table, members: true },
    )
    expect(test(0)).toBe(false)
  })
})

describe('the keys that hide a row', () => {
  const hiding = (id: string, patch: Partial<Filters>) => {
    const filters = { ...OPEN_FILTERS, ...patch }
    return hidingKeys(filters, contextOf(filters, false), record.table.rowOf(id) ?? -1)
  }

  it('are each that would hide it alone, and no other', () => {
    expect(hiding('a-russia', {})).toEqual([])
    expect(
      hiding('c-france', {
        actors: ['russia'],
        kinds: [],
        status: ['confirmed'],
        basis: 'declared',
        known: day('2015-11-30'),
        q: 'vienna',
      }),
    ).toEqual(['actors', 'status', 'basis', 'known', 'q'])
    expect(hiding('g-talks', { actors: [], kinds: ['shelling'], q: 'talks' })).toEqual(['kinds'])
  })
})

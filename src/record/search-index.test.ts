import { describe, expect, it } from 'vitest'
import type { Actor, Place } from '../model/codebooks'
import type { ConflictEvent } from '../model/event'
import { joinRecord } from './join-record'
import { searchEvents } from './search-index'

function place(id: string, en: string, ar: string, aliases: string[]): Place {
  return {
    id,
    name: { en, ar },
    country: 'SY',
    admin1: null,
    lon: 1,
    lat: 1,
    kind: 'town',
    aliases,
    source: 't',
  }
}

function actor(id: string, en: string, ar: string, aliases: string[]): Actor {
  return {
    id,
    label: { en, ar },
    kind: 'state',
    aliases,
    colour: { light: '#000000', dark: '#ffffff' },
    symbol: 'dot',
  }
}

function event(id: string, placeId: string, more: Partial<ConflictEvent> = {}): ConflictEvent {
  return {
    id,
    title: { en: id, ar: '' },
    summary: { en: '', ar: '' },
    kind: 'strike',
    state: 'active',
    status: 'reported',
    actors: [],
    when: { window: { start: 1, end: 2 }, precision: 'day' },
    where: { place: placeId, name: placeId, country: 'SY', precision: 'town', radiusKm: 5 },
    point: null,
    strikes: null,
    harm: [],
    claims: [],
    links: [],
    ...more,
  }
}

const events = [
  event('oil', 'deir-ezzor', { title: { en: 'Oil site hit', ar: 'ضرب موقع نفط' } }),
  event('speech', 'paris', {
    kind: 'statement',
    title: { en: 'Hollande speaks', ar: 'هولاند يتحدث' },
    actors: [{ actor: 'belgium', role: 'speaker', basis: 'declared' }],
  }),
  event('raid', 'raqqa', { actors: [{ actor: 'france', role: 'conducted', basis: 'declared' }] }),
]
const record = joinRecord(events, {
  hash: '',
  documents: [],
  speakers: new Map(),
  footprints: new Map(),
  places: [
    place('deir-ezzor', 'Deir Ezzor', 'دير الزور', ['Dayr az Zawr', 'Deir al-Zor']),
    place('raqqa', 'Raqqa', 'الرقة', ['Al-Raqqah', 'Rakka']),
    place('paris', 'Paris', 'باريس', []),
  ],
  actors: [
    actor('france', 'France', 'فرنسا', ['French', 'Paris']),
    actor('belgium', 'Belgium', 'بلجيكا', []),
  ],
})
/** Looks through an index that is built for this query alone. */
const searchAnew = (from: typeof record, query: string) => searchEvents({ ...from }, query)
const found = (query: string) => [...(searchAnew(record, query)?.keys() ?? [])]

describe('the search', () => {
  it.each(['Deir Ezzor', 'Dayr az Zawr', 'دير الزور', 'deir al zor', 'DEIR EZ-ZOR', 'Dayr az-Zor'])(
    'finds a place by the spelling %s',
    (query) => expect(found(query)).toEqual(['oil']),
  )
  it.each(['raqqa', 'ar-Raqqa', 'Rakka', 'الرقه', 'رقة', 'بالرقة'])('finds Raqqa as %s', (query) =>
    expect(found(query)).toEqual(['raid']),
  )
  it('says which spelling of the place matched', () => {
    expect(searchAnew(record, 'Dayr az Zawr')?.get('oil')).toEqual({
      fields: ['place'],
      spelling: 'Dayr az Zawr',
    })
  })
  it('does not take a capital for its government', () => {
    expect(found('French')).toEqual(['raid'])
  })
  it.each([
    ['airstrike', ['oil', 'raid']],
    ['غارات', ['oil', 'raid']],
    ['statement', ['speech']],
    ['تصريح', ['speech']],
  ])('finds a kind by %s', (query, ids) => expect(found(query).sort()).toEqual(ids))
  it('finds a word of the title in either language, by its beginning', () => {
    expect(found('holl')).toEqual(['speech'])
    expect(found('النفط')).toEqual(['oil'])
  })
  it('finds nothing rather than anything', () => {
    expect(found('zzzz')).toEqual([])
    expect(searchAnew(record, '   ')).toBeNull()
  })
  it('says in which fields an event was found, in the order of its lines', () => {
    expect(searchAnew(record, 'oil')?.get('oil')).toEqual({ fields: ['title'], spelling: null })
    expect(searchAnew(record, 'french')?.get('raid')).toEqual({ fields: ['actors'], spelling: null })
    expect(searchAnew(record, 'airstrike')?.get('raid')?.fields).toEqual(['kind'])
  })
  it('finds a name that nothing else finds by its sound, and says which spelling that is', () => {
    expect(searchAnew(record, 'Dair Zour')?.get('oil')).toEqual({
      fields: ['place'],
      spelling: 'deir-ezzor',
    })
  })
  it('takes less than three consonants for no sound', () => {
    expect(found('dair')).toEqual([])
  })
  it('wants every word of a query', () => {
    expect(found('oil site')).toEqual(['oil'])
    expect(found('oil raqqa')).toEqual([])
  })
  it('matches a word of two letters whole alone', () => {
    expect(found('ho')).toEqual([])
    expect(found('hol')).toEqual(['speech'])
  })
})

describe('what the search looks through', () => {
  const CLAIM = {
    document: 'd',
    article: 'a',
    line: 1,
    passage: '',
    speaker: ['Ministry'],
    origin: '',
    stance: 'asserts',
    says: { en: 'Bridges fell', ar: 'سقطت جسور' },
    published: 1,
  } as const
  const wide = joinRecord(
    [
      event('near', 'raqqa', {
        summary: { en: 'Depot burnt', ar: 'احترق مستودع' },
        where: {
          place: 'nowhere',
          name: 'Outskirts',
          country: 'SY',
          precision: 'offset',
          radiusKm: 5,
          of: 'raqqa',
        },
        claims: [CLAIM],
      }),
      event('among', 'elsewhere', {
        kind: 'statement',
        where: {
          place: 'elsewhere',
          name: '',
          country: 'SY',
          precision: 'none',
          radiusKm: 5,
          among: ['paris', 'raqqa'],
        },
      }),
    ],
    {
      hash: '',
      documents: [],
      speakers: new Map([['Ministry', { en: 'Ministry', ar: 'وزارة' }]]),
      footprints: new Map(),
      places: [place('raqqa', 'Raqqa', 'الرقة', []), place('paris', 'Paris', 'باريس', [])],
      actors: [],
    },
  )
  it.each([
    ['depot', ['near'], ['summary']],
    ['مستودع', ['near'], ['summary']],
    ['bridges', ['near'], ['claims']],
    ['جسور', ['near'], ['claims']],
    ['ministry', ['near'], ['claims']],
    ['وزارة', ['near'], ['claims']],
    ['outskirts', ['near'], ['place']],
    ['raqqa', ['among', 'near'], ['place']],
    ['paris', ['among'], ['place']],
  ])('%s is found', (query, ids, fields) => {
    const result = searchAnew(wide, query)
    expect([...(result?.keys() ?? [])].sort()).toEqual(ids)
    expect(result?.get(ids[0] ?? '')?.fields).toEqual(fields)
  })
})

it('a name finds what each of its spellings finds, in titles too, but a short one only where names stand', () => {
  const named = joinRecord(
    [
      event('titled', 'elsewhere', { title: { en: 'Losses near Rakka', ar: '' } }),
      event('short', 'elsewhere', { title: { en: 'The Tal road', ar: '' } }),
      event('there', 'tal'),
    ],
    {
      hash: '',
      documents: [],
      speakers: new Map(),
      footprints: new Map(),
      places: [place('raqqa', 'Raqqa', 'الرقة', ['Rakka']), place('tal', 'Tal', 'تل', [])],
      actors: [],
    },
  )
  expect([...(searchAnew(named, 'Raqqa')?.keys() ?? [])]).toEqual(['titled'])
  expect([...(searchAnew(named, 'Tal')?.keys() ?? [])]).toEqual(['there'])
})

it('of two names that are spelt alike both are found, the better first', () => {
  const two = joinRecord(
    [
      event('there', 'paris'),
      event('by', 'raqqa', { actors: [{ actor: 'p', role: 'conducted', basis: 'declared' }] }),
    ],
    {
      hash: '',
      documents: [],
      speakers: new Map(),
      footprints: new Map(),
      places: [place('paris', 'Paris', 'باريس', [])],
      actors: [actor('p', 'Republic', 'جمهورية', ['Paris'])],
    },
  )
  expect([...(searchAnew(two, 'Paris')?.keys() ?? [])].sort()).toEqual(['by', 'there'])
})

import { beforeAll, describe, expect, it } from 'vitest'
import { windowOf } from '../../tests/fixtures/build-event'
import { FILTER_KEYS, type FilterKey } from '../record/filters'
import { describeFilters, describeView, type ViewFacts } from './describe-view'
import { loadMessages, loadWords } from './messages'

const FACTS: ViewFacts = {
  span: windowOf('2015-11-13..2015-11-18'),
  actors: null,
  kinds: null,
  status: null,
  basis: null,
  known: null,
  q: '',
  area: null,
  facets: null,
  around: null,
  event: null,
  marked: 0,
}
const TWO = new Map([
  ['russia', 'Russia'],
  ['france', 'France'],
])
/** Thin spaces round a dash are the formatter's. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/ – /g, '–')

describe('a view in words', () => {
  beforeAll(async () => {
    await loadWords('share', 'en')
    await loadMessages('ar')
  })

  it.each<[Partial<ViewFacts>, string]>([
    [{}, 'All reported events, 13–18 November 2015'],
    [
      { actors: TWO, kinds: [], around: 'Raqqa' },
      'Strikes by Russia and France, 13–18 November 2015, around Raqqa',
    ],
    [{ actors: TWO }, 'Strikes by Russia and France, and all other events, 13–18 November 2015'],
    [{ kinds: [] }, 'All reported air strikes, 13–18 November 2015'],
    [{ actors: new Map() }, 'All reported events other than air strikes, 13–18 November 2015'],
    [
      { actors: new Map(), kinds: ['ground-combat', 'shelling'] },
      'Ground combat and shelling, 13–18 November 2015',
    ],
    [
      { actors: new Map([['unattributed', 'Nobody named']]), kinds: ['statement'] },
      'Strikes by an unnamed attacker; statement, 13–18 November 2015',
    ],
    [{ actors: new Map(), kinds: [] }, 'No events, 13–18 November 2015'],
    [
      { status: ['confirmed', 'reported'], q: 'school', marked: 2 },
      'All reported events, 13–18 November 2015 (only confirmed and reported; matching “school”; 2 events marked)',
    ],
  ])('%j', (patch, words) => {
    expect(plain(describeView({ ...FACTS, ...patch }, 'en'))).toBe(words)
  })

  const narrowed: { readonly [K in FilterKey]: ViewFacts[K] } = {
    actors: TWO,
    kinds: ['shelling'],
    status: ['confirmed'],
    basis: 'declared',
    known: windowOf('2015-11-17').start,
    q: 'school',
    area: { name: 'Raqqa' },
    facets: ['killed'],
  }
  it.each(FILTER_KEYS)('is not silent of the filter %s', (key) => {
    const facts: ViewFacts = { ...FACTS, [key]: narrowed[key] }
    expect(describeView(facts, 'en')).not.toBe(describeView(FACTS, 'en'))
  })

  it('says in Arabic who and where', () => {
    const actors = new Map([
      ['russia', 'روسيا'],
      ['france', 'فرنسا'],
    ])
    expect(plain(describeView({ ...FACTS, actors, kinds: [], around: 'الرقة' }, 'ar'))).toBe(
      'ضربات من تنفيذ روسيا وفرنسا، 13–18 تشرين الثاني 2015، حول الرقة',
    )
  })

  it('says each filter', () => {
    const facts: ViewFacts = {
      ...FACTS,
      basis: 'alleged',
      known: windowOf('2015-11-17').start,
      event: 'France strikes Raqqa',
    }
    expect(describeFilters(facts, 'en')).toBe(
      'only strikes that others allege; as published by 17 November 2015; open: “France strikes Raqqa”',
    )
    expect(describeFilters(FACTS, 'en')).toBe('')
  })
})

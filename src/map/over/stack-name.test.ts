import { beforeAll, expect, test } from 'vitest'
import { loadMessages } from '../../i18n/messages'
import { drawnMask } from '../marks/drawn-layers'
import { event, recordOf } from '../marks/marks.fixture'
import { layoutFor, placeStacks } from '../marks/place-stacks'
import { stacksOf } from '../marks/stacks-of'
import { unitName } from '../marks/unit-name'
import type { Unit } from '../marks/units'
import { stackTitle } from './stack-name'

beforeAll(() => loadMessages('ar'))

const record = recordOf([
  event('a', { at: { place: 'douma', name: 'Douma' } }),
  event('b', { at: { place: 'douma', name: 'Douma' } }),
  event('c', { at: { place: 'moadamiyet-al-sham', name: 'Moadamiyet al-Sham' } }),
  event('d'),
  event('e', {
    at: { place: 'douma', name: 'near Douma', precision: 'offset', distanceKm: 1, bearingDeg: 90 },
  }),
])

function titlesAt(zoom: number, lang: string, rows = record.facts.rows): readonly string[] {
  const stacks = stacksOf(rows, record, drawnMask(record, { actors: null, members: false }))
  return placeStacks(stacks, layoutFor(record, zoom)).map((placed) => stackTitle(placed, record, lang))
}

test('a place says its events; what is gathered says its unit, its places and its events', () => {
  expect(titlesAt(10, 'en')).toEqual([
    'Douma: 2 events',
    'Moadamiyet al-Sham: 1 event',
    'near Douma: 1 event',
    'Raqqa: 1 event',
  ])
  expect(titlesAt(3, 'en')).toEqual(['Rif Dimashq · 3 places · 4 events', 'Raqqa: 1 event'])
  expect(titlesAt(2, 'en')).toEqual(['syria · 4 places · 5 events'])
  expect(titlesAt(2, 'ar')).toEqual(['syria · 4 أماكن · 5 أحداث'])
})

test('what is gathered and holds one place says which', () => {
  const only = Uint32Array.of(record.table.rowOf('c') ?? 0)
  expect(titlesAt(3, 'en', only)).toEqual(['Rif Dimashq · Moadamiyet al-Sham · 1 event'])
})

test('a unit is called by its kind', () => {
  const unit = (given: Partial<Unit>): Unit => ({
    key: '',
    kind: 'country',
    place: null,
    name: 'JO',
    square: null,
    around: false,
    point: [0, 0],
    stacks: [],
    ...given,
  })
  const nineveh = { name: { en: 'Nineveh', ar: 'نينوى' }, kind: 'province' } as unknown as Unit['place']
  const sinjar = { name: { en: 'Sinjar', ar: 'سنجار' }, kind: 'town' } as unknown as Unit['place']
  const square = { west: -151, south: 34, sideDeg: 1 }
  const names = (lang: string) => [
    unitName(unit({}), lang),
    unitName(unit({ around: true }), lang),
    unitName(unit({ kind: 'vicinity', place: sinjar }), lang),
    unitName(unit({ kind: 'province', place: nineveh }), lang),
    unitName(unit({ kind: 'province', name: 'Raqqa' }), lang),
    unitName(unit({ kind: 'square', square }), lang),
  ]
  expect(names('en')).toEqual([
    'Jordan',
    'Jordan and around it',
    'Sinjar and around it',
    'Nineveh province',
    'Raqqa',
    '34–35° N, 150–151° W',
  ])
  expect(names('ar')).toEqual([
    'الأردن',
    'الأردن وما حولها',
    'سنجار وما حولها',
    'محافظة نينوى',
    'Raqqa',
    '34–35° شمالًا، 150–151° غربًا',
  ])
})

import { expect, it } from 'vitest'
import { buildEvent, windowOf } from '../../../tests/fixtures/build-event'
import { readBack, SLIP } from './csv.fixture'
import { writeClaimsCsv, writeEventsCsv } from './write-csv'

const FULL = buildEvent({
  id: 'full',
  title: { en: 'Title', ar: 'عنوان' },
  summary: { en: 'Summary', ar: 'ملخص' },
  days: '2015-11-01..2015-11-30',
  actors: [
    { actor: 'russia', role: 'conducted', basis: 'declared' },
    { actor: 'france', role: 'conducted', basis: 'alleged' },
    { actor: 'syria', role: 'supported', basis: 'inferred' },
    { actor: 'is', role: 'target', basis: 'declared' },
    { actor: 'town', role: 'affected', basis: 'declared' },
    { actor: 'minister', role: 'speaker', basis: 'denied' },
  ],
  countedIn: 'total',
  where: {
    place: 'raqqa',
    name: 'Raqqa',
    country: null,
    precision: 'offset',
    radiusKm: 0,
    bearingDeg: 225,
    distanceKm: 30,
    of: 'homs',
    among: ['mosul', 'kobani'],
    note: 'West of it.',
  },
  harm: [
    { group: 'civilians', outcome: 'killed', low: 1, best: 2, high: 3 },
    { group: 'unknown', outcome: 'injured', low: null, best: 0, high: null },
  ],
  links: [
    { event: 'b', relation: 'follows' },
    { event: 'c', relation: 'part-of' },
  ],
  claims: [
    {
      document: 'd1',
      passage: 'p1',
      origin: 'Agency',
      says: { en: 'It happened.', ar: 'حدث.' },
      when: { window: windowOf('2015-11-02'), precision: 'approximate', note: 'Said to be Monday.' },
      where: {
        place: 'homs',
        name: 'Homs',
        country: 'SY',
        precision: 'ring',
        radiusKm: 4,
        bearingDeg: 1,
        distanceKm: 2,
        of: 'raqqa',
        among: ['x', 'y'],
        note: 'N',
      },
      harm: [{ group: 'soldiers', outcome: 'killed', low: 4, best: 5, high: 6 }],
    },
    { document: 'd2', harm: [] },
    { document: 'd1' },
  ],
})

it('a row holds all that an event says, lists joined by semicolons', () => {
  expect(readBack(writeEventsCsv([FULL], SLIP))).toEqual([
    {
      id: 'full',
      title: 'Title',
      title_ar: 'عنوان',
      summary: 'Summary',
      summary_ar: 'ملخص',
      kind: 'strike',
      status: 'reported',
      conducted: 'russia (declared); france (alleged)',
      supported: 'syria (inferred)',
      target: 'is (declared)',
      affected: 'town (declared)',
      speaker: 'minister (denied)',
      start: '2015-11-01',
      end: '2015-11-30',
      time_precision: 'range',
      time_note: '',
      place: 'raqqa',
      place_name: 'Raqqa',
      country: '',
      place_precision: 'offset',
      radius_km: '0',
      bearing_deg: '225',
      distance_km: '30',
      of: 'homs',
      among: 'mosul; kobani',
      place_note: 'West of it.',
      longitude: '39.00788',
      latitude: '35.95283',
      strikes_min: '',
      strikes_max: '',
      counted_in: 'total',
      harm: 'civilians killed low=1 best=2 high=3; unknown injured low= best=0 high=',
      claims: '3',
      documents: 'd1; d2',
      links: 'follows b; part-of c',
      licence: 'CC BY 4.0',
      citation: 'Dateline: All.',
    },
  ])
})

it('a row holds all that a claim says, and nothing where its document is not known', () => {
  const [first, second] = readBack(writeClaimsCsv([FULL], [], SLIP))
  expect(first).toEqual({
    event: 'full',
    event_title: 'Title',
    document: 'd1',
    document_sha256: '',
    outlet: '',
    headline: '',
    article: 'a1',
    published: '2015-12-01',
    line: '1',
    passage: 'p1',
    speaker: 'Outlet',
    origin: 'Agency',
    stance: 'asserts',
    says: 'It happened.',
    says_ar: 'حدث.',
    strikes_min: '',
    strikes_max: '',
    harm: 'soldiers killed low=4 best=5 high=6',
    start: '2015-11-02',
    end: '2015-11-02',
    time_precision: 'approximate',
    time_note: 'Said to be Monday.',
    place: 'homs',
    place_name: 'Homs',
    country: 'SY',
    place_precision: 'ring',
    radius_km: '4',
    bearing_deg: '1',
    distance_km: '2',
    of: 'raqqa',
    among: 'x; y',
    place_note: 'N',
    licence: 'CC BY 4.0',
    citation: 'Dateline: All.',
  })
  expect(second).toMatchObject({ says_ar: '', harm: '', start: '', place: '', time_note: '', among: '' })
})

it('rows end as spreadsheets expect, the last one too', () => {
  const csv = writeEventsCsv([buildEvent({ id: 'a' })], SLIP)
  expect(csv.split('\r\n')).toHaveLength(3)
  expect(csv.endsWith('\r\n')).toBe(true)
})

import { describe, expect, it } from 'vitest'
import type { ConflictEvent } from '../model/event'
import { coverageOf, joinWindows } from './coverage'
import { joinRecord } from './join-record'

function event(id: string, start: number, end: number, document: string): ConflictEvent {
  return {
    id,
    title: { en: id },
    summary: { en: id },
    kind: 'strike',
    state: 'active',
    status: 'reported',
    actors: [],
    when: { window: { start, end }, precision: 'range' },
    where: { place: 'raqqa', name: 'Raqqa', country: 'SY', precision: 'town', radiusKm: null },
    point: null,
    strikes: null,
    harm: [],
    claims: [
      {
        document,
        article: 'a1',
        line: 1,
        passage: '',
        speaker: ['x'],
        origin: 'x',
        stance: 'asserts',
        says: { en: 'x' },
        published: 130,
      },
    ],
    links: [],
  }
}

const EVENTS = [
  event('a', 0, 120, 'd1'),
  event('b', 100, 103, 'd1'),
  event('c', 103, 110, 'd1'),
  event('d', 125, 126, 'd1'),
]

const record = joinRecord(EVENTS, {
  hash: '',
  actors: [],
  places: [],
  speakers: new Map(),
  footprints: new Map(),
  documents: [
    {
      id: 'd1',
      sha256: '',
      outlet: 'Outlet',
      headline: 'Headline',
      articles: [
        {
          id: 'a1',
          firstLine: 1,
          lastLine: 9,
          published: 130,
          publishedEarliest: 128,
          publishedLatest: 131,
          precision: 'range',
          evidence: '',
        },
      ],
    },
  ],
})

describe('coverageOf', () => {
  it('joins the days that a document speaks of, leaving out what is too vague, and says when it was published', () => {
    expect(coverageOf(record.table, record.documents)).toEqual([
      {
        document: 'd1',
        speaksOf: [
          { start: 100, end: 110 },
          { start: 125, end: 126 },
        ],
        published: [{ article: 'a1', day: 130, range: { start: 128, end: 132 } }],
      },
    ])
  })
  it('joins windows that overlap or touch', () => {
    expect(
      joinWindows([
        { start: 5, end: 9 },
        { start: 1, end: 3 },
        { start: 3, end: 4 },
        { start: 6, end: 7 },
      ]),
    ).toEqual([
      { start: 1, end: 4 },
      { start: 5, end: 9 },
    ])
  })

  it('takes a date of 62 days for its days, and one of 63 for none', () => {
    const covered = (days: number) => {
      const { table, documents } = joinRecord([event('e', 0, days, 'd1')], {
        hash: '',
        actors: [],
        places: [],
        speakers: new Map(),
        footprints: new Map(),
        documents: record.documents,
      })
      return coverageOf(table, documents)[0]?.speaksOf
    }
    expect(covered(62)).toEqual([{ start: 0, end: 62 }])
    expect(covered(63)).toEqual([])
  })

  it('tells documents apart, leaves out undated events, and puts articles in order', () => {
    const [article] = record.documents[0]?.articles ?? []
    if (!article) throw new Error('no article')
    const documents = [
      { id: 'd2', sha256: '', outlet: '', headline: '', articles: [] },
      {
        id: 'd1',
        sha256: '',
        outlet: '',
        headline: '',
        articles: [
          { ...article, id: 'late', published: 140 },
          { ...article, id: 'early', published: 120 },
        ],
      },
    ]
    const events = [
      event('a', 1, 2, 'd1'),
      event('b', 5, 6, 'd2'),
      { ...event('c', 7, 8, 'd2'), when: null },
      event('d', 9, 10, 'unknown'),
    ]
    const { table } = joinRecord(events, {
      hash: '',
      actors: [],
      places: [],
      speakers: new Map(),
      footprints: new Map(),
      documents,
    })
    expect(coverageOf(table, documents)).toEqual([
      { document: 'd2', speaksOf: [{ start: 5, end: 6 }], published: [] },
      {
        document: 'd1',
        speaksOf: [{ start: 1, end: 2 }],
        published: [
          { article: 'early', day: 120, range: { start: 128, end: 132 } },
          { article: 'late', day: 140, range: { start: 128, end: 132 } },
        ],
      },
    ])
  })

  it('keeps a window that lies inside the one before it', () => {
    expect(
      joinWindows([
        { start: 1, end: 9 },
        { start: 2, end: 3 },
      ]),
    ).toEqual([{ start: 1, end: 9 }])
    expect(joinWindows([])).toEqual([])
  })
})

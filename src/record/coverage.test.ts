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
})

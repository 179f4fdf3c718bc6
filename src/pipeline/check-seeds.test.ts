import { describe, expect, it } from 'vitest'
import {
  CLAIM,
  DOCUMENT,
  EVENTS,
  itRefuses,
  PLACES,
  problemsAfter,
  SHELLING,
  TOTAL,
} from './broken-seeds.fixture'
import { buildLayer } from './build-layer'
import { writeProblem } from './problem'
import { smallOutlines, smallSeeds } from './small-seeds.fixture'

describe('the sound record', () => {
  it('has no problems', () => {
    expect(problemsAfter(() => {})).toEqual([])
  })
})

describe('a file that the schema refuses', () => {
  itRefuses([
    [
      'a value outside a list',
      ({ events }) => (events.events[1].kind = 'airstrike'),
      `${TOTAL} · kind: found "airstrike", expected ("strike" | "shelling" | "bombing" | "chemical-attack" | "ground-combat" | "territorial-change" | "raid-arrest" | "deployment" | "troop-movement" | "training-aid" | "diplomacy" | "statement" | "other")`,
    ],
    [
      'a field that is missing',
      ({ document }) => delete document.claims[0].says,
      `${CLAIM} · says: found nothing, expected "says"`,
    ],
    [
      'a field that nobody knows',
      ({ places }) => (places.places[0].population = 4),
      `${PLACES} · raqqa · population: found "population", expected no such field`,
    ],
    [
      'a date that is not written as one',
      ({ document }) => (document.articles[0].published = '18 November'),
      `${DOCUMENT} · first · published: found "18 November", expected a civil date YYYY-MM-DD`,
    ],
    [
      'a title that is too long',
      ({ events }) => (events.events[0].title = 'x'.repeat(91)),
      `${SHELLING} · title: found "${'x'.repeat(91)}", expected <=90`,
    ],
    [
      'an Arabic title that is too long',
      ({ events }) => (events.events[0].title_ar = 'ع'.repeat(91)),
      `${SHELLING} · title_ar: found "${'ع'.repeat(91)}", expected <=90`,
    ],
  ])

  it('and one that is no JSON, by its name', () => {
    const files = smallSeeds().set('events/900_small.json', '{"events": [')
    const [first] = buildLayer(files, smallOutlines()).problems
    expect(first).toMatchObject({ file: 'events/900_small.json', record: 'the file', expected: 'JSON' })
  })
})

describe('ids and names', () => {
  itRefuses([
    [
      'two events of one id',
      ({ events }) => events.events.push(structuredClone(events.events[1])),
      `${TOTAL} · id: found "france-strikes-2015-11", expected an id that no other event has (${EVENTS})`,
    ],
    [
      'two places of one id',
      ({ places }) => places.places.push(structuredClone(places.places[0])),
      `${PLACES} · raqqa · id: found "raqqa", expected an id that no other place has (${PLACES})`,
    ],
    [
      'two actors of one id',
      ({ actors }) => actors.actors.push(structuredClone(actors.actors[2])),
      'seeds/actors.json · syria · id: found "syria", expected an id that no other actor has (seeds/actors.json)',
    ],
    [
      'two articles of one id',
      ({ document }) => (document.articles[1].id = 'first'),
      `${DOCUMENT} · first · id: found "first", expected an id that no other article has (${DOCUMENT})`,
    ],
    [
      'a document under another name than its file',
      ({ document }) => (document.id = '901_other'),
      `${DOCUMENT} · 901_other · id: found "901_other", expected the name of its file`,
    ],
    [
      'a speaker without an Arabic name',
      ({ document }) => delete document.speakers['French Army'],
      `${DOCUMENT} · 900_small · speakers: found "French Army", expected an Arabic form for every speaker`,
    ],
    [
      'a name that nobody bears',
      ({ document }) => (document.speakers.Nobody = 'لا أحد'),
      `${DOCUMENT} · 900_small · speakers: found "Nobody", expected only names that speak in a claim`,
    ],
  ])

  it.each(['unattributed', 'others', 'other', 'events', 'none'])('an actor called %s', (id) => {
    expect(problemsAfter(({ actors }) => (actors.actors[2].id = id))).toContain(
      `seeds/actors.json · ${id} · id: found "${id}", expected an id that stands for nothing else: none of unattributed, others, other, events, none`,
    )
  })

  it('one speaker with two Arabic names, in two documents', () => {
    const files = smallSeeds()
    const other = smallSeeds(({ document }) => {
      document.id = '901_small'
      document.speakers['Example Wire'] = 'اسم آخر'
    })
    files.set('documents/901_small.json', other.get('documents/900_small.json') ?? '')
    expect(buildLayer(files, smallOutlines()).problems.map(writeProblem)).toContain(
      'seeds/documents/901_small.json · 901_small · speakers.Example Wire: found "اسم آخر", expected وكالة المثال',
    )
  })
})

describe('actors', () => {
  itRefuses([
    [
      'an actor of no codebook',
      ({ events }) => (events.events[0].actors[0].actor = 'atlantis'),
      `${SHELLING} · actors.0.actor: found "atlantis", expected an actor of seeds/actors.json`,
    ],
    [
      'an actor twice in one role',
      ({ events }) => events.events[0].actors.push({ ...events.events[0].actors[0], basis: 'inferred' }),
      `${SHELLING} · actors.1: found "syria conducted", expected each actor once in a role`,
    ],
    [
      'a member of nothing',
      ({ actors }) => (actors.actors[0].memberOf = 'nato'),
      'seeds/actors.json · france · memberOf: found "nato", expected another actor of seeds/actors.json',
    ],
    [
      'a member of itself',
      ({ actors }) => (actors.actors[0].memberOf = 'france'),
      'seeds/actors.json · france · memberOf: found "france", expected another actor of seeds/actors.json',
    ],
    [
      'an actor that strikes, as a dot',
      ({ actors }) => (actors.actors[0].symbol = 'dot'),
      'seeds/actors.json · france · symbol: found "dot", expected a symbol of its own, for an actor that strikes',
    ],
    [
      'a speaker for an actor who says nothing',
      ({ actors }) => actors.actors[0].speakers.push('Nobody'),
      'seeds/actors.json · france · speakers.1: found "Nobody", expected a name that speaks in a claim',
    ],
    [
      'a speaker for an actor named twice',
      ({ actors }) => actors.actors[0].speakers.push('French Army'),
      'seeds/actors.json · france · speakers.1: found "French Army", expected each name once',
    ],
    [
      'two actors that strike, with one symbol',
      ({ actors, events }) => {
        actors.actors[2].symbol = 'triangle'
        events.events[1].actors[0].actor = 'syria'
      },
      'seeds/actors.json · syria · symbol: found "triangle", expected a symbol of its own, for an actor that strikes',
    ],
    [
      'two actors that strike, with one colour',
      ({ actors, events }) => {
        actors.actors[2].colour.dark = '#1040a0'
        events.events[1].actors[0].actor = 'syria'
      },
      'seeds/actors.json · syria · colour: found {"light":"#a04010","dark":"#1040a0"}, expected colours of its own, for an actor that strikes',
    ],
  ])
})

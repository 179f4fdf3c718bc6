import { describe, expect, it } from 'vitest'
import { buildLayer } from './build-layer'
import { writeProblem } from './problem'
import { type LooseSeeds, smallOutlines, smallSeeds } from './small-seeds.fixture'

/** The problems of the small record after a change, each as the line that the build prints. */
function problemsAfter(change: (seeds: LooseSeeds) => void): readonly string[] {
  return buildLayer(smallSeeds(change), smallOutlines()).problems.map(writeProblem)
}

const DOCUMENT = 'seeds/documents/900_small.json'
const EVENTS = 'seeds/events/900_small.json'
const PLACES = 'seeds/places/syria.json'
const CLAIM = `${DOCUMENT} · line 2 → france-strikes-raqqa-2015-11-17`
const SHELLING_CLAIM = `${DOCUMENT} · line 6 → syria-shells-east-2015-11`
const SHELLING = `${EVENTS} · syria-shells-east-2015-11`
const TOTAL = `${EVENTS} · france-strikes-2015-11`
const STRIKE = `${EVENTS} · france-strikes-raqqa-2015-11-17`

type Broken = readonly [what: string, change: (seeds: LooseSeeds) => void, problem: string]

function itRefuses(cases: readonly Broken[]): void {
  it.each(cases)('%s', (_, change, problem) => {
    expect(problemsAfter(change)).toContain(problem)
  })
}

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

describe('articles and lines', () => {
  itRefuses([
    [
      'an article that ends before it starts',
      ({ document }) => (document.articles[0].firstLine = 5),
      `${DOCUMENT} · 900_small · articles.0.lastLine: found 4, expected a line from 5 on`,
    ],
    [
      'an article past the end of the text',
      ({ document }) => (document.articles[1].lastLine = 7),
      `${DOCUMENT} · 900_small · articles.1.lastLine: found 7, expected a line of the text`,
    ],
    [
      'articles that overlap',
      ({ document }) => (document.articles[1].firstLine = 4),
      `${DOCUMENT} · 900_small · articles second.firstLine: found 4, expected a line after 4, where first ends`,
    ],
    [
      'a day of publication that does not exist',
      ({ document }) => (document.articles[0].published = '2015-02-29'),
      `${DOCUMENT} · 900_small · articles.0.published: found "2015-02-29", expected a date that exists`,
    ],
    [
      'an earliest day that does not exist',
      ({ document }) => (document.articles[1].publishedEarliest = '2015-11-00'),
      `${DOCUMENT} · 900_small · articles.1.publishedEarliest: found "2015-11-00", expected a date that exists`,
    ],
    [
      'a latest day that does not exist',
      ({ document }) => (document.articles[1].publishedLatest = '2015-11-31'),
      `${DOCUMENT} · 900_small · articles.1.publishedLatest: found "2015-11-31", expected a date that exists`,
    ],
    [
      'an earliest day after publication',
      ({ document }) => (document.articles[1].publishedEarliest = '2015-11-13'),
      `${DOCUMENT} · 900_small · articles.1.publishedEarliest: found "2015-11-13", expected a day on or before 2015-11-12 (second)`,
    ],
    [
      'a publication before the latest day',
      ({ document }) => (document.articles[1].published = '2015-11-11'),
      `${DOCUMENT} · 900_small · articles.1.published: found "2015-11-11", expected the latest day, 2015-11-12 (second)`,
    ],
    [
      'a line that is neither cited nor set aside',
      ({ document }) => document.uncoded.shift(),
      `${DOCUMENT} · 900_small · line 1: found nothing, expected a claim, or an entry under uncoded`,
    ],
    [
      'a run of such lines, over blank ones',
      ({ document }) => document.claims.splice(0, 2),
      `${DOCUMENT} · 900_small · lines 2 to 4: found nothing, expected a claim, or an entry under uncoded`,
    ],
    [
      'a line that is both',
      ({ document }) => (document.uncoded[0].lines = [1, 2]),
      `${DOCUMENT} · 900_small · line 2: found "uncoded", expected a line that no claim cites`,
    ],
    [
      'a line set aside twice',
      ({ document }) => document.uncoded.push({ lines: [1, 1], reason: 'byline' }),
      `${DOCUMENT} · 900_small · line 1: found "uncoded", expected each line set aside once`,
    ],
    [
      'lines set aside past the end',
      ({ document }) => (document.uncoded[1].lines = [5, 9]),
      `${DOCUMENT} · 900_small · uncoded.1.lines: found [5,9], expected first and last of lines 1 to 6`,
    ],
    [
      'lines set aside backwards',
      ({ document }) => (document.uncoded[1].lines = [5, 4]),
      `${DOCUMENT} · 900_small · uncoded.1.lines: found [5,4], expected first and last of lines 1 to 6`,
    ],
  ])

  it('a document without passages', () => {
    const files = smallSeeds()
    files.delete('passages/900_small.txt')
    expect(buildLayer(files, smallOutlines()).problems.map(writeProblem)).toEqual([
      `${DOCUMENT} · 900_small · passages: found nothing, expected seeds/passages/900_small.txt (npm run add:passages)`,
    ])
  })

  it('a passage that is no hash', () => {
    const files = smallSeeds()
    files.set('passages/900_small.txt', (files.get('passages/900_small.txt') ?? '').replace('bbbb', 'text'))
    expect(buildLayer(files, smallOutlines()).problems.map(writeProblem)).toEqual([
      `${DOCUMENT} · 900_small · passages line 2: found "text${'b'.repeat(60)}", expected a sha256, or nothing for a blank line`,
    ])
  })
})

describe('claims', () => {
  itRefuses([
    [
      'a claim about no event',
      ({ document }) => (document.claims[0].event = 'an-event'),
      `${DOCUMENT} · line 2 → an-event · event: found "an-event", expected an event of seeds/events`,
    ],
    [
      'a claim in no article',
      ({ document }) => (document.claims[0].article = 'third'),
      `${CLAIM} · article: found "third", expected an article of 900_small`,
    ],
    [
      'a line past the end',
      ({ document }) => (document.claims[2].line = 7),
      `${DOCUMENT} · line 7 → syria-shells-east-2015-11 · line: found 7, expected a line of the text, 1 to 6`,
    ],
    [
      'a blank line',
      ({ document }) => (document.claims[0].line = 3),
      `${DOCUMENT} · line 3 → france-strikes-raqqa-2015-11-17 · line: found 3, expected a line that is not blank`,
    ],
    [
      'a line of another article',
      ({ document }) => (document.claims[0].article = 'second'),
      `${CLAIM} · line: found 2, expected a line of its article, 5 to 6`,
    ],
    [
      'strikes of something that is no strike',
      ({ document }) => (document.claims[2].strikes = { min: 12, max: 12 }),
      `${SHELLING_CLAIM} · strikes: found {"min":12,"max":12}, expected nothing, about an event of kind shelling`,
    ],
    [
      'fewer strikes at most than at least',
      ({ document }) => (document.claims[0].strikes = { min: 10, max: 9 }),
      `${CLAIM} · strikes: found {"min":10,"max":9}, expected min at most max`,
    ],
    [
      'a toll out of order',
      ({ document }) => (document.claims[2].harm[0].high = 30),
      `${SHELLING_CLAIM} · harm.0: found [40,30], expected low at most best at most high`,
    ],
    [
      'days that do not exist',
      ({ document }) => (document.claims[0].when.start = '2015-11-31'),
      `${CLAIM} · when.start: found "2015-11-31", expected a date that exists`,
    ],
    [
      'days without an expression',
      ({ document }) => delete document.claims[0].when.expression,
      `${CLAIM} · when.expression: found nothing, expected how the text puts the date`,
    ],
    [
      'an expression of no manual',
      ({ document }) => (document.claims[0].when.expression = 'the other day'),
      `${CLAIM} · when.expression: found "the other day", expected an expression of the manual`,
    ],
    [
      'an expression that means other days',
      ({ document }) => (document.claims[0].when.expression = 'previous-day:1'),
      `${CLAIM} · when.expression: found "previous-day:1", expected an expression of the manual`,
    ],
    [
      'days that the expression does not mean',
      ({ document }) => (document.claims[0].when.expression = 'weekday:monday'),
      `${CLAIM} · when.start..end: found "2015-11-17..2015-11-17", expected 2015-11-16..2015-11-16, what "weekday:monday" means in an article of 2015-11-18..2015-11-18`,
    ],
    [
      'an interval narrowed to one of its days',
      ({ document }) =>
        (document.claims[2].when = {
          start: '2015-11-12',
          end: '2015-11-12',
          precision: 'day',
          expression: 'same-day',
        }),
      `${SHELLING_CLAIM} · when.start..end: found "2015-11-12..2015-11-12", expected 2015-11-10..2015-11-12, what "same-day" means in an article of 2015-11-10..2015-11-12`,
    ],
    [
      'a precision that the expression has not',
      ({ document }) => (document.claims[0].when.precision = 'month'),
      `${CLAIM} · when.precision: found "month", expected one of day, approximate`,
    ],
    [
      'days apart from the event’s',
      ({ document }) =>
        (document.claims[0].when = {
          start: '2015-11-16',
          end: '2015-11-16',
          precision: 'day',
          expression: 'weekday:monday',
        }),
      `${CLAIM} · when: found "2015-11-16..2015-11-16", expected days that meet the event’s, 2015-11-17..2015-11-17`,
    ],
    [
      'a place of no gazetteer',
      ({ document }) => (document.claims[0].where = { place: 'atlantis', precision: 'town' }),
      `${CLAIM} · where.place: found "atlantis", expected a place of seeds/places`,
    ],
  ])
})

describe('events', () => {
  itRefuses([
    [
      'an event that nobody tells',
      ({ document }) => document.claims.pop(),
      `${SHELLING} · claims: found 0, expected at least one claim in seeds/documents`,
    ],
    [
      'a start after the end',
      ({ events }) => (events.events[0].when.end = '2015-10-31'),
      `${SHELLING} · when.end: found "2015-10-31", expected a day on or after the start, 2015-11-01`,
    ],
    [
      'a day of two days',
      ({ events }) => (events.events[0].when.precision = 'day'),
      `${SHELLING} · when.precision: found "day", expected not "day" for 2015-11-01 to 2015-11-12`,
    ],
    [
      'strikes of something that is no strike',
      ({ events }) => (events.events[0].strikes = { min: 1, max: 1 }),
      `${SHELLING} · strikes: found {"min":1,"max":1}, expected null, for kind shelling`,
    ],
    [
      'fewer strikes at most than at least',
      ({ events }) => (events.events[1].strikes = { min: 20, max: 15 }),
      `${TOTAL} · strikes: found {"min":20,"max":15}, expected min at most max`,
    ],
    [
      'more strikes than any claim gives',
      ({ events }) => (events.events[2].strikes.max = 11),
      `${STRIKE} · strikes: found {"min":10,"max":11}, expected 10 to 10, as its claims say`,
    ],
    [
      'fewer strikes than any claim gives',
      ({ events }) => (events.events[2].strikes.min = 9),
      `${STRIKE} · strikes: found {"min":9,"max":10}, expected 10 to 10, as its claims say`,
    ],
    [
      'unknown strikes that a claim counts',
      ({ events }) => (events.events[2].strikes = null),
      `${STRIKE} · strikes: found null, expected 10 to 10, as its claims say`,
    ],
    [
      'a number of strikes that no claim gives',
      ({ document }) => delete document.claims[0].strikes,
      `${STRIKE} · strikes: found {"min":10,"max":10}, expected null, or a claim that gives the number`,
    ],
    [
      'a toll out of order',
      ({ events }) => Object.assign(events.events[0].harm[0], { low: 40, best: 39 }),
      `${SHELLING} · harm.0: found [40,39], expected low at most best at most high`,
    ],
    [
      'a toll told twice',
      ({ events }) => events.events[0].harm.push(events.events[0].harm[0]),
      `${SHELLING} · harm.1: found {"group":"civilians","outcome":"killed","low":40,"best":null,"high":null}, expected each toll once`,
    ],
    [
      'a toll that no claim gives',
      ({ events }) => (events.events[0].harm[0].outcome = 'injured'),
      `${SHELLING} · harm.0: found "civilians injured", expected a claim that gives this toll`,
    ],
  ])
})

describe('status and state', () => {
  itRefuses([
    [
      'denied, and nobody denies it',
      ({ events }) => (events.events[0].status = 'denied'),
      `${SHELLING} · status: found "denied", expected a claim of stance denies`,
    ],
    [
      'denied, and its conductor declares it',
      ({ events, document }) => {
        events.events[0].status = 'denied'
        events.events[0].actors[0].basis = 'declared'
        document.claims[2].stance = 'denies'
      },
      `${SHELLING} · status: found "denied", expected no conductor who declares it`,
    ],
    [
      'reported, and a claim denies it',
      ({ document }) => (document.claims[2].stance = 'denies'),
      `${SHELLING} · status: found "reported", expected denied or disputed, for a claim denies it`,
    ],
    [
      'an actor that denies its part where no claim does',
      ({ events }) => (events.events[0].actors[0].basis = 'denied'),
      `${SHELLING} · actors: found "denied", expected a claim of stance denies, for an actor’s basis is denied`,
    ],
    [
      'planned for days that were over',
      ({ events }) => {
        events.events[0].status = 'planned'
        events.events[0].when.end = '2015-11-10'
      },
      `${SHELLING} · status: found "planned", expected a claim published before the event’s last day was over`,
    ],
    [
      'planned, with a toll',
      ({ events }) => (events.events[0].status = 'planned'),
      `${SHELLING} · harm: found [{"group":"civilians","outcome":"killed","low":40,"best":null,"high":null}], expected nothing, for what has not happened`,
    ],
    [
      'merged into nothing',
      ({ events }) => (events.events[0].state = 'merged'),
      `${SHELLING} · successor: found nothing, expected an active event`,
    ],
    [
      'merged into itself',
      ({ events }) =>
        Object.assign(events.events[0], { state: 'merged', successor: 'syria-shells-east-2015-11' }),
      `${SHELLING} · successor: found "syria-shells-east-2015-11", expected an active event`,
    ],
    [
      'merged into a withdrawn event',
      ({ events }) => {
        Object.assign(events.events[0], { state: 'merged', successor: 'france-strikes-2015-11' })
        events.events[1].state = 'withdrawn'
      },
      `${SHELLING} · successor: found "france-strikes-2015-11", expected an active event`,
    ],
    [
      'an active event with a successor',
      ({ events }) => (events.events[0].successor = 'france-strikes-2015-11'),
      `${SHELLING} · successor: found "france-strikes-2015-11", expected nothing, for state active`,
    ],
  ])
})

describe('totals and links', () => {
  itRefuses([
    [
      'a part of no event',
      ({ events }) => (events.events[2].countedIn = 'an-event'),
      `${STRIKE} · countedIn: found "an-event", expected an active event of kind strike`,
    ],
    [
      'a part of something that is no strike',
      ({ events }) => (events.events[2].countedIn = 'syria-shells-east-2015-11'),
      `${STRIKE} · countedIn: found "syria-shells-east-2015-11", expected an active event of kind strike`,
    ],
    [
      'a part of a withdrawn total',
      ({ events }) => (events.events[1].state = 'withdrawn'),
      `${STRIKE} · countedIn: found "france-strikes-2015-11", expected an active event of kind strike`,
    ],
    [
      'a part that is no strike',
      ({ events }) => (events.events[0].countedIn = 'france-strikes-2015-11'),
      `${SHELLING} · countedIn: found "france-strikes-2015-11", expected nothing, for kind shelling`,
    ],
    [
      'a part on other days than its total',
      ({ events }) => Object.assign(events.events[1].when, { start: '2015-11-18' }),
      `${STRIKE} · countedIn: found "france-strikes-2015-11", expected a total whose days meet this event’s`,
    ],
    [
      'two events, each inside the other',
      ({ events }) => (events.events[1].countedIn = 'france-strikes-raqqa-2015-11-17'),
      `${TOTAL} · countedIn: found "france-strikes-raqqa-2015-11-17", expected a total that is not inside this event`,
    ],
    [
      'a link to no event',
      ({ events }) => (events.events[2].links[0].event = 'an-event'),
      `${STRIKE} · links.0.event: found "an-event", expected another active event`,
    ],
    [
      'a link to itself',
      ({ events }) => (events.events[2].links[0].event = 'france-strikes-raqqa-2015-11-17'),
      `${STRIKE} · links.0.event: found "france-strikes-raqqa-2015-11-17", expected another active event`,
    ],
    [
      'a link to a withdrawn event',
      ({ events }) => (events.events[1].state = 'withdrawn'),
      `${STRIKE} · links.0.event: found "france-strikes-2015-11", expected another active event`,
    ],
    [
      'a link told twice',
      ({ events }) => events.events[2].links.push({ event: 'france-strikes-2015-11', relation: 'part-of' }),
      `${STRIKE} · links.1: found {"event":"france-strikes-2015-11","relation":"part-of"}, expected each link once`,
    ],
  ])
})

describe('places', () => {
  itRefuses([
    [
      'an event at a place of no gazetteer',
      ({ events }) => (events.events[1].where.among = ['raqqa', 'atlantis']),
      `${TOTAL} · where.place: found "atlantis", expected a place of seeds/places`,
    ],
    [
      'near, without a radius',
      ({ events }) => (events.events[0].where = { place: 'raqqa', precision: 'near' }),
      `${SHELLING} · where.radiusKm: found nothing, expected a value, for precision near`,
    ],
    [
      'an offset without a distance',
      ({ events }) => delete events.events[2].where.distanceKm,
      `${STRIKE} · where.distanceKm: found nothing, expected a value, for precision offset`,
    ],
    [
      'an offset without a bearing',
      ({ events }) => delete events.events[2].where.bearingDeg,
      `${STRIKE} · where.bearingDeg: found nothing, expected a value, for precision offset`,
    ],
    [
      'a ring without an anchor',
      ({ events }) => (events.events[0].where = { place: 'raqqa', precision: 'ring', distanceKm: 55 }),
      `${SHELLING} · where.of: found nothing, expected a value, for precision ring`,
    ],
    [
      'a sector without a depth',
      ({ events }) =>
        (events.events[0].where = { place: 'raqqa', precision: 'sector', of: 'raqqa', bearingDeg: 315 }),
      `${SHELLING} · where.radiusKm: found nothing, expected a value, for precision sector`,
    ],
    [
      'a town with a bearing',
      ({ events }) => (events.events[2].where.precision = 'town'),
      `${STRIKE} · where.bearingDeg: found 90, expected nothing, for precision town`,
    ],
    [
      'an offset of another place',
      ({ events }) => (events.events[2].where.of = 'east'),
      `${STRIKE} · where.of: found "east", expected the place, raqqa`,
    ],
    [
      'a point at a place without coordinates',
      ({ events, places }) => {
        Object.assign(places.places[1], { lon: null, lat: null })
        events.events[1].where.precision = 'near'
      },
      `${TOTAL} · where.place: found "syria", expected a place with coordinates`,
    ],
    [
      'a province without an outline',
      ({ events }) => (events.events[0].where.place = 'raqqa'),
      `${SHELLING} · where.precision: found "province", expected an outline on the place raqqa`,
    ],
    [
      'a town in no country',
      ({ events }) => (events.events[2].where.country = null),
      `${STRIKE} · where.country: found null, expected a country, for a place inside one`,
    ],
    [
      'an event outside its country without a note',
      ({ events }) => (events.events[2].where.distanceKm = 500),
      `${STRIKE} · where.point: found [44.5521,35.87197], expected a point inside SY, or a note that says why not`,
    ],
    [
      'a place outside its country without a note',
      ({ places }) => (places.places[0].lon = 35),
      `${PLACES} · raqqa · point: found [35,36], expected a point inside SY, or a note that says why not`,
    ],
    [
      'a country that the basemap has not',
      ({ places }) => (places.places[0].country = 'ZZ'),
      `${PLACES} · raqqa · country: found "ZZ", expected a country of the basemap`,
    ],
    [
      'a longitude without a latitude',
      ({ places }) => (places.places[1].lat = null),
      `${PLACES} · syria · lat: found null, expected both lon and lat, or neither`,
    ],
    [
      'six decimals',
      ({ places }) => (places.places[0].lon = 39.000001),
      `${PLACES} · raqqa · lon: found 39.000001, expected 5 decimals or fewer`,
    ],
    [
      'a province place without an outline',
      ({ places }) => delete places.places[2].outline,
      `${PLACES} · east · outline: found nothing, expected an outline, for a province`,
    ],
    [
      'an outline of no province',
      ({ places }) => (places.places[2].outline = { province: ['sy-north'] }),
      `${PLACES} · east · outline.province: found ["sy-north"], expected ids of the basemap’s provinces`,
    ],
    [
      'a circle without a centre',
      ({ places }) => Object.assign(places.places[2], { outline: { circleKm: 9 }, lon: null, lat: null }),
      `${PLACES} · east · lon: found null, expected a centre for the circle`,
    ],
  ])

  it('takes a point outside its country with a note, on the event or on the place', () => {
    expect(
      problemsAfter(({ events }) =>
        Object.assign(events.events[2].where, { distanceKm: 500, note: 'Over the border.' }),
      ),
    ).toEqual([])
    expect(
      problemsAfter(({ places }) =>
        Object.assign(places.places[0], { lon: 35, note: 'Drawn over the border.' }),
      ),
    ).toEqual([])
  })

  it('takes no country for an aggregate over several', () => {
    expect(
      problemsAfter(({ places, events }) => {
        places.places.push({ ...places.places[0], id: 'mosul', country: 'IQ', lon: null, lat: null })
        Object.assign(events.events[1].where, { among: ['raqqa', 'mosul'], country: null })
      }),
    ).toEqual([])
  })
})

/** A small sound record for tests: one document of two articles, three events, one tombstone. */
import type { Topology } from 'topojson-specification'
import { type Outlines, readOutlines } from './outlines'

const HASHES = ['a', 'b', '', 'c', 'd', 'e'].map((digit) => digit.repeat(64))

const actors = {
  actors: [
    { ...actor('france', 'France', 'triangle', '#1040a0', 'coalition'), speakers: ['French Army'] },
    actor('coalition', 'The coalition', 'circle', '#108040'),
    actor('syria', 'Syria', 'square', '#a04010'),
  ],
}

const places = {
  places: [
    place('raqqa', 'Raqqa', 'SY', 39, 36, 'town', ['Rakka']),
    place('syria', 'Syria', 'SY', 38, 35, 'country', []),
    { ...place('east', 'East', 'SY', 40, 35, 'province', []), outline: { province: ['sy-east'] } },
  ],
}

const document = {
  id: '900_small',
  sha256: '9'.repeat(64),
  outlet: 'Example Wire',
  headline: 'An example',
  articles: [
    {
      id: 'first',
      firstLine: 1,
      lastLine: 4,
      published: '2015-11-18',
      precision: 'day',
      evidence: 'Names its day.',
    },
    {
      id: 'second',
      firstLine: 5,
      lastLine: 6,
      published: '2015-11-12',
      publishedEarliest: '2015-11-10',
      publishedLatest: '2015-11-12',
      precision: 'range',
      evidence: 'Between two dated events.',
    },
  ],
  speakers: { 'French Army': 'الجيش الفرنسي', 'Example Wire': 'وكالة المثال' },
  claims: [
    {
      event: 'france-strikes-raqqa-2015-11-17',
      article: 'first',
      line: 2,
      speaker: ['French Army', 'Example Wire'],
      origin: 'french-army',
      stance: 'confirms',
      says: 'Jets hit the town ten times',
      says_ar: 'قصفت الطائرات البلدة عشر مرات',
      strikes: { min: 10, max: 10 },
      when: { start: '2015-11-17', end: '2015-11-17', precision: 'day', expression: 'weekday:tuesday' },
    },
    claim('france-strikes-2015-11', 'first', 4, {
      speaker: ['French Army', 'Example Wire'],
      strikes: { min: 15, max: 20 },
    }),
    claim('syria-shells-east-2015-11', 'second', 6, {
      harm: [{ group: 'civilians', outcome: 'killed', low: 40, best: null, high: null }],
    }),
  ],
  uncoded: [
    { lines: [1, 1], reason: 'headline' },
    { lines: [5, 5], reason: 'byline' },
  ],
}

const events = {
  events: [
    event('syria-shells-east-2015-11', 'shelling', {
      status: 'reported',
      actors: [{ actor: 'syria', role: 'conducted', basis: 'alleged' }],
      when: { start: '2015-11-01', end: '2015-11-12', precision: 'range' },
      where: { place: 'east', precision: 'province' },
      harm: [{ group: 'civilians', outcome: 'killed', low: 40, best: null, high: null }],
    }),
    event('france-strikes-2015-11', 'strike', {
      strikes: { min: 15, max: 20 },
      when: { start: '2015-11-15', end: '2015-11-18', precision: 'range' },
      where: { place: 'syria', precision: 'country', among: ['raqqa'] },
    }),
    event('france-strikes-raqqa-2015-11-17', 'strike', {
      strikes: { min: 10, max: 10 },
      countedIn: 'france-strikes-2015-11',
      when: { start: '2015-11-17', end: '2015-11-17', precision: 'day' },
      where: { place: 'raqqa', precision: 'offset', of: 'raqqa', bearingDeg: 90, distanceKm: 50 },
      links: [{ event: 'france-strikes-2015-11', relation: 'part-of' }],
    }),
  ],
}

const WORDS = {
  title: 'Small',
  sentence: 'A small record',
  shortSentence: 'Small',
  scope: 'As one document reports it.',
  shortScope: 'One document.',
  documents: 'the one document',
  about: 'What one document reports.',
  limits: 'One document is few.',
  description: 'A map of a small record',
  card: { title: 'Small', description: 'A small map.', picture: 'A map' },
}

const record = {
  theatre: [36, 33, 42, 37],
  view: {},
  licence: 'None.',
  documents: 1,
  words: { en: WORDS, ar: WORDS },
}

/** What a test may change, already parsed; anything goes, so that every fault can be made. */
// biome-ignore lint/suspicious/noExplicitAny: broken seeds have no type
export type LooseSeeds = Record<'actors' | 'places' | 'document' | 'events' | 'record', any>

/** The texts of the small record, changed as the test says. */
export function smallSeeds(change: (seeds: LooseSeeds) => void = () => {}): Map<string, string> {
  const seeds: LooseSeeds = structuredClone({ actors, places, document, events, record })
  change(seeds)
  return new Map([
    ['actors.json', JSON.stringify(seeds.actors)],
    ['documents/900_small.json', JSON.stringify(seeds.document)],
    ['events/900_small.json', JSON.stringify(seeds.events)],
    ['passages/900_small.txt', `${HASHES.join('\n')}\n`],
    ['places/syria.json', JSON.stringify(seeds.places)],
    ['record.json', JSON.stringify(seeds.record)],
  ])
}

/**
 * A country of two provinces, longitudes 36 to 40 and 40 to 42, latitudes 33 to 37; another on both sides of it,
 * from 34 and to 44; and a river down the meridian of 39.5.
 */
export function smallOutlines(): Outlines {
  return readOutlines(
    topojson([box(36, 42, { iso: 'SY' }), box(42, 44, { iso: 'IQ' }), box(34, 36, { iso: 'IQ' })]),
    topojson([
      box(36, 40, { id: 'sy-west', country: 'SY' }),
      box(40, 42, { id: 'sy-east', country: 'SY' }),
      box(42, 44, { id: 'iq-west', country: 'IQ' }),
    ]),
    topojsonRiver('The River', [
      [39.5, 37],
      [39.5, 34],
      [39.5, 33],
    ]),
  )
}

function topojsonRiver(name: string, line: number[][]): Topology {
  const river = { type: 'MultiLineString' as const, arcs: [[0]], properties: { name } }
  const objects = { all: { type: 'GeometryCollection' as const, geometries: [river] } }
  return { type: 'Topology', arcs: [line], objects }
}

interface Box {
  readonly ring: number[][]
  readonly properties: Record<string, string>
}

function topojson(boxes: readonly Box[]): Topology {
  const geometries = boxes.map(({ properties }, arc) => ({
    type: 'Polygon' as const,
    arcs: [[arc]],
    properties,
  }))
  const arcs = boxes.map(({ ring }) => ring)
  return { type: 'Topology', arcs, objects: { all: { type: 'GeometryCollection', geometries } } }
}

function box(west: number, east: number, properties: Record<string, string>): Box {
  const ring = [
    [west, 33],
    [west, 37],
    [east, 37],
    [east, 33],
    [west, 33],
  ]
  return { ring, properties }
}

function actor(id: string, en: string, symbol: string, hex: string, memberOf?: string) {
  return {
    id,
    label: { en, ar: en },
    kind: 'state',
    memberOf,
    aliases: [],
    colour: { light: hex, dark: hex },
    symbol,
  }
}

function place(
  id: string,
  en: string,
  country: string,
  lon: number,
  lat: number,
  kind: string,
  aliases: string[],
) {
  return { id, name: { en, ar: en }, country, admin1: null, lon, lat, kind, aliases, source: 'By hand' }
}

function claim(about: string, article: string, line: number, rest: Record<string, unknown>) {
  const says = { says: 'What is said', says_ar: 'ما قيل' }
  return {
    event: about,
    article,
    line,
    speaker: ['Example Wire'],
    origin: 'wire',
    stance: 'asserts',
    ...says,
    ...rest,
  }
}

function event(id: string, kind: string, rest: Record<string, unknown>) {
  const texts = { title: `Title of ${id}`, title_ar: 'عنوان', summary: 'A summary.', summary_ar: 'ملخص.' }
  const actors = [{ actor: 'france', role: 'conducted', basis: 'declared' }]
  return { id, ...texts, kind, status: 'confirmed', actors, strikes: null, harm: [], links: [], ...rest }
}

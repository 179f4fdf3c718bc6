import { describe, expect, it } from 'vitest'
import { buildLayer } from './build-layer'
import { writeProblem } from './problem'
import { type LooseSeeds, smallOutlines, smallSeeds } from './small-seeds.fixture'

const RECORD = 'seeds/record.json · the file'
const EVENTS = 'seeds/events/900_small.json · france-strikes-2015-11'
const NONE = 'expected nothing, for record.json has no Arabic words'

function problemsAfter(change: (seeds: LooseSeeds) => void): readonly string[] {
  return buildLayer(smallSeeds(change), smallOutlines()).problems.map(writeProblem)
}

/** The small record without a word of Arabic. */
function withoutArabic({ record, actors, places, events, document }: LooseSeeds): void {
  delete record.words.ar
  for (const { label } of actors.actors) delete label.ar
  for (const { name } of places.places) delete name.ar
  for (const event of events.events) {
    delete event.title_ar
    delete event.summary_ar
  }
  for (const claim of document.claims) delete claim.says_ar
  delete document.speakers
}

describe('record.json', () => {
  it('must be there', () => {
    const files = smallSeeds()
    files.delete('record.json')
    expect(buildLayer(files, smallOutlines()).problems.map(writeProblem)).toEqual([
      `${RECORD} · file: found nothing, expected the record’s own words, theatre, opening view and licence (seeds/README.md)`,
    ])
  })

  it.each<readonly [string, (seeds: LooseSeeds) => void, string]>([
    [
      'a number of documents that is not theirs',
      ({ record }) => (record.documents = 5),
      `${RECORD} · documents: found 5, expected 1, the number of files in seeds/documents; the words that name it change with it`,
    ],
    [
      'a theatre whose east is its west',
      ({ record }) => (record.theatre = [42, 33, 36, 37]),
      `${RECORD} · theatre: found [42,33,36,37], expected west, south, east, north, west before east and south before north`,
    ],
    [
      'a language without its sentence',
      ({ record }) => delete record.words.ar.sentence,
      `${RECORD} · words.ar.sentence: found nothing, expected "sentence"`,
    ],
    [
      'a word that no page shows',
      ({ record }) => (record.words.en.motto = 'x'),
      `${RECORD} · words.en.motto: found "motto", expected no such field`,
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsAfter(change)).toContain(problem)
  })
})

const KEYS =
  'map, t, at, mode, fade, loop, speed, play, gaps, actors, members, kinds, status, basis, known, q, event, mark, panel, base, lang, data, compare, area, by, file'

describe('the opening view', () => {
  it('may say all that a link of this record can', () => {
    const view = {
      map: '6.40/35.200/40.900',
      t: '2015-11-01..2015-11-30',
      at: '2015-11-17',
      actors: 'france,unattributed',
      mark: 'france-strikes-2015-11',
      event: 'france-strikes-raqqa-2015-11-17',
      q: 'a school, or 100 %',
      lang: 'ar',
    }
    expect(problemsAfter(({ record }) => (record.view = view))).toEqual([])
  })

  it.each<readonly [Record<string, string>, string]>([
    [{ panel: 'nope' }, 'view.panel: found "nope", expected a value that this key of a link can have'],
    [{ map: '12/35/40' }, 'view.map: found "12/35/40", expected a value that this key of a link can have'],
    [{ zz: '1' }, `view: found "zz", expected keys of a link: ${KEYS}`],
    [
      { t: '2015-11-01..2015-11-30', at: '2015-12-01' },
      'view.at: found "2015-12-01", expected a day of the window "t"',
    ],
    [{ actors: 'atlantis' }, 'view.actors: found "atlantis", expected actors that conduct a strike'],
    [{ actors: 'syria' }, 'view.actors: found "syria", expected actors that conduct a strike'],
    [{ mark: 'elsewhere' }, 'view: found "elsewhere", expected events of seeds/events'],
    [{ event: 'elsewhere' }, 'view: found "elsewhere", expected events of seeds/events'],
    [{ lang: 'fr' }, 'view.lang: found "fr", expected a language that "words" has'],
    [{ data: '0123abcd' }, 'view.data: found "0123abcd", expected nothing, for the view is of this record'],
  ])('%j is refused', (view, problem) => {
    expect(problemsAfter(({ record }) => (record.view = view))).toEqual([`${RECORD} · ${problem}`])
  })
})

describe('Arabic', () => {
  it('is nowhere in a record that has no Arabic words, and the data have none', () => {
    const { data, problems } = buildLayer(smallSeeds(withoutArabic), smallOutlines())
    expect(problems).toEqual([])
    const texts = [...(data ?? [])].filter(([name]) => name !== 'history.json').map(([, text]) => text)
    expect(texts.join('\n')).not.toMatch(/_ar"|"ar"|\p{Script=Arabic}/u)
    expect(data?.get('speakers.json')).toBe('{}\n')
  })

  it('is everywhere or nowhere: what is missing or too much is named', () => {
    expect(problemsAfter(({ events }) => delete events.events[1].summary_ar)).toEqual([
      `${EVENTS} · summary_ar: found nothing, expected the Arabic text, for record.json has Arabic words`,
    ])
    expect(
      problemsAfter((seeds) => {
        withoutArabic(seeds)
        seeds.events.events[1].title_ar = 'عنوان'
        seeds.document.speakers = { 'Example Wire': 'وكالة المثال' }
      }),
    ).toEqual([
      `${EVENTS} · title_ar: found "عنوان", ${NONE}`,
      'seeds/documents/900_small.json · 900_small · speakers: found "Example Wire", expected no names in Arabic, for record.json has no Arabic words',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { checkTexts } from './check-texts'
import { hashText, writePassages } from './passages'
import { writeProblem } from './problem'
import { readSeeds } from './seeds'
import { type LooseSeeds, smallSeeds } from './small-seeds.fixture'

const TEXT = [
  'An example',
  'The army said its jets hit targets 30 miles north-east of Rakka ten times on Tuesday.',
  '',
  'It has flown between fifteen and twenty strikes since Nov. 15.',
  'By a writer',
  'At least 40 were killed last week.',
].join('\n')

const CLAIM = 'seeds/documents/900_small.json · line 2 → france-strikes-raqqa-2015-11-17'
const TOLL = 'seeds/documents/900_small.json · line 6 → syria-shells-east-2015-11'

/** The problems of the small record, changed, against the text above, changed. */
function problemsAfter(change: (seeds: LooseSeeds) => void, text = TEXT): readonly string[] {
  const files = smallSeeds((seeds) => {
    seeds.document.sha256 = hashText(TEXT)
    change(seeds)
  })
  files.set('passages/900_small.txt', writePassages(TEXT))
  const { seeds, problems } = readSeeds(files)
  expect(problems).toEqual([])
  return checkTexts(seeds, files, new Map([['900_small', text]])).map(writeProblem)
}

describe('a record that keeps to its text', () => {
  it('has no problems', () => {
    expect(problemsAfter(() => {})).toEqual([])
  })

  it('may give a distance in miles as kilometres, and a wind by its bearing', () => {
    const where = { place: 'raqqa', precision: 'offset', of: 'raqqa', bearingDeg: 45, distanceKm: 48.3 }
    expect(
      problemsAfter(({ document }) => Object.assign(document.claims[0], { where, spellings: ['Rakka'] })),
    ).toEqual([])
  })
})

describe('a record that strays from its text', () => {
  it.each<readonly [string, (seeds: LooseSeeds) => void, string]>([
    [
      'strikes that the line does not number',
      ({ document }) => (document.claims[0].strikes.max = 11),
      `${CLAIM} · strikes.max: found 11, expected a figure that stands in the line`,
    ],
    [
      'a toll that the line does not number',
      ({ document }) => (document.claims[2].harm[0].best = 44),
      `${TOLL} · harm.0: found 44, expected a figure that stands in the line`,
    ],
    [
      'a distance that it does not give',
      ({ document }) =>
        (document.claims[0].where = { place: 'raqqa', precision: 'ring', of: 'raqqa', distanceKm: 50 }),
      `${CLAIM} · where.distanceKm: found 50, expected a distance that stands in the line`,
    ],
    [
      'another wind',
      ({ document }) =>
        (document.claims[0].where = {
          place: 'raqqa',
          precision: 'sector',
          of: 'raqqa',
          bearingDeg: 315,
          radiusKm: 30,
        }),
      `${CLAIM} · where.bearingDeg: found 315, expected the word northwest in the line`,
    ],
    [
      'another weekday',
      ({ document }) => (document.claims[0].when.expression = 'weekday:monday'),
      `${CLAIM} · when.expression: found "weekday:monday", expected monday in the line`,
    ],
    [
      'another month',
      ({ document }) => (document.claims[0].when.expression = 'month:10'),
      `${CLAIM} · when.expression: found "month:10", expected oct in the line`,
    ],
    [
      'another number of days',
      ({ document }) => (document.claims[0].when.expression = 'days-ago:3'),
      `${CLAIM} · when.expression: found "days-ago:3", expected 3 in the line`,
    ],
    [
      'a date that it does not give',
      ({ document }) => (document.claims[0].when.expression = 'month-day:11-12'),
      `${CLAIM} · when.expression: found "month-day:11-12", expected 12 in the line`,
    ],
    [
      'a week that it does not name',
      ({ document }) => (document.claims[0].when.expression = 'last-week'),
      `${CLAIM} · when.expression: found "last-week", expected week in the line`,
    ],
    [
      'a spelling of another text',
      ({ document }) => (document.claims[0].spellings = ['Raqqa']),
      `${CLAIM} · spellings: found "Raqqa", expected a name spelled as the line spells it`,
    ],
    [
      'a spelling that no place has',
      ({ document }) => (document.claims[0].spellings = ['targets']),
      `${CLAIM} · spellings: found "targets", expected a name or alias of a place`,
    ],
    [
      'the hash of another text',
      ({ document }) => (document.sha256 = '9'.repeat(64)),
      `seeds/documents/900_small.json · 900_small · sha256: found "${'9'.repeat(64)}", expected ${hashText(TEXT)}`,
    ],
    [
      'a headline that is not printed',
      ({ document }) => (document.headline = 'An exemplar …'),
      'seeds/documents/900_small.json · 900_small · headline: found "An exemplar …", expected words that the text prints',
    ],
    [
      'eight words of it in a row',
      ({ events }) => (events.events[0].summary = 'Its jets hit targets 30 miles north-east of it.'),
      'seeds/events/900_small.json · syria-shells-east-2015-11 · summary: found "Its jets hit targets 30 miles north-east of it.", expected our own words, not a document’s “its jets hit targets 30 miles north east”',
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsAfter(change)).toContain(problem)
  })

  it('a line that was edited, by its hash', () => {
    const problems = problemsAfter(() => {}, TEXT.replace('By a writer', 'By another'))
    expect(problems).toContain(
      `seeds/documents/900_small.json · 900_small · passages line 5: found "${hashText('By a writer')}", expected ${hashText('By another')}`,
    )
  })

  it('a text that has grown', () => {
    expect(problemsAfter(() => {}, `${TEXT}\nmore`)).toContain(
      'seeds/documents/900_small.json · 900_small · passages: found 6, expected 7 lines',
    )
  })

  it('a document without a text', () => {
    const files = smallSeeds()
    expect(checkTexts(readSeeds(files).seeds, files, new Map()).map(writeProblem)).toEqual([
      'seeds/documents/900_small.json · 900_small · id: found "900_small", expected a text 900_small.txt in the folder of documents',
    ])
  })
})

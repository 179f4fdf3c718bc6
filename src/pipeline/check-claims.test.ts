import { describe, expect, it } from 'vitest'
import { CLAIM, DOCUMENT, itRefuses, SHELLING_CLAIM } from './broken-seeds.fixture'
import { buildLayer } from './build-layer'
import { writeProblem } from './problem'
import { smallOutlines, smallSeeds } from './small-seeds.fixture'

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

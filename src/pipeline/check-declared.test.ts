import { describe, expect, it } from 'vitest'
import { itRefuses, problemsAfter, SHELLING, STRIKE } from './broken-seeds.fixture'

describe('actors that declare their part', () => {
  const NO_CLAIM = 'found "declared", expected a claim whose first speaker speaks for'
  itRefuses([
    [
      'by the words of an outlet alone',
      ({ document }) => (document.claims[0].speaker = ['Example Wire']),
      `${STRIKE} · actors.0.basis: ${NO_CLAIM} france`,
    ],
    [
      'by words that another said first',
      ({ document }) => document.claims[0].speaker.reverse(),
      `${STRIKE} · actors.0.basis: ${NO_CLAIM} france`,
    ],
    [
      'by a denial',
      ({ document, events }) => {
        document.claims[0].stance = 'denies'
        events.events[2].status = 'disputed'
      },
      `${STRIKE} · actors.0.basis: ${NO_CLAIM} france`,
    ],
    [
      'by the words of a member, for the whole',
      ({ events }) => (events.events[2].actors[0].actor = 'coalition'),
      `${STRIKE} · actors.0.basis: ${NO_CLAIM} coalition`,
    ],
    [
      'as the target, where neither it nor who struck says so',
      ({ events }) => events.events[0].actors.push({ actor: 'france', role: 'target', basis: 'declared' }),
      `${SHELLING} · actors.1.basis: ${NO_CLAIM} france or syria`,
    ],
  ])

  it('as the target, where who struck says so', () => {
    expect(
      problemsAfter(({ events }) =>
        events.events[2].actors.push({ actor: 'syria', role: 'target', basis: 'declared' }),
      ),
    ).toEqual([])
  })

  it('by one name that speaks for two', () => {
    expect(
      problemsAfter(({ actors, events }) => {
        actors.actors[1].speakers = ['French Army']
        events.events[2].actors[0].actor = 'coalition'
      }),
    ).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { groupClaims } from './group-claims'
import { readSeeds } from './seeds'
import { smallSeeds } from './small-seeds.fixture'

/** The lines of each event's claims, in the order in which they are published. */
function linesOf(texts: Map<string, string>): Record<string, number[]> {
  const groups = groupClaims(readSeeds(texts).seeds.documents)
  return Object.fromEntries([...groups].map(([id, claims]) => [id, claims.map(({ claim }) => claim.line)]))
}

describe('claims gathered into events', () => {
  it('stand with the event that they name', () => {
    expect(linesOf(smallSeeds())).toEqual({
      'france-strikes-raqqa-2015-11-17': [2],
      'france-strikes-2015-11': [4],
      'syria-shells-east-2015-11': [6],
    })
  })

  it('stand in the order of their articles’ publication, then of their lines', () => {
    const texts = smallSeeds(({ document }) => {
      for (const claim of document.claims) claim.event = 'one-event'
      document.claims.push({ ...document.claims[2], line: 5 })
    })
    expect(linesOf(texts)).toEqual({ 'one-event': [5, 6, 2, 4] })
  })

  it('keep a claim of an article that does not exist, for the check to name it', () => {
    const texts = smallSeeds(({ document }) => (document.claims[0].article = 'third'))
    expect(linesOf(texts)['france-strikes-raqqa-2015-11-17']).toEqual([2])
  })
})

import { expect, it } from 'vitest'
import { buildLayer } from './build-layer'
import { writeProblem } from './problem'
import { type LooseSeeds, smallOutlines, smallSeeds } from './small-seeds.fixture'

/** The problems of the small record after a change, each as the line that the build prints. */
export function problemsAfter(change: (seeds: LooseSeeds) => void): readonly string[] {
  return buildLayer(smallSeeds(change), smallOutlines()).problems.map(writeProblem)
}

export const DOCUMENT = 'seeds/documents/900_small.json'
export const EVENTS = 'seeds/events/900_small.json'
export const PLACES = 'seeds/places/syria.json'
export const CLAIM = `${DOCUMENT} · line 2 → france-strikes-raqqa-2015-11-17`
export const SHELLING_CLAIM = `${DOCUMENT} · line 6 → syria-shells-east-2015-11`
export const SHELLING = `${EVENTS} · syria-shells-east-2015-11`
export const TOTAL = `${EVENTS} · france-strikes-2015-11`
export const STRIKE = `${EVENTS} · france-strikes-raqqa-2015-11-17`

type Broken = readonly [what: string, change: (seeds: LooseSeeds) => void, problem: string]

/** Each change of the sound record is a case, refused with this problem. */
export function itRefuses(cases: readonly Broken[]): void {
  it.each(cases)('%s', (_, change, problem) => {
    expect(problemsAfter(change)).toContain(problem)
  })
}

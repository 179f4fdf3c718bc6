import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
} from 'culori'
import { expect, test } from 'vitest'
import { actors } from '../../../seeds/actors.json'
import type { Actor } from '../../model/codebooks'
import { UNATTRIBUTED } from '../../model/event'
import { FILE_COLOURS } from '../../model/later-colours'
import { symbolPath } from '../../model/symbol-path'
import { BASEMAP_PALETTES, OTHER_COLOUR, type Scheme } from '../../model/theme'
import { appearanceOf } from '../../record/appearance'
import { EMPTY_RECORD } from '../../record/join-record'

/** Actors with a symbol of their own are those that strike. */
const STRIKING = actors.filter((actor) => actor.symbol !== 'dot')
const SCHEMES: readonly Scheme[] = ['light', 'dark']
/** CIEDE2000 for full deficiency; two colours that a reader may compare side by side differ from about 2 to 3. */
const LEAST_DIFFERENCE = 13

const SIGHTS = {
  normal: (colour: string) => parse(colour),
  protanopia: filterSight(filterDeficiencyProt(1)),
  deuteranopia: filterSight(filterDeficiencyDeuter(1)),
  tritanopia: filterSight(filterDeficiencyTrit(1)),
}

function filterSight(filter: ReturnType<typeof filterDeficiencyProt>) {
  return (colour: string) => {
    const parsed = parse(colour)
    return parsed && filter(parsed)
  }
}

function layerColours(scheme: Scheme): readonly (readonly [id: string, colour: string])[] {
  const named = STRIKING.map((actor) => [actor.id, actor.colour[scheme]] as const)
  return [...named, [UNATTRIBUTED, appearanceOf(EMPTY_RECORD, UNATTRIBUTED).colour[scheme]]]
}

test('six actors strike, and each has a symbol of its own', () => {
  expect(STRIKING).toHaveLength(6)
  expect(new Set(STRIKING.map((actor) => actor.symbol)).size).toBe(6)
})

test('where no colour is seen at all, every layer has an outline of its own', () => {
  const layers = [
    ...STRIKING.map(({ symbol }) => symbol as Actor['symbol']),
    appearanceOf(EMPTY_RECORD, UNATTRIBUTED).symbol,
  ]
  expect(new Set(layers.map(symbolPath)).size).toBe(7)
  const grey = filterGrayscale(1)
  const greys = layerColours('light').flatMap(([, colour]) => {
    const parsed = parse(colour)
    return parsed ? [grey(parsed)] : []
  })
  // Some are one grey, so that the outline has to tell them apart.
  const difference = differenceCiede2000()
  expect(
    greys.some((one, at) => greys.slice(at + 1).some((other) => difference(one, other) < LEAST_DIFFERENCE)),
  ).toBe(true)
})

for (const scheme of SCHEMES) {
  const { land, sea, lake } = BASEMAP_PALETTES[scheme]
  const ofFiles = FILE_COLOURS.map(
    (colour, index) => [`layer ${index + 1} of a file`, colour[scheme]] as const,
  )
  const others = [...ofFiles, ['other kinds', OTHER_COLOUR[scheme]] as const]
  for (const [id, colour] of [...layerColours(scheme), ...others]) {
    test(`${scheme}: ${id} is at least 3:1 against land, sea and lakes`, () => {
      for (const ground of [land, sea, lake]) expect(wcagContrast(colour, ground)).toBeGreaterThanOrEqual(3)
    })
  }
  for (const [name, sight] of Object.entries(SIGHTS)) {
    test.each([
      ['of the record', layerColours(scheme)],
      ['of a file', ofFiles],
    ])(`${scheme}: the strike layers %s are far from one another in ${name} sight`, (_, colours) => {
      const difference = differenceCiede2000()
      const seen = colours.map(([id, colour]) => [id, sight(colour)] as const)
      const close = seen.flatMap(([a, first], index) =>
        seen
          .slice(index + 1)
          .filter(([, second]) => first && second && difference(first, second) < LEAST_DIFFERENCE)
          .map(([b]) => `${a} and ${b}`),
      )
      expect(close).toEqual([])
    })
  }
}

import { describe, expect, it } from 'vitest'
import { ACTOR_KINDS, PLACE_KINDS, SYMBOLS } from './codebooks'
import { KIND_SIGNS } from './kind-signs'
import { KIND_WORDS } from './kind-words'
import {
  BASES,
  HARM_GROUPS,
  HARM_OUTCOMES,
  KINDS,
  OTHER_KINDS,
  PLACE_PRECISIONS,
  RELATIONS,
  ROLES,
  STANCES,
  STATES,
  STATUSES,
  TIME_PRECISIONS,
  UNCODED_REASONS,
} from './vocabulary'

/** Published files and links hold these words: a list that loses one, or changes its order, breaks them. */
it.each<[name: string, list: readonly string[], words: string]>([
  [
    'kinds',
    KINDS,
    'strike shelling bombing chemical-attack ground-combat territorial-change raid-arrest deployment troop-movement training-aid diplomacy statement other',
  ],
  [
    'other kinds',
    OTHER_KINDS,
    'shelling bombing chemical-attack ground-combat territorial-change raid-arrest deployment troop-movement training-aid diplomacy statement other',
  ],
  ['statuses', STATUSES, 'confirmed reported disputed denied planned'],
  ['states', STATES, 'active merged withdrawn'],
  ['roles', ROLES, 'conducted supported target affected speaker'],
  ['bases', BASES, 'declared alleged inferred denied'],
  ['precisions of time', TIME_PRECISIONS, 'day range week month year approximate'],
  [
    'precisions of place',
    PLACE_PRECISIONS,
    'site town near offset ring sector district province country line none',
  ],
  ['stances', STANCES, 'asserts confirms denies doubts background'],
  ['relations', RELATIONS, 'part-of denies responds-to same-site follows'],
  ['groups of people harmed', HARM_GROUPS, 'civilians combatants soldiers unknown'],
  ['outcomes', HARM_OUTCOMES, 'killed injured'],
  [
    'reasons',
    UNCODED_REASONS,
    'headline byline caption navigation biography opinion quotation repeats context no-event',
  ],
  ['kinds of actors', ACTOR_KINDS, 'state coalition armed-group organisation opposition'],
  ['symbols', SYMBOLS, 'triangle circle square diamond star pentagon hexagon cross dot'],
  [
    'kinds of places',
    PLACE_KINDS,
    'town site district province country region mountains line border sea none',
  ],
])('the %s are those of the contract', (_, list, words) => expect(list.join(' ')).toBe(words))

describe('the words that readers use for a kind', () => {
  it.each(KINDS)('%s are in both scripts, none empty and none twice', (kind) => {
    const words = KIND_WORDS[kind]
    expect(words.some((word) => /[a-z]/.test(word))).toBe(true)
    expect(words.some((word) => /\p{Script=Arabic}/u.test(word))).toBe(true)
    expect(words.filter((word) => !/^[a-z\p{Script=Arabic}\p{M} ]+$/u.test(word))).toEqual([])
    expect(new Set(words).size).toBe(words.length)
  })
})

describe('the sign of a kind', () => {
  const signs = Object.entries(KIND_SIGNS)

  it('is a path inside its box', () => {
    for (const [, { line, fill }] of signs)
      for (const path of [line, fill]) expect(path).toMatch(/^(?:M[\d .MLHVACZ]+)?$/)
  })

  it('is drawn with a line, filled, or both', () => {
    expect(signs.filter(([, { line }]) => line === '').map(([kind]) => kind)).toEqual(['other', 'several'])
    expect(signs.filter(([, { fill }]) => fill !== '').map(([kind]) => kind)).toEqual([
      'shelling',
      'chemical-attack',
      'territorial-change',
      'raid-arrest',
      'other',
      'several',
    ])
  })
})

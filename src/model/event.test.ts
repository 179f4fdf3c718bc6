import { describe, expect, it } from 'vitest'
import { buildEvent } from '../../tests/fixtures/build-event'
import { conductorsOf, firstPublished, isAgainst, localText } from './event'
import { foundText } from './problem'

describe('a text', () => {
  it('is in the language asked for, else in English', () => {
    expect(localText({ en: 'strike', ar: 'غارة' }, 'ar')).toBe('غارة')
    expect(localText({ en: 'strike', ar: 'غارة' }, 'fr')).toBe('strike')
    expect(localText({ en: 'strike' }, 'toString')).toBe('strike')
  })
})

describe('who conducted an event', () => {
  it('is each actor in that role, once', () => {
    const event = buildEvent({
      id: 'a',
      actors: [
        { actor: 'russia', role: 'conducted', basis: 'declared' },
        { actor: 'france', role: 'target', basis: 'declared' },
        { actor: 'russia', role: 'conducted', basis: 'alleged' },
        { actor: 'syria', role: 'conducted', basis: 'alleged' },
      ],
    })
    expect(conductorsOf(event)).toEqual(['russia', 'syria'])
  })

  it('is nobody named where there is none', () => {
    const target = [{ actor: 'france', role: 'target', basis: 'declared' }] as const
    expect(conductorsOf(buildEvent({ id: 'a', actors: target }))).toEqual(['unattributed'])
  })
})

it('an event is known from its earliest claim on', () => {
  const claims = [{ published: 20 }, { published: 10 }, { published: 30 }]
  expect(firstPublished(buildEvent({ id: 'a', claims }))).toBe(10)
})

it.each([
  ['asserts', false],
  ['confirms', false],
  ['denies', true],
  ['doubts', true],
  ['background', false],
] as const)('a claim that %s speaks against its event: %s', (stance, against) => {
  const [claim] = buildEvent({ id: 'a', claims: [{ stance }] }).claims
  expect(claim && isAgainst(claim)).toBe(against)
})

describe('what was found, in a problem', () => {
  it('is text as it is, and anything else as JSON', () => {
    expect(foundText('a "b"')).toBe('a "b"')
    expect(foundText({ a: [1, null] })).toBe('{"a":[1,null]}')
    expect(foundText(null)).toBe('null')
    expect(foundText(undefined)).toBe('undefined')
  })

  it('is cut after 80 letters', () => {
    expect(foundText('x'.repeat(80))).toBe('x'.repeat(80))
    expect(foundText('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`)
  })
})

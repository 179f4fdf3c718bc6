import { expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import type { Place } from '../model/codebooks'
import { vagueCountry } from './vague-country'

const WHERE = { name: '', country: null, precision: 'country', radiusKm: null } as const
const inCountry = (id: string, place: string) => buildEvent({ id, where: { ...WHERE, place } })
const place = (id: string) => [id, { id } as Place] as const

it('is the country of which most strikes are told without a closer place', () => {
  const events = [
    inCountry('a', 'iraq'),
    inCountry('b', 'syria'),
    inCountry('c', 'syria'),
    ...['d', 'e', 'f'].map((id) => ({ ...inCountry(id, 'russia'), kind: 'statement' as const })),
    ...['g', 'h', 'i'].map((id) => buildEvent({ id })),
  ]
  const places = new Map(['iraq', 'syria', 'russia', 'raqqa'].map(place))
  expect(vagueCountry({ ...buildRecord(events), places })?.id).toBe('syria')
  expect(vagueCountry(buildRecord([buildEvent({ id: 'a' })]))).toBeNull()
})

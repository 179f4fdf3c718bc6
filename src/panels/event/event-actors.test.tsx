// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeAll, expect, it } from 'vitest'
import { buildApp } from '../../../tests/fixtures/build-app'
import { buildEvent } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import { loadWords } from '../../i18n/messages'
import type { Basis, Status } from '../../model/vocabulary'
import { EventActors } from './event-actors'

beforeAll(() => loadWords('dialog', 'en'))

it.each<[Status, Basis, string]>([
  ['confirmed', 'declared', 'Carried out by russia, declared by itself'],
  ['confirmed', 'alleged', 'Carried out, others say, by russia'],
  ['reported', 'alleged', 'Carried out, others say, by russia'],
  ['reported', 'inferred', 'Carried out by russia, inferred by the coder; the text names nobody'],
  ['disputed', 'alleged', 'Accused: russia'],
  ['denied', 'alleged', 'Accused: russia'],
  ['denied', 'denied', 'Accused: russia, which denies it'],
  ['reported', 'denied', 'Accused: russia, which denies it'],
])('of what is %s, who is named as %s is told so: %s', async (status, basis, said) => {
  const event = buildEvent({ id: 'a', status, actors: [{ actor: 'russia', role: 'conducted', basis }] })
  const root = await draw(buildApp(), () => <EventActors event={event} />)
  expect(root.querySelector('li')?.textContent).toBe(said)
})

it('any other part is told without a basis', async () => {
  const event = buildEvent({
    id: 'a',
    kind: 'statement',
    actors: [{ actor: 'russia', role: 'affected', basis: 'denied' }],
  })
  const root = await draw(buildApp(), () => <EventActors event={event} />)
  expect(root.querySelector('li')?.textContent).toBe('Affected russia')
})

it('an event without actors has no line for them', async () => {
  const event = buildEvent({ id: 'a', kind: 'other', by: [] })
  const root = await draw(buildApp(), () => <EventActors event={event} />)
  expect(root.textContent).toBe('')
})

it('a strike without an attacker says that nobody is named', async () => {
  const event = buildEvent({ id: 'a', by: [] })
  const root = await draw(buildApp(), () => <EventActors event={event} />)
  expect(root.textContent).toBe('WhoCarried out by: Nobody named')
})

it('a list of thousands begins with a hundred, and a press shows as many more', async () => {
  const actors = Array.from({ length: 5_000 }, (_, index) => ({
    actor: `actor-${index}`,
    role: 'affected' as const,
    basis: 'declared' as const,
  }))
  const event = buildEvent({ id: 'a', kind: 'statement', actors })
  const root = await draw(buildApp(), () => <EventActors event={event} />)
  const shown = () => root.querySelectorAll('.event-actor').length
  const more = () => root.querySelector<HTMLButtonElement>('[data-part="show-more"]')
  expect([shown(), more()?.textContent]).toEqual([100, 'Show more (4,900 left)'])
  await act(() => more()?.click())
  expect([shown(), more()?.textContent]).toEqual([200, 'Show more (4,800 left)'])
})

// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import type { ConflictEvent } from '../../model/event'
import { EventActors } from './event-actors'

async function written(event: ConflictEvent) {
  const root = await draw(openApp(buildRecord([event])), () => <EventActors event={event} />)
  return root.textContent
}

it('an event without actors has no line for them', async () => {
  expect(await written(buildEvent({ id: 'a', kind: 'other', by: [] }))).toBe('')
})

it('a strike without an attacker says that nobody is named', async () => {
  expect(await written(buildEvent({ id: 'a', by: [] }))).toBe('WhoCarried out by: Nobody named')
})

it('says who did it, and on whose word', async () => {
  expect(await written(buildEvent({ id: 'a', by: ['russia'] }))).toBe(
    'WhoCarried out by russia, declared by itself',
  )
})

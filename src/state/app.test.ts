import { expect, it } from 'vitest'
import { openApp } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { loadSearch } from '../record/search'

const RECORD = buildRecord([buildEvent({ id: 'apple' }), buildEvent({ id: 'pear' })])

it('a query hides nothing on a page that waits for its search, also where another page has had it', async () => {
  const here = openApp(RECORD, 'v=1&q=apple')
  const there = openApp(RECORD, 'v=1&q=pear')
  await loadSearch()
  there.actions.environmentChanged({ searchReady: true })
  expect(there.visible().shown).toHaveLength(1)
  expect(here.visible().shown).toHaveLength(2)
  expect(here.visible()).toBe(here.visible())
  here.actions.environmentChanged({ searchReady: true })
  expect(here.visible().shown).toHaveLength(1)
})

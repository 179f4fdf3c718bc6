import { expect, it, vi } from 'vitest'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'

const record = buildRecord([buildEvent({ id: 'raid', title: { en: 'Raid' } })])
let pages = 0

/** A page of its own, on which nobody has searched yet. */
function freshPage() {
  pages += 1
  return vi.importActual<typeof import('./search')>(`./search?page=${pages}`)
}

it('a page that nobody searches has no search, and a query finds neither something nor nothing', async () => {
  const { searchEvents, searchSettled } = await freshPage()
  await searchSettled()
  expect(searchEvents(record, 'raid')).toBeNull()
})

it('the search comes once, and is waited for', async () => {
  const { loadSearch, searchEvents, searchSettled } = await freshPage()
  const coming = loadSearch()
  expect(loadSearch()).toBe(coming)
  await searchSettled()
  expect([...(searchEvents(record, 'raid')?.keys() ?? [])]).toEqual(['raid'])
  expect(searchEvents(record, '')).toBeNull()
})

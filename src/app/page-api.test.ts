import { expect, it } from 'vitest'
import { openApp } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { createPageApi } from './page-api'

function open(fragment: string) {
  const app = openApp(buildRecord([buildEvent({ id: 'a' }), buildEvent({ id: 'none' })]), fragment)
  return { api: createPageApi(app), link: () => app.store.getState().view }
}

it('an empty list marks nothing, and is not the event that is called none', () => {
  const { api, link } = open('v=1&mark=a')
  api.go({ mark: [] })
  expect(link().mark).toEqual([])
  expect(api.view().mark).toBeNull()
  api.go({ mark: ['none'] })
  expect(link().mark).toEqual(['none'])
})

it('an empty list of layers or kinds is none of them', () => {
  const { api } = open('v=1')
  api.go({ actors: [], kinds: [], status: [] })
  expect(api.view()).toMatchObject({ actors: 'none', kinds: 'none', status: 'none' })
})

it('a file that is closed before the program that opens it has come is not opened', async () => {
  const { api, link } = open('v=1')
  const file = new File(['{"type":"FeatureCollection","features":[]}'], 'a.geojson')
  const [first, second] = [api.open(file), api.open(file)]
  await api.close()
  for (const account of [await first, await second])
    expect(account).toMatchObject({ read: 0, warnings: { cancelled: 1 } })
  expect(link().event).toBe(null)
  expect(await api.open(file)).toMatchObject({ layout: 'dateline', warnings: {} })
})

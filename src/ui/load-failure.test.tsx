// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { buildApp } from '../../tests/fixtures/build-app'
import { draw } from '../../tests/fixtures/draw'
import { LoadFailure } from './load-failure'

it('says that a fault of the page kept the record away, and a second try that fails is no unheard rejection', async () => {
  const heard = vi.spyOn(console, 'error').mockImplementation(() => {})
  const app = buildApp()
  app.actions.loadChanged({ state: 'failed', file: 'events.geojson', reason: 'fault', detail: 'RangeError' })
  const fault = new TypeError('our own')
  const root = await draw(app, () => <LoadFailure retry={() => Promise.reject(fault)} />)
  expect(root.textContent).toContain('events.geojson. A fault of this page kept it from being read.')
  root.querySelector<HTMLButtonElement>('[data-part="load-retry"]')?.click()
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([[fault]]))
})

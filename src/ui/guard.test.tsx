// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { openApp } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { draw } from '../../tests/fixtures/draw'
import { READY } from '../../tests/fixtures/open-link'
import { Guard } from './guard'
import { useStore } from './use-store'

const GOOD = buildRecord([buildEvent({ id: 'good' })])
const BAD = buildRecord([buildEvent({ id: 'bad' }), buildEvent({ id: 'worse' })])

it('a part that failed on one record tries again by itself with the next, and stays told of until then', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const app = openApp(GOOD)
  function Part() {
    const { table } = useStore(({ record }) => record)
    if (table.size > 1) throw new RangeError('too many')
    return <p>{table.id(0)}</p>
  }
  const root = await draw(app, () => (
    <Guard part="part">
      <Part />
    </Guard>
  ))
  expect(root.textContent).toBe('good')
  await act(() => app.actions.recordLoaded(BAD, READY))
  expect(root.querySelector('[data-part="part-failed"]')).not.toBeNull()
  await act(() => app.actions.choose({ fade: 3 }))
  expect(root.querySelector('[data-part="part-failed"]')).not.toBeNull()
  await act(() => app.actions.recordLoaded(GOOD, READY))
  expect(root.textContent).toBe('good')
})

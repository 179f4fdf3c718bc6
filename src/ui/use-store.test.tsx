// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { buildApp, openApp } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { draw } from '../../tests/fixtures/draw'
import { READY } from '../../tests/fixtures/open-link'
import { useStore } from './use-store'

it('a component listens once, however often it is drawn, and draws again only for its own part', async () => {
  const app = buildApp()
  const subscribe = vi.spyOn(app.store, 'subscribe')
  let drawn = 0
  function Fade() {
    drawn += 1
    return <p>{useStore((state) => state.view.fade)}</p>
  }
  const root = await draw(app, Fade)
  expect(root.textContent).toBe('14')
  await act(() => app.actions.choose({ fade: 30 }))
  await act(() => app.actions.choose({ fade: 31 }))
  await act(() => app.actions.choose({ loop: true }))
  expect(root.textContent).toBe('31')
  expect(drawn).toBe(3)
  expect(subscribe).toHaveBeenCalledTimes(1)
})

it('a component that was made for a record that is gone is drawn anew in silence', async () => {
  const app = openApp(buildRecord([buildEvent({ id: 'a' }), buildEvent({ id: 'b' })]))
  const Row = ({ row }: { row: number }) => <i>{useStore(({ record }) => record.table.event(row).id)}</i>
  function Rows() {
    const size = useStore(({ record }) => record.table.size)
    return Array.from({ length: size }, (_, row) => <Row key={row} row={row} />)
  }
  const root = await draw(app, Rows)
  expect(root.textContent).toBe('ab')
  const told = vi.spyOn(console, 'error')
  await act(() => app.actions.recordLoaded(buildRecord([buildEvent({ id: 'c' })]), READY))
  expect(root.textContent).toBe('c')
  expect(told).not.toHaveBeenCalled()
})

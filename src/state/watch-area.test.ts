import { readFileSync } from 'node:fs'
import { afterEach, expect, it, vi } from 'vitest'
import { buildApp, buildAssets } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { watchArea } from './watch-area'

const RECORD = buildRecord([buildEvent({ id: 'inside' }), buildEvent({ id: 'outside', point: [44, 33] })])
let stop = () => {}
afterEach(() => stop())

function open() {
  const json = async (path: string) => JSON.parse(readFileSync(`public/${path}`, 'utf8')) as unknown
  const app = buildApp({ ...buildAssets(), json })
  app.actions.recordLoaded(RECORD, { state: 'ready', problems: [] })
  stop = watchArea(app)
  return app
}

it('an area hides nothing until what it needs has come, and then all that is not in it', async () => {
  const app = open()
  app.actions.choose({ area: { kind: 'place', id: 'sy-raqqa' } })
  expect(app.visible().shown).toHaveLength(2)
  await vi.waitFor(() => expect(app.store.getState().session.areaReady).toBe(true), { timeout: 20_000 })
  expect([...app.visible().shown].map((row) => RECORD.table.id(row))).toEqual(['inside'])
  app.actions.showEverything()
  expect(app.store.getState().view.area).toBeNull()
  expect(app.visible().shown).toHaveLength(2)
})

it('an outline that nobody has is told of, once, and hides nothing', async () => {
  const app = open()
  app.actions.choose({ area: { kind: 'place', id: 'atlantis' } })
  await vi.waitFor(() => expect(app.store.getState().session.notices).toHaveLength(1), { timeout: 20_000 })
  app.actions.choose({ base: 'dark' })
  expect(app.store.getState().session.notices.map(({ notice }) => notice)).toEqual([
    { code: 'unknown-ids', key: 'area', ids: ['atlantis'] },
  ])
  expect(app.visible().shown).toHaveLength(2)
})

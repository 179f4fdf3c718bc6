import { afterEach, expect, it } from 'vitest'
import { buildApp, buildAssets } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { ACCOUNT, FILE_SOURCE, READY } from '../../tests/fixtures/open-link'
import { watchCited } from './check-cited'

const RECORD = { ...buildRecord([buildEvent({ id: 'a' })]), hash: `sha256:${'b'.repeat(64)}` }
/** The comparison is a program of its own, which comes after a while. */
async function settled(): Promise<void> {
  await import('./compare-cited')
  await new Promise((resolve) => setTimeout(resolve, 20))
}
let stop = () => {}

function open(fragment: string) {
  const asked: string[] = []
  const assets = buildAssets()
  const app = buildApp({
    ...assets,
    json: (path) => {
      asked.push(path)
      return assets.json(path)
    },
  })
  app.actions.restore(fragment, { resolve: false })
  stop = watchCited(app)
  return { ...app, asked, session: () => app.store.getState().session }
}

afterEach(() => stop())

it('a link that cites another version is compared with this one, once the record is there', async () => {
  const { actions, asked, session } = open('data=aaaaaaaa')
  await settled()
  expect(asked).toEqual([])
  actions.recordLoaded(RECORD, READY)
  actions.showDialog('about')
  await settled()
  expect(asked).toEqual(['data/history.json', 'data/events.geojson'])
  expect(session().cited).toEqual({ kind: 'unreadable', asked: 'aaaaaaaa' })
  expect(session().notices.map(({ notice }) => notice)).toEqual([
    { code: 'record-changed', asked: 'aaaaaaaa' },
  ])
})

it('a link that cites this version, or none, asks for nothing', async () => {
  const { actions, asked, session } = open('data=bbbbbbbb')
  actions.recordLoaded(RECORD, READY)
  await settled()
  actions.choose({ data: null })
  await settled()
  expect(asked).toEqual([])
  expect(session().cited).toBeNull()
})

/** Opens a file of the same events, with the view as it is. */
function openFile({ actions, store }: ReturnType<typeof open>) {
  const { view } = store.getState()
  actions.recordOpened(RECORD, FILE_SOURCE, { account: ACCOUNT, problems: [] }, { view, problems: [] })
}

it('what is found while a file is open is not told of it, and found again when it is closed', async () => {
  const page = open('data=aaaaaaaa')
  page.actions.recordLoaded(RECORD, READY)
  openFile(page)
  await settled()
  expect(page.asked).toEqual(['data/history.json', 'data/events.geojson'])
  expect(page.session().cited).toBeNull()
  expect(page.session().notices).toEqual([])
  page.actions.closeRecord()
  await settled()
  expect(page.session().cited).toEqual({ kind: 'unreadable', asked: 'aaaaaaaa' })
})

it('what is found of one version is not told when another is asked for meanwhile', async () => {
  const { actions, session } = open('data=aaaaaaaa')
  actions.recordLoaded(RECORD, READY)
  actions.choose({ data: 'cccccccc' })
  await settled()
  expect(session().notices.map(({ notice }) => notice)).toEqual([
    { code: 'record-changed', asked: 'cccccccc' },
  ])
})

it('the version of an opened file is not compared with the site’s', async () => {
  const page = open('')
  const { actions, asked } = page
  actions.recordLoaded(RECORD, READY)
  openFile(page)
  actions.choose({ data: 'aaaaaaaa' })
  await settled()
  expect(asked).toEqual([])
})

it('a page that no longer watches compares nothing', async () => {
  const { actions, asked } = open('data=aaaaaaaa')
  stop()
  actions.recordLoaded(RECORD, READY)
  await settled()
  expect(asked).toEqual([])
})

it('a record whose other versions do not come is told of once, and asked for no more by what is told', async () => {
  const { actions, asked, session } = open('data=aaaaaaaa')
  actions.recordLoaded(RECORD, READY)
  await settled()
  for (const lit of ['a', 'b', 'c']) actions.light([lit])
  actions.post({ code: 'copied' })
  await settled()
  expect(asked.length).toBe(2)
  expect(session().notices.filter(({ notice }) => notice.code === 'record-changed').length).toBe(1)
})

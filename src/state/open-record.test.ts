// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { buildApp, buildAssets } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord, eventsOf, windowOf } from '../../tests/fixtures/build-event'
import { writeGeojson } from '../files/dateline/write-geojson'
import { fileMark } from '../files/file-mark'
import { openForReader, openRecord, openWanted } from './open-record'
import { cancelReading, closeFile } from './reading'

const SLIP = { title: '', citation: '', link: '', exported: '2026-11-22', licence: '' }
const OWN = buildRecord([buildEvent({ id: 'own' })])
const OTHER = buildRecord([
  buildEvent({ id: 'one', by: ['france'] }),
  buildEvent({ id: 'two', days: '2015-11-20' }),
])

async function fileOf(view: string): Promise<File> {
  return new File([await writeGeojson(eventsOf(OTHER), OTHER, 'sha256:test', { ...SLIP, view })], 'f.geojson')
}

function open() {
  const app = buildApp()
  app.actions.recordLoaded(OWN, { state: 'ready', problems: [] })
  return { app, state: () => app.store.getState() }
}

afterEach(() => vi.restoreAllMocks())

it('a file becomes the record, with the view that it was written from and none of the ids that it lacks', async () => {
  const { app, state } = open()
  const account = await openRecord(app, await fileOf('v=1&mode=day&actors=france,iran&event=elsewhere'))
  expect(account).toMatchObject({ name: 'f.geojson', accepted: 2, refused: 0 })
  expect(eventsOf(state().record).map(({ id }) => id)).toEqual(['one', 'two'])
  expect(state().source).toMatchObject({ kind: 'file', name: 'f.geojson', account })
  expect(state().view).toMatchObject({ mode: 'day', actors: ['france'], event: null })
  expect(state().session.notices).toEqual([])
  expect(state().session.opened?.account).toBe(account)
})

it('a file of which nothing can be shown leaves the record as it is', async () => {
  const { app, state } = open()
  const account = await openRecord(app, new File(['{}'], 'empty.json'))
  expect(account.accepted).toBe(0)
  expect(state().record).toBe(OWN)
  expect(state().source).toEqual({ kind: 'built-in' })
  expect(state().session.opened?.account).toBe(account)
})

it('what is no file is a script’s mistake', async () => {
  const { app } = open()
  await expect(openRecord(app, 'text')).rejects.toThrow('dateline.open wants a File')
})

it('whatever goes wrong is told to the reader, and the record stays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const { app, state } = open()
  await openForReader(app, { name: 'locked.json' } as File)
  expect(console.error).toHaveBeenCalledTimes(1)
  expect(state().record).toBe(OWN)
  expect(state().session.opened).toMatchObject({
    account: { name: 'locked.json', accepted: 0 },
    problems: [
      {
        code: 'cannot-read',
        where: 'locked.json',
        found: 'TypeError: dateline.open wants a File',
      },
    ],
  })
})

it('a file that can be read opens for a reader as for a script', async () => {
  const { app, state } = open()
  await openForReader(app, await fileOf('v=1&t=2015-11-20..'))
  expect(state().view.t.from).toBe(windowOf('2015-11-20').start)
})

/** A worker that never answers, as one does whose process was ended; `ended` counts those that were given up. */
function deafWorkers() {
  const ended = vi.fn()
  const assets = {
    ...buildAssets(),
    worker: () => ({ postMessage: () => {}, terminate: ended }) as unknown as Worker,
  }
  const app = buildApp(assets)
  app.actions.recordLoaded(OWN, { state: 'ready', problems: [] })
  return { app, ended, state: () => app.store.getState() }
}

it('I103 a file that is being read is named, and a reader can give it up though nothing answers', async () => {
  const { app, ended, state } = deafWorkers()
  const opening = openForReader(app, new File(['{}'], 'slow.geojson'))
  expect(state().session.reading).toEqual({ name: 'slow.geojson', progress: null })
  await vi.waitFor(() => import('../files/read-file'))
  cancelReading(app)
  expect(await opening).toBe(false)
  expect(ended).toHaveBeenCalledTimes(1)
  expect(state()).toMatchObject({ record: OWN, session: { reading: null, opened: null } })
})

it('I104 of two files the later is opened, and the earlier is told to its script as given up', async () => {
  const { app, state } = open()
  const first = openRecord(app, await fileOf('v=1&mode=day'))
  const second = openRecord(app, new File([await (await fileOf('v=1&mode=trail')).text()], 'second.geojson'))
  expect((await first).warnings).toEqual({ cancelled: 1 })
  expect(await second).toMatchObject({ name: 'second.geojson', accepted: 2 })
  expect(state().source).toMatchObject({ name: 'second.geojson' })
  expect(state().view.mode).toBe('trail')
  expect(state().session.reading).toBeNull()
})

it('closing gives up the file that is being read, too', async () => {
  const { app, ended, state } = deafWorkers()
  const opening = openRecord(app, new File(['{}'], 'slow.geojson'))
  await vi.waitFor(() => import('../files/read-file'))
  closeFile(app)
  expect((await opening).warnings).toEqual({ cancelled: 1 })
  expect(ended).toHaveBeenCalledTimes(1)
  expect(state().record).toBe(OWN)
})

const TEXT = 'v=1&mode=day&actors=france'

async function askedFor(file: File, extra = '') {
  const opened = open()
  const mark = await fileMark(file)
  opened.app.actions.restore(
    `v=1&mode=trail&actors=france,iran&event=one${extra}&file=${encodeURIComponent(mark ?? '')}`,
    {
      resolve: true,
    },
  )
  return { ...opened, mark }
}

it('a file that is open is named in the view and its link, until it is closed', async () => {
  const { app, state } = open()
  const file = await fileOf(TEXT)
  await openRecord(app, file)
  expect(state().view.file).toMatch(/^f\.geojson@[0-9a-f]{16}$/)
  expect(state().view.file).toBe(await fileMark(file))
  expect(state().session.fileMark).toBe(state().view.file)
  app.actions.restore('v=1&mode=window', { resolve: true })
  expect(state().view.file).toBe(state().session.fileMark)
  expect(state().session.wanted).toBeNull()
  closeFile(app)
  expect(state().view.file).toBeNull()
  expect(state().session.fileMark).toBeNull()
})

it('a link of a file asks for it, says nothing of its ids, and shows its view once it is given', async () => {
  const file = await fileOf(TEXT)
  const { app, state, mark } = await askedFor(file, '&play=1')
  expect(state().session).toMatchObject({ dialog: 'file', notices: [], wanted: { mark, found: null } })
  expect(state().view.play).toBe(false)
  expect(await openWanted(app, new File([await file.text()], 'renamed.geojson'))).toBe(true)
  expect(state().view).toMatchObject({ mode: 'trail', actors: ['france'], event: 'one', play: true })
  expect(state().view.file).toMatch(/^renamed\.geojson@/)
  expect(state().session.wanted).toBeNull()
  closeFile(app)
  expect(state().view).toMatchObject({ mode: 'cumulative', file: null, event: null })
})

it('another file than the link asks for is told of before it is opened, and opens when the reader wants it', async () => {
  const { app, state, mark } = await askedFor(new File(['another'], 'f.geojson'))
  const file = await fileOf(TEXT)
  expect(await openWanted(app, file)).toBe(false)
  expect(state().record).toBe(OWN)
  expect(state().session.wanted).toMatchObject({ mark, found: { file, mark: await fileMark(file) } })
  expect(await openForReader(app, file)).toBe(true)
  expect(state().view).toMatchObject({ mode: 'trail', event: 'one', file: await fileMark(file) })
})

it('a reader may go on without the file', async () => {
  const { app, state } = await askedFor(new File(['another'], 'f.geojson'))
  app.actions.showDialog(null)
  expect(state().session.wanted).toBeNull()
  expect(state().view).toMatchObject({ mode: 'cumulative', actors: null, event: null, file: null })
})

it('a file that is too large to be hashed is in no link, and so is one where the browser has no digest', async () => {
  expect(await fileMark({ name: 'a', size: 300 * 1024 * 1024 } as File)).toBeNull()
  vi.spyOn(globalThis.crypto.subtle, 'digest').mockRejectedValue(new Error('none'))
  expect(await fileMark(new File(['x'], 'a'))).toBeNull()
})

it('I102 the same file twice is the same record, and closing it is one step', async () => {
  const { app, state } = open()
  const file = new File(['date,lat,lon,actor\n2015-11-17,36.2,37.1,Army\n'], 'twice.csv')
  const first = await openRecord(app, file)
  expect(await openRecord(app, file)).toEqual(first)
  expect(state().record.table.size).toBe(1)
  closeFile(app)
  expect(state()).toMatchObject({ record: OWN, behind: null, source: { kind: 'built-in' } })
})

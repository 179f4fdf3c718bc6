// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { fetchedAssets } from '../assets/fetched-assets'
import { createApp } from '../state/app'
import { watchDrops } from './watch-drops'

const TEXT = 'Line one\nLine two'
const DOCUMENT = {
  id: 'd1',
  /** Of `TEXT`. */
  sha256: 'sha256:6991ce0a6fcde71f7e4c492b1746e1f04727fe3b124691803aab99fccdb4d8c6',
  outlet: '',
  headline: '',
  articles: [],
}

/** The program that reads comes with the first file. */
const LONG = { timeout: 4_000 }

const app = createApp(fetchedAssets('http://localhost/', { map: '', file: '' }), {
  embed: 'none',
  languages: ['en'],
})
const { store, actions } = app
let stop = () => {}
beforeEach(() => {
  vi.stubGlobal('Worker', undefined)
  actions.recordLoaded(
    { ...buildRecord([buildEvent({ id: 'a' })]), documents: [DOCUMENT] },
    { state: 'ready', problems: [] },
  )
  stop = watchDrops(app)
})
afterEach(() => {
  stop()
  actions.showDialog(null)
  vi.unstubAllGlobals()
})

function drop(...files: readonly File[]) {
  const event = new Event('drop', { bubbles: true, cancelable: true })
  document.body.dispatchEvent(Object.assign(event, { dataTransfer: { types: ['Files'], files } }))
}

it('a text that is no document of the record is read like any file, and told why it cannot be shown', async () => {
  drop(new File(['Dear all'], 'notes.txt', { type: 'text/plain' }))
  await vi.waitFor(() => expect(store.getState().session.dialog).toBe('open'), LONG)
  const { session, source } = store.getState()
  expect(session.opened?.account).toMatchObject({
    name: 'notes.txt',
    accepted: 0,
    warnings: { 'no-columns': 1 },
  })
  expect(source).toEqual({ kind: 'built-in' })
})

it('the text of a document of the record is taken, and the dialog that checks texts says so', async () => {
  drop(new File([TEXT], 'document.txt', { type: 'text/plain' }))
  await vi.waitFor(() => expect(store.getState().session.dialog).toBe('check'))
  expect(store.getState().session.texts.get('d1')).toEqual(['Line one', 'Line two'])
})

function paste(text: string, target: Element = document.body) {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  target.dispatchEvent(Object.assign(event, { clipboardData: { files: [], getData: () => text } }))
  return event
}

it('rows that are pasted are read as a file; a word, and what is pasted into a field, is left alone', async () => {
  const field = document.createElement('input')
  document.body.append(field)
  expect(paste('date,lat\n2015-11-13,36', field).defaultPrevented).toBe(false)
  expect(paste('Mosul').defaultPrevented).toBe(false)
  expect(paste('Dear all\nbest').defaultPrevented).toBe(true)
  await vi.waitFor(() => expect(store.getState().session.opened?.account.name).toBe('pasted'), LONG)
})

it('I95 a folder that is dropped is told to be none that can be read', async () => {
  const gone = async () => {
    throw Object.assign(new Error('a folder'), { name: 'NotFoundError' })
  }
  const folder = Object.assign(new File(['    '], 'events'), {
    arrayBuffer: gone,
    slice: () => ({ size: 4, arrayBuffer: gone }),
  })
  drop(folder)
  await vi.waitFor(() => expect(store.getState().session.opened?.account.name).toBe('events'))
  expect(store.getState().session.opened?.account.warnings).toEqual({ 'file-changed': 1 })
  expect(store.getState().source).toEqual({ kind: 'built-in' })
})

it('I96 of twenty files that are dropped at once the first is opened', async () => {
  drop(...Array.from({ length: 20 }, (_, at) => new File(['%PDF-'], `${at}.pdf`)))
  await vi.waitFor(() => expect(store.getState().session.opened?.account.name).toBe('0.pdf'))
  expect(store.getState().session.opened?.account.warnings).toEqual({ 'is-pdf': 1 })
})

// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fetchedAssets } from '../../assets/fetched-assets'
import { type App, createApp } from '../../state/app'
import { AppContext } from '../../ui/use-app'
import { Dialogs } from './dialogs'
import { watchPageKeys } from './page-keys'

const network = vi.hoisted(() => ({ fails: false }))

vi.mock('./dialog-programs', async (original) => {
  const { PROGRAMS } = await original<typeof import('./dialog-programs')>()
  const Share = () => <dialog open>Share</dialog>
  const share = async () => {
    if (network.fails) throw new TypeError('Failed to fetch dynamically imported module')
    return Share
  }
  const Keys = () => {
    throw new Error('a fault of ours')
  }
  return { PROGRAMS: { ...PROGRAMS, share, keys: async () => Keys } }
})

const root = document.createElement('div')
let app: App
const codes = () => app.store.getState().session.notices.map(({ notice }) => notice.code)
const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
let stop = () => {}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const assets = fetchedAssets('https://maps.example/', { map: '', file: '' })
  app = createApp(assets, { embed: 'none', languages: ['en'] })
  document.body.append(root)
  stop = watchPageKeys(app)
  render(
    <AppContext.Provider value={app}>
      <Dialogs />
    </AppContext.Provider>,
    root,
  )
})
afterEach(() => {
  stop()
  render(null, root)
  vi.restoreAllMocks()
})

it('says when a dialog’s program does not come, keeps the keys alive, and fetches it at the next press', async () => {
  network.fails = true
  press('s')
  await vi.waitFor(() => expect(codes()).toEqual(['part-failed']))
  expect(app.store.getState().session.dialog).toBeNull()
  press('l')
  expect(app.store.getState().view.panel).toBe('list')
  network.fails = false
  press('s')
  await vi.waitFor(() => expect(root.textContent).toBe('Share'))
  expect(codes()).toEqual(['part-failed'])
  app.actions.showDialog(null)
})

it('stays the same dialog from one way of sharing to another', async () => {
  app.actions.showDialog('share')
  await vi.waitFor(() => expect(root.textContent).toBe('Share'))
  const dialog = root.querySelector('dialog')
  app.actions.showDialog('cite')
  await vi.waitFor(() => expect(root.querySelector('dialog')).toBe(dialog))
  app.actions.showDialog(null)
  await vi.waitFor(() => expect(root.textContent).toBe(''))
})

it('closes a dialog that fails while it is drawn', async () => {
  press('?')
  await vi.waitFor(() => expect(codes()).toEqual(['part-failed']))
  expect(app.store.getState().session.dialog).toBeNull()
})

// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, it, vi } from 'vitest'
import { fetchedAssets } from '../../assets/fetched-assets'
import { loadWords } from '../../i18n/messages'
import { createApp } from '../../state/app'
import { AppContext } from '../../ui/use-app'
import { OpenDialog } from './open-dialog'

vi.mock('../../files/read-file', () => ({
  readFile: () => Promise.reject(new Error('out of memory')),
}))

const root = document.createElement('div')
afterEach(() => {
  render(null, root)
  vi.restoreAllMocks()
})

it('says that a file could not be read, whatever went wrong, and stops reading', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  document.body.append(root)
  await loadWords('share', 'en')
  const assets = fetchedAssets('https://maps.example/', { map: '', file: '' })
  const app = createApp(assets, { embed: 'none', languages: ['en'] })
  render(
    <AppContext.Provider value={app}>
      <OpenDialog />
    </AppContext.Provider>,
    root,
  )
  const input = root.querySelector<HTMLInputElement>('[data-part="open-input"]')
  if (!input) throw new Error('no input')
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'large.geojson')] })
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await vi.waitFor(() => expect(root.textContent).toContain('The browser could not read the file'))
  expect(root.textContent).not.toContain('Reading…')
  expect(root.textContent).toContain('What was read of large.geojson')
})

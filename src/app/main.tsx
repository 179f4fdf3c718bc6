import './trusted-types-first'
import { render } from 'preact'
import { fetchedAssets } from '../assets/fetched-assets'
import { readPreface } from '../files/dateline/read-preface'
import { createApp } from '../state/app'
import { watchCited } from '../state/check-cited'
import { pageEnvironment, watchEnvironment } from '../state/environment'
import { loadRecord } from '../state/load-record'
import { restoreAddress, syncUrl } from '../state/sync-url'
import { watchArea } from '../state/watch-area'
import { watchRows } from '../state/watch-rows'
import { watchSearch } from '../state/watch-search'
import { runPlayback } from '../timeline/clock/playback'
import { watchTimeKeys } from '../timeline/clock/time-keys'
import { AppContext } from '../ui/use-app'
import { withstandChanges } from '../ui/withstand-changes'
import { loadEmbedApi, loadEmbedPage } from './embed-parts'
import { Page } from './page'
import { createPageApi } from './page-api'
import { pageRecord } from './page-record'
import { WORKERS } from './trusted-types'
import { watchDrops } from './watch-drops'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')
/** The page. */
export const app = createApp(fetchedAssets(document.baseURI, WORKERS), pageEnvironment())
app.actions.begin(readPreface(pageRecord().preface).value)
restoreAddress(app)
watchEnvironment(app)
syncUrl(app)
runPlayback(app)
watchTimeKeys(app)
window.dateline = createPageApi(app)
watchCited(app)
watchSearch(app)
watchRows(app)
watchArea(app)
answerEmbedder()
// Where its program does not come, the words of index.html stay, which say so.
drawPage(root).catch((error: unknown) => console.error(error))
// The record looks up what the link asks for, as it was sent.
app.mending.current.then(() => loadRecord(app, pageRecord())).catch((error: unknown) => console.error(error))

async function drawPage(into: HTMLElement): Promise<void> {
  if (app.environment.embed === 'none') watchDrops(app)
  const Root = app.environment.embed === 'none' ? Page : await loadEmbedPage()
  withstandChanges()
  into.replaceChildren()
  render(
    <AppContext.Provider value={app}>
      <Root />
    </AppContext.Provider>,
    into,
  )
}

/** Only an embed in a frame has anybody to answer; what is asked before the program has come waits for it. */
function answerEmbedder(): void {
  const { embed, framedBy } = app.environment
  if (embed === 'none' || framedBy === undefined) return
  const isFileOpen = () => app.store.getState().source.kind === 'file'
  const coming = loadEmbedApi().then((embedApi) => embedApi(window.dateline, isFileOpen))
  coming.catch((error: unknown) => console.error(error))
  window.addEventListener('message', (event) => coming.then((receive) => receive(event)).catch(() => {}))
}

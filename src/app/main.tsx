import './trusted-types-first'
import { render } from 'preact'
import { readPreface } from '../files/dateline/read-preface'
import { actions } from '../state/actions'
import { embedMode } from '../state/embed'
import { syncUrl } from '../state/sync-url'
import { runPlayback } from '../timeline/clock/playback'
import { watchTimeKeys } from '../timeline/clock/time-keys'
import { watchCited } from './check-cited'
import { watchEnvironment } from './environment'
import { loadRecord } from './load-record'
import { Page } from './page'
import { pageApi } from './page-api'
import { pagePreface } from './page-preface'
import './page.css'
import { watchDrops } from './watch-drops'
import { watchSearch } from './watch-search'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')
actions.begin(readPreface(pagePreface()).value)
actions.restore(location.hash, { resolve: false })
watchEnvironment()
syncUrl()
runPlayback()
watchTimeKeys()
window.dateline = pageApi
watchCited()
watchSearch()
answerEmbedder()
root.replaceChildren()
if (embedMode() === 'none') {
  watchDrops()
  render(<Page />, root)
} else import('./embed-page').then(({ EmbedPage }) => render(<EmbedPage />, root))
loadRecord()

/** Only a page in a frame has anybody to answer; what is asked before the program has come waits for it. */
function answerEmbedder(): void {
  if (window.parent === window) return
  const coming = import('./embed-api')
  window.addEventListener('message', (event) => coming.then(({ receive }) => receive(event)))
}

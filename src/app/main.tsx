import './trusted-types-first'
import { render } from 'preact'
import { actions } from '../state/actions'
import { embedMode } from '../state/embed'
import { syncUrl } from '../state/sync-url'
import { runPlayback } from '../timeline/playback'
import { watchTimeKeys } from '../timeline/time-keys'
import { watchCited } from './check-cited'
import { answerEmbedder } from './embed-api'
import { EmbedPage } from './embed-page'
import { watchEnvironment } from './environment'
import { loadRecord } from './load-record'
import { Page } from './page'
import { pageApi } from './page-api'
import './page.css'
import { watchDrops } from './watch-drops'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')
actions.restore(location.hash, { resolve: false })
watchEnvironment()
syncUrl()
runPlayback()
watchTimeKeys()
window.dateline = pageApi
watchCited()
answerEmbedder()
root.replaceChildren()
if (embedMode() === 'none') {
  watchDrops()
  render(<Page />, root)
} else render(<EmbedPage />, root)
loadRecord()

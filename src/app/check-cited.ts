import { readHistory, readRecordState } from '../formats/read-history'
import { type CitedRecord, changesBetween, shortHash, stateAt } from '../model/record-history'
import { actions } from '../state/actions'
import { store } from '../state/store'

async function fetchJson(file: string): Promise<unknown> {
  const response = await fetch(new URL(`data/${file}`, document.baseURI))
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  return response.json() as Promise<unknown>
}

/** Compares the version that a link cites with the one that is served now. */
async function compareWith(asked: string): Promise<CitedRecord> {
  try {
    const [history, layer] = await Promise.all([fetchJson('history.json'), fetchJson('events.geojson')])
    const releases = readHistory(history)
    const now = await readRecordState(layer)
    if (!releases || !now) return { kind: 'unreadable', asked }
    const cited = stateAt(releases, asked)
    if (!cited) return { kind: 'unknown-version', asked }
    const changes = changesBetween(cited.state, now)
    return { kind: 'changed', asked, date: cited.release.date, changes }
  } catch {
    return { kind: 'unreadable', asked }
  }
}

/** Tells the reader of a link that cites another version of the record what has changed; once for each version asked. */
export function watchCited(): () => void {
  let checked: string | null = null
  const check = () => {
    const { view, record, session } = store.getState()
    const asked = view.data
    if (asked === null || asked === checked || session.load.state !== 'ready') return
    if (session.recordName !== null) return
    checked = asked
    if (shortHash(record.hash) !== asked) compareWith(asked).then(actions.citedFound)
  }
  check()
  return store.subscribe(check)
}

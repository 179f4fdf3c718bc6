import { readHistory, readRecordState } from '../files/dateline/read-history'
import { type CitedRecord, changesBetween, stateAt } from '../record/record-history'

async function fetchJson(file: string): Promise<unknown> {
  const response = await fetch(new URL(`data/${file}`, document.baseURI))
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  return response.json() as Promise<unknown>
}

/** Compares the version that a link cites with the one that is served now. */
export async function compareWith(asked: string): Promise<CitedRecord> {
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

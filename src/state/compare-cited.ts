import type { Assets } from '../assets/assets'
import { readHistory, readRecordState } from '../files/dateline/read-history'
import { RECORD_FILES } from '../files/dateline/read-record'
import { type CitedRecord, changesBetween, stateAt } from '../record/record-history'

/** Compares the version that a link cites with the one that is served now; never rejects. */
export async function compareWith(asked: string, assets: Assets): Promise<CitedRecord> {
  try {
    const [history, layer] = await Promise.all([
      assets.json('data/history.json'),
      assets.json(`data/${RECORD_FILES.events}`),
    ])
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

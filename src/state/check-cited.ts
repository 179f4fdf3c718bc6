import type { Assets } from '../assets/assets'
import { fetchPart } from '../assets/fetch-part'
import { type CitedRecord, shortHash } from '../record/record-history'
import type { App } from './app'

/**
 * Tells the reader of a link that cites another version of the record what has changed; once for each version asked.
 * What is found while a file is open, or after another version was asked for, is not told: it is of neither.
 */
export function watchCited({ store, actions, assets }: App): () => void {
  let checked: string | null = null
  const find = async (asked: string) => {
    const cited = await compared(asked, assets)
    if (checked !== asked) return
    if (store.getState().source.kind === 'file') checked = null
    else actions.citedFound(cited)
  }
  const check = () => {
    const { view, record, session, source } = store.getState()
    const asked = view.data
    if (asked === null || asked === checked || session.load.state !== 'ready') return
    if (source.kind === 'file') return
    checked = asked
    if (shortHash(record.hash) !== asked) find(asked)
  }
  check()
  return store.subscribe(check)
}

/** What has changed since is worked out by a program of its own: few links cite. */
async function compared(asked: string, assets: Assets): Promise<CitedRecord> {
  try {
    const { compareWith } = await fetchPart(() => import('./compare-cited'))
    return await compareWith(asked, assets)
  } catch {
    return { kind: 'unreadable', asked }
  }
}

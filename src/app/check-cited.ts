import { shortHash } from '../record/record-history'
import { actions } from '../state/actions'
import { store } from '../state/store'

/** Tells the reader of a link that cites another version of the record what has changed; once for each version asked. */
export function watchCited(): () => void {
  let checked: string | null = null
  const check = () => {
    const { view, record, session } = store.getState()
    const asked = view.data
    if (asked === null || asked === checked || session.load.state !== 'ready') return
    if (session.recordName !== null) return
    checked = asked
    if (shortHash(record.hash) !== asked) findChanges(asked)
  }
  check()
  return store.subscribe(check)
}

/** What has changed since the version that a link cites is worked out by a program of its own: few links cite. */
async function findChanges(asked: string): Promise<void> {
  const { compareWith } = await import('./compare-cited')
  actions.citedFound(await compareWith(asked))
}

import { shortHash } from '../record/record-history'
import type { App } from './app'

/** Tells the reader of a link that cites another version of the record what has changed; once for each version asked. */
export function watchCited({ store, actions, assets }: App): () => void {
  let checked: string | null = null
  const check = () => {
    const { view, record, session, source } = store.getState()
    const asked = view.data
    if (asked === null || asked === checked || session.load.state !== 'ready') return
    if (source.kind === 'file') return
    checked = asked
    if (shortHash(record.hash) === asked) return
    // What has changed since is worked out by a program of its own: few links cite.
    import('./compare-cited').then(
      async ({ compareWith }) => actions.citedFound(await compareWith(asked, assets)),
      () => actions.citedFound({ kind: 'unreadable', asked }),
    )
  }
  check()
  return store.subscribe(check)
}

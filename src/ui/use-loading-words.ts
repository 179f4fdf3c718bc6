import { formatNumber } from '../i18n/format'
import { useMessages } from './use-messages'
import { useStore } from './use-store'

/** What stands in the place of a record that is on its way; `null` once it has come or failed. */
export function useLoadingWords(): string | null {
  const { lang, words } = useMessages()
  const load = useStore((state) => state.session.load)
  if (load.state !== 'loading') return null
  const { receivedBytes } = load
  if (receivedBytes === undefined) return words.app.loading
  return words.app.loadingSoFar(formatNumber(Math.round(receivedBytes / 1000), lang))
}

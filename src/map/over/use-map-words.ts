import { messagesFor } from '../../i18n/messages'
import type { Messages } from '../../i18n/messages/en/page'
import { useStore } from '../../ui/use-store'

/** The language on the screen and the map's own words in it. */
export function useMapWords(): {
  readonly lang: string
  readonly words: Messages['map']
  readonly all: Messages
} {
  const lang = useStore((state) => state.session.lang)
  const all = messagesFor(lang)
  return { lang, words: all.map, all }
}

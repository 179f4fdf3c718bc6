import { formatNumber } from '../../i18n/format'
import { useApp } from '../../ui/use-app'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'

/** How many events are shown of how many; pressing it lists what is not shown, and why. */
export function HiddenLine() {
  const { actions } = useApp()
  const { lang, words } = useDialogMessages()
  const total = useStore((state) => state.record.table.size)
  const { shown } = useVisibleEvents()
  if (total === 0) return null
  const all = words.counts.events(total, formatNumber(total, lang))
  return (
    <button
      type="button"
      class="link-button hidden-line"
      data-part="hidden-line"
      aria-haspopup="dialog"
      onClick={() => actions.showDialog('hidden')}
    >
      {words.hidden.intro(formatNumber(shown.length, lang), all)}
    </button>
  )
}

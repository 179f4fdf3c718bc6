import { legendEntries } from '../../record/legend'
import { Modal } from '../../ui/modal'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { LegendContent } from './legend-content'

/** What the marks that are on the map now mean. */
export function LegendDialog() {
  const { words } = useDialogMessages()
  const record = useStore((state) => state.record)
  const { shown, hidden } = useVisibleEvents()
  return (
    <Modal part="legend" title={words.legend.title}>
      {/* What is switched off stays listed, so that it can be switched on again. */}
      <LegendContent legend={legendEntries([...shown, ...hidden.filtered], record)} switches />
    </Modal>
  )
}

import { legendEntries } from '../model/legend'
import { useStore, useVisibleEvents } from '../state/use-store'
import { LegendContent } from './legend-content'
import { Modal } from './modal'
import { useDialogMessages } from './use-dialog-messages'

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

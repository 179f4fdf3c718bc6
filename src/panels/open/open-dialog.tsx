import { openAsked, openForReader } from '../../state/open-record'
import { closeFile } from '../../state/reading'
import { lazyPart } from '../../ui/lazy-part'
import { Modal } from '../../ui/modal'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { useShareMessages } from '../share/use-share-messages'
import { AccountOfFile } from './account-of-file'
import { FileChooser } from './file-chooser'
import { ReadingProgress } from './reading-progress'

/** What columns say is asked only of a table that nobody knows. */
const MappingForm = lazyPart(async () => (await import('./mapping-form')).MappingForm, {
  part: 'mapping',
  words: 'opening',
})

/** A file of the reader's own becomes the record; what was refused is told row by row. */
export function OpenDialog() {
  const app = useApp()
  const { share } = useShareMessages()
  const { open } = share
  const opened = useStore((state) => state.session.opened)
  const own = useStore((state) => state.source.kind === 'file')
  const reading = useStore((state) => state.session.reading !== null)
  const asking = useStore((state) => state.session.asking)
  return (
    <Modal part="open-dialog" title={open.title}>
      <p class="dialog-intro">{open.intro}</p>
      <FileChooser part="open" onFile={(file) => openForReader(app, file)} />
      <p role="status">{reading && open.reading}</p>
      <ReadingProgress />
      {asking && !reading && (
        <MappingForm
          asked={asking.asked}
          onDone={(mapping) => openAsked(app, { mapping })}
          onCancel={() => app.actions.asked(null)}
        />
      )}
      {opened && !reading && !asking && <AccountOfFile opened={opened} />}
      {own && (
        <button type="button" class="button" data-part="open-close" onClick={() => closeFile(app)}>
          {open.back}
        </button>
      )}
    </Modal>
  )
}

import { markedName } from '../../files/file-mark'
import { openForReader, openWanted } from '../../state/open-record'
import { linkTo, pageAddress } from '../../state/share-link'
import { Modal } from '../../ui/modal'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { useShareMessages } from '../share/use-share-messages'
import { FileChooser } from './file-chooser'
import { ReadingProgress } from './reading-progress'

/** A link is of a file of the reader's own: names it and asks for it. Closing it goes on without. */
export function FileDialog() {
  const app = useApp()
  const { share } = useShareMessages()
  const wanted = useStore((state) => state.session.wanted)
  const { actions, environment } = app
  const { file: words } = share
  if (!wanted) return null
  const name = markedName(wanted.mark)
  return (
    <Modal part="file-dialog" title={words.title(name)}>
      <p class="dialog-intro">{environment.embed === 'none' ? words.intro(name) : words.embedded(name)}</p>
      {environment.embed === 'none' ? (
        <FileChoice />
      ) : (
        <a class="button" href={linkTo(pageAddress(), wanted.view)} target="_blank" rel="noopener">
          {words.openPage}
        </a>
      )}
      <p>
        <button
          type="button"
          class="button"
          data-part="file-without"
          onClick={() => actions.showDialog(null)}
        >
          {words.without}
        </button>
      </p>
    </Modal>
  )
}

function FileChoice() {
  const app = useApp()
  const { share } = useShareMessages()
  const { file: words, open } = share
  const found = useStore((state) => state.session.wanted?.found ?? null)
  const reading = useStore((state) => state.session.reading !== null)
  const take = async (opening: Promise<boolean>) => {
    if (await opening) app.actions.showDialog('open')
  }
  return (
    <>
      <FileChooser part="file" onFile={(file) => take(openWanted(app, file))} />
      <p role="status" data-part="file-other">
        {reading && open.reading}
        {!reading &&
          found &&
          (found.mark === null ? words.unchecked(found.file.name) : words.other(found.file.name))}
      </p>
      <ReadingProgress />
      {found && !reading && (
        <button
          type="button"
          class="button"
          data-part="file-anyway"
          onClick={() => take(openForReader(app, found.file))}
        >
          {words.anyway(found.file.name)}
        </button>
      )}
    </>
  )
}

import { useRef, useState } from 'preact/hooks'
import { ownWords } from '../../record/preface'
import { Modal } from '../../ui/modal'
import { useApp } from '../../ui/use-app'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useSome } from '../../ui/use-some'
import { useStore } from '../../ui/use-store'
import { type CheckOutcome, checkFile } from './check-document'
import './check-dialog.css'

/** Where a reader gives the text of a document, and is told whether it is the one that was coded. */
export function CheckDialog() {
  const { actions } = useApp()
  const { words } = useDialogMessages()
  const documents = useStore((state) => state.record.documents)
  const [some, more] = useSome(documents)
  const texts = useStore((state) => state.session.texts)
  const [outcome, setOutcome] = useState<CheckOutcome | null>(null)
  const take = async (files: Files) => {
    for (const file of files ?? []) {
      const checked = await checkFile(file, documents)
      if (checked.code === 'same') actions.giveText(checked.document.id, checked.lines)
      setOutcome(checked)
    }
  }
  return (
    <Modal part="check" title={words.check.title}>
      <p>{words.check.intro}</p>
      <DropField onFiles={take} />
      <p role="alert" data-part="check-outcome" data-code={outcome?.code}>
        {outcome && <OutcomeText outcome={outcome} />}
      </p>
      <ul class="modal-documents">
        {some.map((document) => (
          <li key={document.id}>
            <p lang="en">
              <bdi>{document.headline}</bdi>
            </p>
            <p class="quiet small">{texts.has(document.id) ? words.check.loaded : words.check.notLoaded}</p>
          </li>
        ))}
      </ul>
      {more}
    </Modal>
  )
}

type Files = FileList | null | undefined

/** Takes the files that are chosen or dropped. */
function DropField({ onFiles }: { onFiles: (files: Files) => void }) {
  const { words } = useDialogMessages()
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first.
    <div
      class="drop"
      data-part="check-drop"
      data-over={over}
      onDragOver={(drag) => {
        drag.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(drop) => {
        drop.preventDefault()
        drop.stopPropagation()
        setOver(false)
        onFiles(drop.dataTransfer?.files)
      }}
    >
      <input
        ref={input}
        type="file"
        class="for-ear"
        tabIndex={-1}
        aria-hidden="true"
        accept=".txt,text/plain"
        multiple
        data-part="check-file"
        onChange={(change) => onFiles(change.currentTarget.files)}
      />
      <button type="button" class="button" data-part="check-choose" onClick={() => input.current?.click()}>
        {words.check.choose}
      </button>
      <span class="quiet small">{words.check.drop}</span>
    </div>
  )
}

function OutcomeText({ outcome }: { outcome: CheckOutcome }) {
  const { lang, words } = useDialogMessages()
  const preface = useStore((state) => state.record.preface)
  switch (outcome.code) {
    case 'same':
      return <>{words.check.same(outcome.document.headline)}</>
    case 'other':
      return <>{words.check.other(ownWords(preface, lang)?.documents ?? words.check.documents)}</>
    default:
      return <>{words.check[outcome.code]}</>
  }
}

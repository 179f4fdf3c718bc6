import { useRef } from 'preact/hooks'
import { useShareMessages } from '../share/use-share-messages'
import './open-dialog.css'

interface FileChooserProps {
  /** Begins the `data-part` of its button and of its input. */
  readonly part: string
  /** What is chosen is known by its bytes, so that no file is hidden from its reader by its name. */
  readonly onFile: (file: File) => void
}

/** The button that asks for a file, and the word that it may be dropped. */
export function FileChooser({ part, onFile }: FileChooserProps) {
  const { share } = useShareMessages()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div class="open-row">
      <input
        ref={input}
        type="file"
        class="for-ear"
        tabIndex={-1}
        aria-hidden="true"
        data-part={`${part}-input`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          currentTarget.value = ''
        }}
      />
      <button
        type="button"
        class="button button-strong"
        data-part={`${part}-choose`}
        onClick={() => input.current?.click()}
      >
        {share.open.choose}
      </button>
      <span class="quiet small">{share.open.drop}</span>
    </div>
  )
}

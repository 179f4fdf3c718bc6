import { useRef, useState } from 'preact/hooks'
import { Icon } from '../../ui/icon'
import { useShareMessages } from './use-share-messages'
import './copy-box.css'
import '../../ui/field.css'

interface CopyBoxProps {
  readonly part: string
  /** Accessible name of the text, and its visible label. */
  readonly label: string
  readonly text: string
  readonly copyLabel: string
  readonly rows?: number
  /** Links and code run left to right in every language; other text as the page does, whatever it begins with. */
  readonly code?: boolean
  /** One strong button a dialog. */
  readonly strong?: boolean
}

/** A text to take away: shown whole, selected by a press, copied by a button that says what came of it. */
export function CopyBox({
  part,
  label,
  text,
  copyLabel,
  rows = 3,
  code = false,
  strong = true,
}: CopyBoxProps) {
  const { words, share } = useShareMessages()
  const box = useRef<HTMLTextAreaElement>(null)
  const [tried, setTried] = useState<{ readonly text: string; readonly copied: boolean } | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setTried({ text, copied: true })
    } catch {
      box.current?.focus()
      box.current?.select()
      setTried({ text, copied: false })
    }
  }
  return (
    <div class="copy-box" data-part={part}>
      <label class="field-label" for={`${part}-text`}>
        {label}
      </label>
      <textarea
        id={`${part}-text`}
        ref={box}
        class={code ? 'copy-text copy-code' : 'copy-text'}
        dir={code ? 'ltr' : words.direction}
        rows={rows}
        readOnly
        spellcheck={false}
        translate={false}
        value={text}
        onFocus={() => box.current?.select()}
      />
      <div class="copy-row">
        <button
          type="button"
          class={strong ? 'button button-strong' : 'button'}
          data-part={`${part}-copy`}
          onClick={copy}
        >
          <Icon name="copy" />
          {copyLabel}
        </button>
        <span class="small" role="status">
          {/* Of another text that has taken its place, nothing has been copied yet. */}
          {tried?.text === text && (tried.copied ? share.copied : share.copyByHand)}
        </span>
      </div>
    </div>
  )
}

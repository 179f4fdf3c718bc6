import { SHORTCUTS } from '../../ui/keys'
import { Modal } from '../../ui/modal'
import { useApp } from '../../ui/use-app'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useStore } from '../../ui/use-store'
import { KEY_SHEET, type KeyPlace } from './key-sheet'
import './keys-dialog.css'

const PLACES = Object.keys(KEY_SHEET) as readonly KeyPlace[]

/** All keys by where they act, and the switch that turns single letters off. */
export function KeysDialog() {
  const { actions } = useApp()
  const { words } = useDialogMessages()
  const { keys } = words
  const letters = useStore((state) => state.session.letterKeys)
  return (
    <Modal part="keys" title={keys.title}>
      <label class="letters-switch">
        <input
          type="checkbox"
          data-part="letter-keys"
          checked={letters}
          onChange={() => actions.setLetterKeys(!letters)}
        />
        <span>
          {keys.lettersOn}. <span class="quiet">{keys.lettersHint}</span>
        </span>
      </label>
      {PLACES.map((place) => (
        <KeyGroup key={place} place={place} />
      ))}
    </Modal>
  )
}

function KeyGroup({ place }: { place: KeyPlace }) {
  const { words } = useDialogMessages()
  const { keys } = words
  const written = (key: (typeof KEY_SHEET)[KeyPlace][number]['press'][number]) =>
    typeof key === 'string' ? SHORTCUTS[key].toUpperCase() : keys.names[key.named]
  return (
    <>
      <h3>{keys[place]}</h3>
      <dl>
        {KEY_SHEET[place].map(({ press, does }) => (
          <div key={does} class="key-row">
            <dt>
              <kbd class="key" dir="auto" translate={false}>
                {press.map(written).join(words.listSeparator)}
              </kbd>
            </dt>
            <dd>{keys.actions[does]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

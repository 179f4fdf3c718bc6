import { Modal } from '../../ui/modal'
import { useApp } from '../../ui/use-app'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useStore } from '../../ui/use-store'

/** All keys by where they act, and the switch that turns single letters off. */
export function KeysDialog() {
  const { actions } = useApp()
  const { words } = useDialogMessages()
  const { keys } = words
  const letters = useStore((state) => state.session.letterKeys)
  const { names, actions: does } = keys
  return (
    <Modal part="keys" title={keys.title}>
      <label class="layer-members">
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
      <KeyGroup
        title={keys.anywhere}
        rows={[
          [names.space, does.play],
          [',', does.previous],
          ['.', does.next],
          ['/', does.search],
          ['L', does.list],
          ['Y', does.layers],
          ['S', does.share],
          ['?', does.help],
          [names.escape, does.close],
        ]}
      />
      <KeyGroup
        title={keys.onSlider}
        rows={[
          [names.arrows, does.day],
          [names.pages, does.month],
          [names.homeEnd, does.ends],
          [names.plusMinus, does.closer],
          ['[, ]', does.along],
          ['0', does.fit],
          ['<, >', does.speed],
        ]}
      />
      <KeyGroup
        title={keys.onMap}
        rows={[
          [names.arrows, does.pan],
          [names.plusMinus, does.zoom],
        ]}
      />
      <KeyGroup
        title={keys.inList}
        rows={[
          [`${names.arrows}, ${names.homeEnd}`, does.cell],
          [names.enter, does.open],
        ]}
      />
    </Modal>
  )
}

function KeyGroup({
  title,
  rows,
}: {
  title: string
  rows: readonly (readonly [key: string, action: string])[]
}) {
  return (
    <>
      <h3>{title}</h3>
      <dl>
        {rows.map(([key, action]) => (
          <div key={action} class="key-row">
            <dt>
              <kbd class="key" dir="auto">
                {key}
              </kbd>
            </dt>
            <dd>{action}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

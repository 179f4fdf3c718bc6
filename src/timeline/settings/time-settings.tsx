import { useId, useRef, useState } from 'preact/hooks'
import { lazyPart } from '../../ui/lazy-part'
import { TimeIcon } from '../time-icon'
import { useWords } from '../use-words'
import './time-settings.css'

/** Fetched when the settings are first opened. */
const TimeSettingsFields = lazyPart(async () => (await import('./time-settings-fields')).TimeSettingsFields)

/** The one popover by the play button: everything about time that is not needed in the first minute. */
export function TimeSettings() {
  const { words } = useWords()
  const id = useId()
  const popover = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState(false)
  return (
    <>
      <button
        type="button"
        class="time-button"
        data-part="time-settings-button"
        aria-label={words.settings}
        title={words.settings}
        popovertarget={id}
      >
        <TimeIcon name="settings" />
      </button>
      <div
        id={id}
        ref={popover}
        popover="auto"
        class="time-settings"
        data-part="time-settings"
        role="dialog"
        aria-label={words.settings}
        onBeforeToggle={() => setOpened(true)}
      >
        <div class="time-row">
          <h2 class="time-title">{words.settings}</h2>
          <button
            type="button"
            class="time-button"
            data-part="time-settings-close"
            aria-label={words.close}
            title={words.close}
            onClick={() => popover.current?.hidePopover()}
          >
            <TimeIcon name="close" />
          </button>
        </div>
        {opened && <TimeSettingsFields />}
      </div>
    </>
  )
}

import { useId, useRef, useState } from 'preact/hooks'
import { IconButton } from '../../ui/icon-button'
import { lazyPart } from '../../ui/lazy-part'
import { useCover } from '../../ui/use-cover'
import { useWords } from '../use-words'
import './time-settings.css'

/** Fetched when the settings are first opened. */
const TimeSettingsFields = lazyPart(async () => (await import('./time-settings-fields')).TimeSettingsFields, {
  part: 'time-settings-fields',
  words: 'dialog',
})

/** The one popover by the play button: everything about time that is not needed in the first minute. */
export function TimeSettings() {
  const { words } = useWords()
  const id = useId()
  const popover = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const wasOpened = useRef(false)
  wasOpened.current ||= open
  const close = () => popover.current?.hidePopover()
  useCover(open, close)
  return (
    <>
      <IconButton name={words.settings} icon="settings" part="time-settings-button" opens={id} named />
      <div
        id={id}
        ref={popover}
        popover="auto"
        class="time-settings"
        data-part="time-settings"
        role="dialog"
        aria-label={words.settings}
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
      >
        <div class="time-row">
          <h2 class="time-title">{words.settings}</h2>
          <IconButton name={words.close} icon="close" part="time-settings-close" onPress={close} />
        </div>
        {wasOpened.current && <TimeSettingsFields />}
      </div>
    </>
  )
}

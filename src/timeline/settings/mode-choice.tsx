import { useId } from 'preact/hooks'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { MODES } from '../../view/view'
import { useWords } from '../use-words'
import './mode-choice.css'

/** The four modes side by side, where the dock is wide enough for them: one press each. */
export function ModeChoice() {
  const { actions } = useApp()
  const { words } = useWords()
  const name = useId()
  const mode = useStore((state) => state.view.mode)
  return (
    <fieldset class="time-modes" data-part="mode-choice" aria-label={words.mode}>
      {MODES.map((one) => (
        <label key={one} class="time-mode" title={`${words.modes[one]}. ${words.modeHints[one]}`}>
          <input
            type="radio"
            name={name}
            value={one}
            aria-label={words.modes[one]}
            checked={mode === one}
            onChange={() => actions.choose({ mode: one })}
          />
          <span aria-hidden="true">{words.modesShort[one]}</span>
        </label>
      ))}
    </fieldset>
  )
}

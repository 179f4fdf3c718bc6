import { useApp } from '../ui/use-app'
import { AxisButtons } from './axis/axis-buttons'
import { Invitation } from './clock/invitation'
import { PlaybackControls } from './clock/playback-controls'
import { pressDockKey } from './clock/time-keys'
import { useClockWords } from './clock/use-clock-words'
import { Plot } from './handles/plot'
import { HiddenCount } from './hidden-count'
import { useWords } from './use-words'
import './timeline.css'

/** The dock: the date with its controls, and the axis with bars, handles and coverage. */
export function Timeline() {
  const app = useApp()
  const { words } = useWords()
  return (
    <fieldset
      class="timeline"
      aria-label={words.group}
      data-part="timeline"
      onKeyDown={(event) => pressDockKey(app, event)}
    >
      <div class="time-lead">
        <ClockDate />
        <PlaybackControls />
        <Invitation />
        <HiddenCount />
      </div>
      <Plot />
      <AxisButtons />
    </fieldset>
  )
}

function ClockDate() {
  const text = useClockWords()
  return (
    <p class={`time-date${text.length > 22 ? ' is-long' : ''}`} data-part="clock-date">
      {text}
    </p>
  )
}

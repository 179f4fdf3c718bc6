import { IconButton } from '../../ui/icon-button'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { ModeChoice } from '../settings/mode-choice'
import { TimeSettings } from '../settings/time-settings'
import { useWords } from '../use-words'
import { stepToEvent, togglePlay } from './playback'
import './playback-controls.css'

/** Previous day, play, next day, the mode, and the settings. */
export function PlaybackControls() {
  const app = useApp()
  const { words } = useWords()
  const playing = useStore((state) => state.session.playing)
  return (
    <div class="time-controls">
      <IconButton
        name={words.previous}
        icon="stepBack"
        part="previous-day"
        onPress={() => stepToEvent(app, 'previous')}
      />
      <IconButton
        name={playing ? words.pause : words.play}
        icon={playing ? 'pause' : 'play'}
        part="play"
        onPress={() => togglePlay(app)}
        strong
      />
      <IconButton name={words.next} icon="stepOn" part="next-day" onPress={() => stepToEvent(app, 'next')} />
      <ModeChoice />
      <TimeSettings />
    </div>
  )
}

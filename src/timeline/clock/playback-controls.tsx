import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { TimeSettings } from '../settings/time-settings'
import { TimeButton } from '../time-button'
import { useWords } from '../use-words'
import { stepToEvent, togglePlay } from './playback'

/** Previous day, play, next day, and the settings. */
export function PlaybackControls() {
  const app = useApp()
  const { words } = useWords()
  const playing = useStore((state) => state.session.playing)
  return (
    <div class="time-controls">
      <TimeButton
        name={words.previous}
        icon="previous"
        part="previous-day"
        onPress={() => stepToEvent(app, 'previous')}
      />
      <TimeButton
        name={playing ? words.pause : words.play}
        icon={playing ? 'pause' : 'play'}
        part="play"
        onPress={() => togglePlay(app)}
        strong
      />
      <TimeButton name={words.next} icon="next" part="next-day" onPress={() => stepToEvent(app, 'next')} />
      <TimeSettings />
    </div>
  )
}

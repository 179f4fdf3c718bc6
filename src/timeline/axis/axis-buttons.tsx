import { IconButton } from '../../ui/icon-button'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { useWords } from '../use-words'
import { fitAxis, panEarlier, panLater, zoomCloser, zoomFarther } from './axis-moves'
import './axis-buttons.css'

export function AxisButtons() {
  const app = useApp()
  const { words } = useWords()
  const whole = useStore((state) => state.session.axisDomain === null)
  return (
    <div class="time-axis-buttons">
      <IconButton name={words.zoomIn} icon="closer" part="axis-closer" onPress={() => zoomCloser(app)} />
      <IconButton
        name={words.earlier}
        icon="previous"
        part="axis-earlier"
        off={whole}
        onPress={() => panEarlier(app)}
      />
      <IconButton name={words.zoomOut} icon="farther" part="axis-farther" onPress={() => zoomFarther(app)} />
      <IconButton
        name={words.later}
        icon="next"
        part="axis-later"
        off={whole}
        onPress={() => panLater(app)}
      />
      <IconButton name={words.fit} icon="fit" part="axis-fit" onPress={() => fitAxis(app)} />
    </div>
  )
}

import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { TimeButton } from '../time-button'
import { useWords } from '../use-words'
import { fitAxis, panEarlier, panLater, zoomCloser, zoomFarther } from './axis-moves'

export function AxisButtons() {
  const app = useApp()
  const { words } = useWords()
  const whole = useStore((state) => state.session.axisDomain === null)
  return (
    <div class="time-axis-buttons">
      <TimeButton name={words.zoomIn} icon="closer" part="axis-closer" onPress={() => zoomCloser(app)} />
      <TimeButton
        name={words.earlier}
        icon="earlier"
        part="axis-earlier"
        off={whole}
        onPress={() => panEarlier(app)}
      />
      <TimeButton name={words.zoomOut} icon="farther" part="axis-farther" onPress={() => zoomFarther(app)} />
      <TimeButton
        name={words.later}
        icon="later"
        part="axis-later"
        off={whole}
        onPress={() => panLater(app)}
      />
      <TimeButton name={words.fit} icon="fit" part="axis-fit" onPress={() => fitAxis(app)} />
    </div>
  )
}

import { Icon } from '../../ui/icon'
import { useMapWords } from './use-map-words'

/** Title and close button of a list over the map. */
export function StackHead({ title, onClose }: { title: string; onClose: () => void }) {
  const { words } = useMapWords()
  return (
    <div class="map-stack-head">
      <strong>{title}</strong>
      <button type="button" class="map-stack-close" aria-label={words.closeList} onClick={onClose}>
        <Icon name="close" sizePx={16} />
      </button>
    </div>
  )
}

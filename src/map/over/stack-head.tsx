import { useMapWords } from './use-map-words'

/** Title and close button of a list over the map. */
export function StackHead({ title, onClose }: { title: string; onClose: () => void }) {
  const { words } = useMapWords()
  return (
    <div class="map-stack-head">
      <strong>{title}</strong>
      <button type="button" class="map-stack-close" aria-label={words.closeList} onClick={onClose}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M4 4L12 12M12 4L4 12" stroke="currentColor" stroke-width="1.75" />
        </svg>
      </button>
    </div>
  )
}

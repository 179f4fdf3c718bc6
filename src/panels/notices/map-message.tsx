import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'
import './map-message.css'

/** Why there is no map now, and what the reader can do. */
export function MapMessage() {
  const { actions } = useApp()
  const { words } = useMessages()
  const map = useStore((state) => state.session.map)
  if (map === 'starting' || map === 'ready') return null
  return (
    <div class="map-message" data-part="map-failure" data-state={map}>
      <p>{words.mapState[map]}</p>
      {map !== 'unsupported' && map !== 'lost' && (
        <button type="button" class="button" data-part="map-retry" onClick={actions.renewMap}>
          {words.mapState.retry}
        </button>
      )}
    </div>
  )
}

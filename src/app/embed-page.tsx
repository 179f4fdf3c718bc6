import { useEffect } from 'preact/hooks'
import { MapView } from '../map/map-view'
import { EventPanel } from '../panels/event-panel'
import { Guard } from '../panels/guard'
import { LoadFailure } from '../panels/load-failure'
import { Notices } from '../panels/notices'
import { isMapless } from '../panels/panel-shown'
import { useMessages } from '../panels/use-messages'
import { embedMode } from '../state/embed'
import { linkTo } from '../state/share-link'
import { useStore } from '../state/use-store'
import { Timeline } from '../timeline/timeline'
import './embed-page.css'
import { loadRecord } from './load-record'
import { syncDocument } from './sync-document'

/** The page as another site holds it in a frame: the map, on wish the timeline, the open event, and the way to the whole. */
export function EmbedPage() {
  useEffect(syncDocument, [])
  return (
    <div class="embed-page" data-part="embed" data-mode={embedMode()}>
      <main class="embed-main">
        <Guard part="map">
          <MapView />
        </Guard>
        <LoadFailure retry={loadRecord} />
        <WhyNoMap />
        <Guard part="event">
          <EventPanel />
        </Guard>
        <Guard part="notices">
          <Notices />
        </Guard>
      </main>
      {embedMode() === 'timeline' && (
        <div class="embed-dock">
          <Guard part="timeline">
            <Timeline />
          </Guard>
        </div>
      )}
      <EmbedFoot />
    </div>
  )
}

/** Whose map this is, that it is not the whole war, and a link to the same view in a page of its own. */
function EmbedFoot() {
  const { words } = useMessages()
  const view = useStore((state) => state.view)
  return (
    <p class="embed-foot small" data-part="embed-foot">
      <span>{words.app.scope}</span>
      <a
        href={linkTo(location.href, { ...view, play: false })}
        target="_blank"
        rel="noopener"
        data-part="embed-open"
      >
        {words.embedded.open}
      </a>
    </p>
  )
}

/** Where a frame's sandbox gave the page no origin of its own, the browser starts no worker, and so no map. */
function WhyNoMap() {
  const { words } = useMessages()
  const mapless = useStore((state) => isMapless(state.session.map))
  if (!mapless) return null
  return (
    <div class="embed-why card" data-part="embed-why">
      <p>{self.origin === 'null' ? words.embedded.sandboxed : words.mapState.unsupported}</p>
    </div>
  )
}

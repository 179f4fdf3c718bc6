import { useEffect } from 'preact/hooks'
import { MapView } from '../map/map-view'
import { Dialogs } from '../panels/dialogs'
import { Guard } from '../panels/guard'
import { LayersCard } from '../panels/layers-card'
import { EventPanel, Ledger } from '../panels/lazy-panels'
import { LoadFailure } from '../panels/load-failure'
import { MapMessage } from '../panels/map-message'
import { Masthead } from '../panels/masthead'
import { Notices } from '../panels/notices'
import { watchPageKeys } from '../panels/page-keys'
import { isMapless, shownPanels } from '../panels/panel-shown'
import { ShareHost } from '../panels/share/share-host'
import { SkipLink } from '../panels/skip-link'
import { Tools } from '../panels/tools'
import { lazyPart } from '../state/lazy-part'
import { useStore } from '../state/use-store'
import { Timeline } from '../timeline/timeline'
import { loadRecord } from './load-record'
import { RunningClock } from './running-clock'
import { syncDocument } from './sync-document'

/** Wide screens have no sheet. */
const Sheet = lazyPart(async () => (await import('../panels/sheet')).Sheet)

/** The page: the map fills it, the timeline docks under it, everything else floats on it. */
export function Page() {
  useEffect(syncDocument, [])
  useEffect(watchPageKeys, [])
  const narrow = useStore((state) => state.session.narrow)
  const hasEvent = useStore((state) => state.view.event !== null)
  /** Without a record there is no time to show, only 1970. */
  const hasTime = useStore(({ session, record }) => session.load.state !== 'failed' || record.byId.size > 0)
  const mapless = useStore((state) => isMapless(state.session.map))
  return (
    <div class="page" data-narrow={narrow} data-mapless={mapless}>
      <header class="page-header">
        <SkipLink />
        <Guard part="masthead">
          <Masthead />
        </Guard>
        <Guard part="tools">
          <Tools />
        </Guard>
      </header>
      <main class="page-main">
        {!narrow && <WidePanels />}
        <div class="page-map">
          <Guard part="map">
            <MapView />
          </Guard>
          <Guard part="big-date">
            <RunningClock />
          </Guard>
          {narrow && mapless && <MapMessage />}
        </div>
        <LoadFailure retry={loadRecord} />
        <div class="page-dock">
          {hasTime && (
            <Guard part="timeline">
              <Timeline />
            </Guard>
          )}
        </div>
      </main>
      {narrow ? (
        <Guard part="sheet">
          <Sheet />
        </Guard>
      ) : (
        hasEvent && (
          <Guard part="event">
            <EventPanel />
          </Guard>
        )
      )}
      <Guard part="notices">
        <Notices />
      </Guard>
      <Guard part="dialog">
        <Dialogs />
        <ShareHost />
      </Guard>
    </div>
  )
}

/** Layers and list, where a wide screen has room for them beside the map. */
function WidePanels() {
  const layers = useStore((state) => shownPanels(state).layers)
  const list = useStore((state) => shownPanels(state).list)
  return (
    <>
      {layers && (
        <Guard part="layers">
          <LayersCard />
        </Guard>
      )}
      {list && (
        <Guard part="ledger">
          <Ledger />
        </Guard>
      )}
    </>
  )
}

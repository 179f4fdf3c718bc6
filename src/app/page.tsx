import { useEffect } from 'preact/hooks'
import { MapView } from '../map/map-view'
import { Guard } from '../panels/guard'
import { Masthead } from '../panels/masthead'
import { isMapless } from '../panels/panel-shown'
import { SkipLink } from '../panels/skip-link'
import { Tools } from '../panels/tools'
import { useStore } from '../state/use-store'
import { BigDate } from '../timeline/big-date'
import { Timeline } from '../timeline/timeline'
import { syncDocument } from './sync-document'

/** The page: the map fills it, the timeline docks under it, everything else floats on it. */
export function Page() {
  useEffect(syncDocument, [])
  const narrow = useStore((state) => state.session.narrow)
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
        <div class="page-map">
          <Guard part="map">
            <MapView />
          </Guard>
          <Guard part="big-date">
            <BigDate />
          </Guard>
        </div>
        <div class="page-dock">
          <Guard part="timeline">
            <Timeline />
          </Guard>
        </div>
      </main>
    </div>
  )
}

import { useEffect } from 'preact/hooks'
import { Dialogs } from '../panels/frame/dialogs'
import { EventPanel, Ledger, ReadingCard } from '../panels/frame/lazy-panels'
import { Masthead } from '../panels/frame/masthead'
import { watchPageKeys } from '../panels/frame/page-keys'
import { isMapless, shownPanels } from '../panels/frame/panel-shown'
import { SkipLink } from '../panels/frame/skip-link'
import { Tools } from '../panels/frame/tools'
import { LayersCard } from '../panels/layers/layers-card'
import { MapMessage } from '../panels/notices/map-message'
import { Notices } from '../panels/notices/notices'
import { isEmpty } from '../record/record'
import { loadRecord } from '../state/load-record'
import { Timeline } from '../timeline/timeline'
import { Guard } from '../ui/guard'
import { lazyPart } from '../ui/lazy-part'
import { LoadFailure } from '../ui/load-failure'
import { useApp } from '../ui/use-app'
import { useStore } from '../ui/use-store'
import { ComparedMaps, useComparison } from './compared-maps'
import { pageRecord } from './page-record'
import { RunningClock } from './running-clock'
import { syncDocument } from './sync-document'
// After the styles of all parts, which these may change.
import './old-browser.css'
import './page.css'
// A wide screen does without it, and a narrow one has it for less than in a file of its own.
import '../panels/frame/sheet.css'

/** Wide screens have no sheet. */
const Sheet = lazyPart(async () => (await import('../panels/frame/sheet')).Sheet, { part: 'sheet' })

/** The page: the map fills it, the timeline docks under it, everything else floats on it. */
export function Page() {
  const app = useApp()
  useEffect(() => syncDocument(app), [app])
  useEffect(() => watchPageKeys(app), [app])
  const narrow = useStore((state) => state.session.narrow)
  const hasEvent = useStore((state) => state.view.event !== null)
  /** Without a record there is no time to show, only 1970. */
  const hasTime = useStore(({ session, record }) => session.load.state !== 'failed' || !isEmpty(record))
  const mapless = useStore((state) => isMapless(state.session.map))
  const comparison = useComparison()
  const reads = useStore((state) => state.session.reading !== null)
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
        <div class="page-map" data-compare={comparison}>
          <ComparedMaps comparison={comparison} />
          <RunningClock />
          {narrow && mapless && <MapMessage />}
        </div>
        <LoadFailure retry={() => loadRecord(app, pageRecord())} />
        <div class="page-dock">
          {hasTime && (
            <Guard part="timeline">
              <Timeline />
            </Guard>
          )}
        </div>
      </main>
      {narrow ? <Sheet /> : hasEvent && <EventPanel />}
      <Guard part="notices">
        <Notices />
      </Guard>
      {reads && (
        <Guard part="reading">
          <ReadingCard />
        </Guard>
      )}
      <Dialogs />
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
      {list && <Ledger />}
    </>
  )
}

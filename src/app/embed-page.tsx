import { useEffect, useRef } from 'preact/hooks'
import { Dialogs } from '../panels/frame/dialogs'
import { EventPanel } from '../panels/frame/lazy-panels'
import { watchPageKeys } from '../panels/frame/page-keys'
import { isMapless } from '../panels/frame/panel-shown'
import { MapMessage } from '../panels/notices/map-message'
import { Notices } from '../panels/notices/notices'
import { linkTo, pageAddress } from '../state/share-link'
import { togglePlay } from '../timeline/clock/playback'
import { Timeline } from '../timeline/timeline'
import { Guard } from '../ui/guard'
import { IconButton } from '../ui/icon-button'
import { lazyPart } from '../ui/lazy-part'
import { LoadFailure } from '../ui/load-failure'
import { useApp } from '../ui/use-app'
import { useMessages } from '../ui/use-messages'
import { useRecordWords } from '../ui/use-record-words'
import { useStore } from '../ui/use-store'
import './embed-page.css'
import './embed-dock.css'
import { loadRecord } from '../state/load-record'
import { ComparedMaps, useComparison } from './compared-maps'
import { pageRecord } from './page-record'
import { RunningClock } from './running-clock'
import { syncDocument } from './sync-document'

const EmbedHead = lazyPart(async () => (await import('./embed-head')).EmbedHead, {
  part: 'embed-head',
  words: 'share',
})

/** The page as another site holds it in a frame: what it shows, the map, on wish the timeline, the open event, and the way to the whole. */
export function EmbedPage() {
  const app = useApp()
  const { embed } = app.environment
  useEffect(() => syncDocument(app), [app])
  useEffect(() => watchPageKeys(app), [app])
  const comparison = useComparison()
  const hasEvent = useStore((state) => state.view.event !== null)
  return (
    <div class="embed-page" data-part="embed" data-mode={embed}>
      <header class="embed-head" data-part="embed-head">
        <EmbedHead />
      </header>
      <main class="embed-main" data-compare={comparison}>
        <ComparedMaps comparison={comparison} />
        <RunningClock />
        <LoadFailure retry={() => loadRecord(app, pageRecord())} />
        <WhyNoMap />
        {hasEvent && <EventPanel />}
        <Guard part="notices">
          <Notices />
        </Guard>
      </main>
      {embed === 'timeline' && (
        <div class="embed-dock">
          <Guard part="timeline">
            <Timeline />
          </Guard>
        </div>
      )}
      <EmbedFoot />
      <Dialogs />
    </div>
  )
}

/** Whose map this is, that it is not the whole war, and a link to the same view in a page of its own. */
function EmbedFoot() {
  const { environment } = useApp()
  const { words } = useMessages()
  const view = useStore((state) => state.view)
  const { scope, shortScope } = useRecordWords()
  return (
    <p class="embed-foot small" data-part="embed-foot">
      {environment.embed === 'map' && <ClockButton />}
      <span class="embed-scope">{scope}</span> <span class="embed-scope is-short">{shortScope}</span>{' '}
      <a
        href={linkTo(pageAddress(), { ...view, play: false })}
        target="_blank"
        rel="noopener"
        data-part="embed-open"
      >
        {words.embedded.open}
      </a>
    </p>
  )
}

/**
 * Where there is no timeline: the way to stop a clock that a link or the space bar has started, and to start it
 * again. Before that the map stands still and needs no button; afterwards the focus needs its place.
 */
function ClockButton() {
  const { words } = useMessages()
  const app = useApp()
  const playing = useStore((state) => state.session.playing)
  const hasRun = useRef(false)
  hasRun.current ||= playing
  if (!hasRun.current) return null
  return (
    <IconButton
      name={playing ? words.time.pause : words.time.play}
      icon={playing ? 'pause' : 'play'}
      part="play"
      onPress={() => togglePlay(app)}
      strong
    />
  )
}

/** Where a frame's sandbox gave the page no origin of its own, the browser starts no worker, and so no map. */
function WhyNoMap() {
  const { words } = useMessages()
  const mapless = useStore((state) => isMapless(state.session.map))
  if (!mapless) return null
  return (
    <div class="embed-why card" data-part="embed-why">
      {self.origin === 'null' ? <p>{words.embedded.sandboxed}</p> : <MapMessage />}
    </div>
  )
}

import { messagesFor } from '../i18n/messages'
import { MapView } from '../map/map-view'
import { useStore } from '../state/use-store'
import { Timeline } from '../timeline/timeline'

/** The page: the map fills it, everything else floats on it. */
export function Page() {
  const lang = useStore((state) => state.session.lang)
  const { app } = messagesFor(lang)
  return (
    <>
      <header class="masthead">
        <h1>{app.name}</h1>
        <p>{app.tagline}</p>
        <p>{app.scope}</p>
      </header>
      <main>
        <MapView />
        <Timeline />
      </main>
    </>
  )
}

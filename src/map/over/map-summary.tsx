import { useEffect, useState } from 'preact/hooks'
import type { App } from '../../state/app'
import { useApp } from '../../ui/use-app'
import { describeMap } from './describe-map'

/** The id by which the canvas names its description. */
export const SUMMARY_ID = 'map-summary'

/** Nobody hears of what is shown while it changes frame by frame: it is described when it has stood so long, ms. */
const REST_MS = 250

/** What the map shows, in words, for those who do not see it. */
export function MapSummary() {
  const app = useApp()
  const [text, setText] = useState(() => describeNow(app))
  useEffect(() => whenAtRest(app, () => setText(describeNow(app))), [app])
  return (
    <p class="visually-hidden" id={SUMMARY_ID} data-part="map-summary">
      {text}
    </p>
  )
}

function describeNow({ store, visible }: App): string {
  const { record, session } = store.getState()
  return describeMap(visible(), record, session.lang, session.load.state === 'loading')
}

/** Calls `act` after each change of what a description depends on, once it stands, until the returned function is called. */
function whenAtRest({ store, visible }: App, act: () => void): () => void {
  const inputs = () => {
    const { record, session } = store.getState()
    return [visible(), record, session.lang, session.load.state]
  }
  let last = inputs()
  let timer: ReturnType<typeof setTimeout> | undefined
  const unsubscribe = store.subscribe(() => {
    const now = inputs()
    if (now.every((value, index) => value === last[index])) return
    last = now
    clearTimeout(timer)
    timer = setTimeout(act, REST_MS)
  })
  // What has changed between the first drawing and this.
  act()
  return () => {
    clearTimeout(timer)
    unsubscribe()
  }
}

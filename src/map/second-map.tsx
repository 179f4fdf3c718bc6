import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fetchPart } from '../assets/fetch-part'
import { formatWindow } from '../i18n/format'
import { wordsFor } from '../i18n/messages'
import { idsAt, type Rows } from '../record/event-table'
import type { App } from '../state/app'
import { coversOf } from '../ui/covers-map'
import { useApp } from '../ui/use-app'
import { useStore } from '../ui/use-store'
import type { MapHost } from './host/map-host'
import type { MapActs } from './host/map-input'
import { StackOverlays } from './over/map-overlays'
import { secondInputs } from './second-inputs'
import './second-map.css'

/**
 * The map of the second window, beside the page's own or, as the difference of the two, over it. Where one of the maps
 * is moved the other follows, since both show the view's camera.
 */
export function SecondMap() {
  const box = useRef<HTMLDivElement>(null)
  const as = useStore((state) => state.session.compareAs)
  const period = usePeriod()
  const [hovered, setHovered] = useState<string | null>(null)
  const [pressed, setPressed] = useState<string | null>(null)
  const host = useSecondHost(box, (over, rows) => {
    if (over === 'pressed') setPressed(rows)
    else setHovered(rows)
  })
  const lang = useStore((state) => state.session.lang)
  const { mapB } = wordsFor('compare', lang).compare
  useEffect(() => {
    host?.canvas.setAttribute('aria-label', mapB(period))
  }, [host, period])
  return (
    <div class="map second-map" data-part="second-map" data-as={as}>
      <div class="map-canvas" ref={box} />
      {host && (
        <StackOverlays
          host={host}
          hovered={hovered}
          pressed={pressed}
          listing={false}
          onPick={() => {}}
          onCloseStack={() => setPressed(null)}
          onClosePlaces={() => {}}
        />
      )}
    </div>
  )
}

function usePeriod(): string {
  const lang = useStore((state) => state.session.lang)
  const compare = useStore((state) => state.view.compare)
  return compare ? formatWindow(compare, lang) : ''
}

function inputsIn(app: App, box: HTMLElement) {
  return secondInputs(app, coversOf(app, box), () => box.clientWidth)
}

type TellKey = (over: 'hovered' | 'pressed', key: string | null) => void

function useSecondHost(box: { readonly current: HTMLElement | null }, tell: TellKey): MapHost | null {
  const app = useApp()
  const [host, setHost] = useState<MapHost | null>(null)
  const latest = useRef(tell)
  latest.current = tell
  const current = useRef<MapHost | null>(null)
  const acts = useMemo(
    () => secondActs(app, (over, rows) => latest.current(over, keyOf(current.current, rows))),
    [app],
  )
  useEffect(() => {
    const { current: element } = box
    let gone = false
    const show = (next: MapHost | null) => {
      current.current = next
      setHost(next)
    }
    if (element)
      fetchPart(() => import('./host/mount-map')).then(
        ({ mountMap }) => {
          if (!gone) show(mountMap(element, inputsIn(app, element), acts, app.assets))
        },
        () => app.actions.postOnce({ code: 'part-failed' }),
      )
    return () => {
      gone = true
      current.current?.close()
      current.current = null
    }
  }, [])
  return host
}

function keyOf(host: MapHost | null, [first, ...others]: readonly number[]): string | null {
  if (first === undefined || (others.length === 0 && !host)) return null
  return host?.scene()?.stackOf(first)?.key ?? null
}

const nothing = () => {}

/** What the second map says: its state and its box are not the page's. */
function secondActs(
  { store, actions }: App,
  over: (over: 'hovered' | 'pressed', rows: readonly number[]) => void,
): MapActs {
  const idsOf = (rows: Rows) => idsAt(store.getState().record.table, rows)
  return {
    cameraMoved: actions.cameraMoved,
    boundsChanged: nothing,
    stateChanged: nothing,
    contextGone: nothing,
    noticed: nothing,
    hovered: (rows) => {
      actions.light(idsOf(rows))
      over('hovered', [...rows])
    },
    pressed: (rows) => {
      const [only, ...others] = idsOf(rows)
      over('pressed', others.length > 0 ? [...rows] : [])
      if (only !== undefined && others.length === 0) actions.openEvent(only)
    },
  }
}

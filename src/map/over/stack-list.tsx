import { Fragment } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { describeWhenShort } from '../../i18n/describe-when'
import { localText } from '../../model/event'
import type { Row, Rows } from '../../record/event-table'
import { coversOf } from '../../ui/covers-map'
import { LongList } from '../../ui/long-list'
import { useApp } from '../../ui/use-app'
import { useCover } from '../../ui/use-cover'
import { useStore } from '../../ui/use-store'
import type { MapHost } from '../host/map-host'
import type { Scene } from '../host/scene'
import type { PlacedStack } from '../marks/place-stacks'
import { anchorBox, anchorRoomPx } from './anchored'
import { ContestedNote } from './contested-note'
import { GlyphCanvas } from './glyph-canvas'
import { MOST_ON_RING, RingOfMarks, ringRadiusPx } from './ring-of-marks'
import { StackHead } from './stack-head'
import { placeOfStack, stackTitle } from './stack-name'
import { latestFirst } from './stack-tooltip'
import { useEventIcon } from './use-event-icon'
import { useAnchored, useMapValue } from './use-map-host'
import { useMapWords } from './use-map-words'
import './map-stacks.css'

/** From this zoom on the events also open as a ring of marks round their place. */
const RING_ZOOM = 8
/** How high an entry mostly is, CSS px: a day and a title of two lines. */
const ENTRY_PX = 56
/** Half of a mark on the ring, CSS px. */
const HALF_MARK_PX = 14

interface StackListProps {
  readonly host: MapHost
  readonly scene: Scene
  readonly stack: PlacedStack
  readonly onClose: () => void
}

/**
 * The events of a pressed stack: always a list of buttons beside it, those of gathered places under their names, and
 * close in a ring of marks as well.
 */
export function StackList({ host, scene, stack, onClose }: StackListProps) {
  const { record, table } = scene
  const { lang } = useMapWords()
  const near = useMapValue(host, ({ zoom }) => zoom() >= RING_ZOOM)
  const ringed = near && !stack.unit && stack.rows.length <= MOST_ON_RING
  const clearPx = ringed ? ringRadiusPx(stack) + HALF_MARK_PX : 0
  const app = useApp()
  const box = useAnchored<HTMLDivElement>(
    host,
    () => anchorBox(host, stack, clearPx),
    () => anchorRoomPx(host, stack, clearPx, coversOf(app, host.canvas).depths()),
  )
  useEffect(() => {
    box.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [stack.key])
  const close = () => {
    onClose()
    host.canvas.focus({ preventScroll: true })
  }
  useCover(true, close)
  const title = stackTitle(stack, record, lang)
  return (
    <>
      {ringed && <RingOfMarks host={host} scene={scene} stack={stack} />}
      <div
        class="map-stack"
        role="dialog"
        aria-label={title}
        data-part="map-stack"
        ref={box}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          close()
        }}
      >
        <StackHead title={title} onClose={close} />
        <ContestedNote table={table} rows={stack.rows} />
        <div class="map-stack-lists">
          {stack.stacks.map((part) => (
            <Fragment key={part.key}>
              {stack.unit && <h3>{placeOfStack(part, record, lang)}</h3>}
              <StackEvents scene={scene} rows={part.rows} />
            </Fragment>
          ))}
        </div>
      </div>
    </>
  )
}

/** The events of one place, the latest first. */
function StackEvents({ scene, rows }: { scene: Scene; rows: Rows }) {
  const { lang } = useMapWords()
  const ordered = useMemo(() => latestFirst(scene.table, rows), [scene.table, rows])
  return (
    <LongList rows={ordered} estimatePx={ENTRY_PX}>
      {(row) => <StackEvent scene={scene} row={row} lang={lang} />}
    </LongList>
  )
}

function StackEvent({ scene, row, lang }: { scene: Scene; row: Row; lang: string }) {
  const { actions } = useApp()
  const event = scene.table.event(row)
  const icon = useEventIcon(scene, row)
  const selected = useStore((state) => state.view.event === event.id)
  return (
    <button
      type="button"
      class="map-stack-event"
      aria-current={selected}
      onClick={() => actions.openEvent(event.id)}
      onPointerEnter={() => actions.light([event.id])}
      onPointerLeave={() => actions.light([])}
    >
      <GlyphCanvas id={icon} />
      <span>
        <span class="map-tooltip-quiet">{describeWhenShort(event.when, lang)}</span>
        <span dir="auto">{localText(event.title, lang)}</span>
      </span>
    </button>
  )
}

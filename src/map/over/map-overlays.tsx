import type { Rows } from '../../record/event-table'
import { useCoversMap } from '../../ui/covers-map'
import { lazyPart } from '../../ui/lazy-part'
import type { MapHost } from '../host/map-host'
import { MapControls } from './map-controls'
import { MapCredits } from './map-credits'
import { ScaleBar } from './scale-bar'
import { useMapMoment } from './use-map-host'

const StackTooltip = lazyPart(async () => (await import('./stack-tooltip')).StackTooltip, {
  soon: true,
  gone: () => {},
})
const DensityKey = lazyPart(async () => (await import('./density-key')).DensityKey, { gone: () => {} })
/** Lists that open on a press: fetched when the first is asked for. One that does not come counts as closed again. */
const PlacesList = lazyPart(async () => (await import('./places-list')).PlacesList, {
  gone: ({ onClose }) => onClose(),
})
const StackList = lazyPart(async () => (await import('./stack-list')).StackList, {
  gone: ({ onClose }) => onClose(),
})

interface MapOverlaysProps {
  readonly host: MapHost
  /** Keys of the stacks under the pointer and pressed. */
  readonly hovered: string | null
  readonly pressed: string | null
  /** Is the list of places open? */
  readonly listing: boolean
  readonly onPick: (rows: Rows) => void
  readonly onCloseStack: () => void
  readonly onClosePlaces: () => void
}

/** What lies over the map's canvas: buttons, scale and credits, and what is said of a mark. */
export function MapOverlays(props: MapOverlaysProps) {
  const covers = useCoversMap('spot')
  return (
    <>
      <MapControls map={props.host} />
      <StackOverlays {...props} />
      <div class="map-foot" ref={covers} data-part="map-foot">
        <Density host={props.host} />
        <ScaleBar host={props.host} />
        <MapCredits />
      </div>
    </>
  )
}

/** What the colours of cells mean, while there are cells. */
function Density({ host }: { host: MapHost }) {
  useMapMoment(host, 'drawn')
  return (host.scene()?.cellPx ?? null) === null ? null : <DensityKey />
}

/** Drawn again when the marks change; while the map moves, its boxes are moved along. */
export function StackOverlays({ host, hovered, pressed, listing, onPick, ...props }: MapOverlaysProps) {
  useMapMoment(host, 'drawn')
  const scene = host.scene()
  if (!scene) return null
  const stackOf = (key: string | null) => (key === null ? null : scene.stackBy(key))
  const open = stackOf(pressed)
  // One thing is said at a time: a tooltip would lie under the open list, or over it.
  const over = open ? null : stackOf(hovered)
  return (
    <>
      {over && <StackTooltip host={host} scene={scene} stack={over} />}
      {listing && <PlacesList host={host} scene={scene} onPick={onPick} onClose={props.onClosePlaces} />}
      {open && <StackList host={host} scene={scene} stack={open} onClose={props.onCloseStack} />}
    </>
  )
}

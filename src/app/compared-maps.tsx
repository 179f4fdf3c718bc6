import { MapView } from '../map/map-view'
import { AreaChip, ComparePanel } from '../panels/frame/lazy-panels'
import { Guard } from '../ui/guard'
import { lazyPart } from '../ui/lazy-part'
import { useStore } from '../ui/use-store'
import './compared-maps.css'

const SecondMap = lazyPart(async () => (await import('../map/second-map')).SecondMap, {
  part: 'second-map',
  words: 'compare',
})

/** How the maps of a page share its room: `one`: where there is none for two, the one that the reader chose. */
export type Comparison = 'none' | 'beside' | 'difference' | 'one'

export function useComparison(): Comparison {
  return useStore(({ view, session, record }) => {
    if (view.compare === null || record.table.size === 0) return 'none'
    if (session.compareAs === 'difference') return 'difference'
    return session.narrow ? 'one' : 'beside'
  })
}

/** The map of the view, beside it that of a second window, and what is said of an area and of the comparison. */
export function ComparedMaps({ comparison }: { comparison: Comparison }) {
  const area = useStore(({ view, session }) => view.area !== null && session.drawing === null)
  const second = useStore((state) => state.session.mapShown === 'b')
  return (
    <>
      <Guard part="map">
        <MapView />
      </Guard>
      {comparison !== 'none' && (comparison !== 'one' || second) && <SecondMap />}
      {(area || comparison !== 'none') && (
        <div class="over-map">
          {area && <AreaChip />}
          {comparison !== 'none' && <ComparePanel />}
        </div>
      )}
    </>
  )
}

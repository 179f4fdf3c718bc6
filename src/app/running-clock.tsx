import { lazyPart } from '../ui/lazy-part'
import { useStore } from '../ui/use-store'

const BigDate = lazyPart(async () => (await import('../timeline/clock/big-date')).BigDate, {
  soon: true,
  gone: () => {},
})
const ArrivalRings = lazyPart(async () => (await import('../map/over/arrival-rings')).ArrivalRings, {
  soon: true,
  gone: () => {},
})

/** Over the map while the clock runs: its day, and rings, the last of which run to their end after it has stopped. */
export function RunningClock() {
  const playing = useStore((state) => state.session.playing)
  const arrived = useStore((state) => state.session.arrived.length > 0)
  return (
    <>
      {(playing || arrived) && <ArrivalRings />}
      {playing && <BigDate />}
    </>
  )
}

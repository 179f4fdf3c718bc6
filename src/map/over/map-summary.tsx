import { useStore, useVisibleEvents } from '../../ui/use-store'
import { describeMap } from './describe-map'
import { useMapWords } from './use-map-words'

/** The id by which the canvas names its description. */
export const SUMMARY_ID = 'map-summary'

/** What the map shows, in words, for those who do not see it. */
export function MapSummary() {
  const { lang } = useMapWords()
  const record = useStore((state) => state.record)
  const loading = useStore((state) => state.session.load.state === 'loading')
  const visible = useVisibleEvents()
  return (
    <p class="visually-hidden" id={SUMMARY_ID} data-part="map-summary">
      {describeMap(visible, record, lang, loading)}
    </p>
  )
}

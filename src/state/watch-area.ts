import type { Area } from '../record/area'
import { insideArea, loadAreas } from '../record/area-rows'
import { type EventRecord, isEmpty } from '../record/record'
import type { App } from './app'

/**
 * Fetches what areas need when the view is narrowed to one, and has the page look again when it has come. What does not
 * come is told of once an area, and so is an outline that nobody has; until then the area hides nothing.
 */
export function watchArea({ store, actions, assets }: App): () => void {
  let asked: Area | null = null
  let told: { readonly area: Area; readonly record: EventRecord } | null = null
  const fetch = (area: Area) => {
    if (area === asked) return
    asked = area
    loadAreas(assets).then(
      () => actions.environmentChanged({ areaReady: true }),
      () => actions.postOnce({ code: 'part-failed' }),
    )
  }
  const check = () => {
    const { view, session, record } = store.getState()
    const { area } = view
    if (area === null) return
    if (!session.areaReady) return fetch(area)
    if (area.kind !== 'place' || isEmpty(record) || (told?.area === area && told.record === record)) return
    told = { area, record }
    if (!insideArea(record, area)) actions.post({ code: 'unknown-ids', key: 'area', ids: [area.id] })
  }
  check()
  return store.subscribe(check)
}

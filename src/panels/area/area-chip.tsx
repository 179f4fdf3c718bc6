import { formatNumber } from '../../i18n/format'
import { areaName } from '../../record/area-rows'
import { useCoversMap } from '../../ui/covers-map'
import { Icon } from '../../ui/icon'
import { useApp } from '../../ui/use-app'
import { useWords } from '../../ui/use-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import './area.css'

/** Over the map: which area the view is narrowed to, and the way to its details and out of it. */
export function AreaChip() {
  const { lang, words } = useWords('compare')
  const { actions, environment } = useApp()
  const area = useStore((state) => state.view.area)
  const record = useStore((state) => state.record)
  const ready = useStore((state) => state.session.areaReady)
  const { shown } = useVisibleEvents()
  const covers = useCoversMap('spot')
  if (!area || !ready) return null
  const name = areaName(record, area, lang) ?? words.area.drawn
  const events = words.counts.events(shown.length, formatNumber(shown.length, lang))
  const text = words.area.chip(name, events)
  if (environment.embed !== 'none')
    return (
      <p class="area-chip card" data-part="area-chip">
        {text}
      </p>
    )
  return (
    <div class="area-chip card" data-part="area-chip" ref={covers}>
      <button
        type="button"
        class="link-button"
        data-part="area-details"
        aria-haspopup="dialog"
        title={words.area.chipHint}
        onClick={() => actions.showDialog('area')}
      >
        {text}
      </button>
      <button
        type="button"
        class="icon-button"
        data-part="area-off"
        aria-label={words.area.clear}
        title={words.area.clear}
        onClick={() => actions.choose({ area: null })}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}

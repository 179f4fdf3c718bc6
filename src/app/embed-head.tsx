import { useMemo } from 'preact/hooks'
import { describeLayerName } from '../i18n/describe-layer-name'
import { describeFilters, describeSubject, type ViewFacts } from '../i18n/describe-view'
import { formatNumber, formatWindow } from '../i18n/format'
import { viewFacts } from '../panels/share/view-facts'
import { layersInMask, overlapsSpan, rowsWhere } from '../record/event-table'
import { ActorSymbol } from '../ui/symbol'
import { useApp } from '../ui/use-app'
import { useMessages } from '../ui/use-messages'
import { useRecordWords } from '../ui/use-record-words'
import { useStore, useVisibleEvents } from '../ui/use-store'
import { windowDays } from '../view/view'
import './embed-head.css'

/** What an embedded map shows, and whose strikes its marks are. */
export function EmbedHead() {
  const { actions, environment } = useApp()
  const { lang, words } = useMessages()
  const record = useStore((state) => state.record)
  const layers = useWindowLayers()
  const { title, filters } = useTitle()
  const { unlocated } = useVisibleEvents()
  return (
    <>
      <h1 class="embed-title" data-part="embed-title" title={title}>
        {title}
      </h1>
      <ul class="embed-legend" data-part="embed-legend">
        {layers.map((id) => (
          <li key={id}>
            <ActorSymbol actor={id} sizePx={12} />
            <bdi>{describeLayerName(record, id, lang)}</bdi>
          </li>
        ))}
        {filters !== '' && <li data-part="embed-filters">{filters}</li>}
        {environment.embed === 'map' && unlocated.length > 0 && (
          <li>
            <button
              type="button"
              class="link-button"
              data-part="embed-unlocated"
              aria-haspopup="dialog"
              onClick={() => actions.showDialog('hidden')}
            >
              {words.time.hidden.unlocated(formatNumber(unlocated.length, lang))}
            </button>
          </li>
        )}
        <li>
          <button
            type="button"
            class="link-button"
            data-part="embed-legend-more"
            aria-haspopup="dialog"
            onClick={() => actions.showDialog('legend')}
          >
            {words.tools.legend}
          </button>
        </li>
      </ul>
    </>
  )
}

/**
 * What the record is of, or what is left of it by its layers and kinds, and when; and every other filter, which no panel
 * tells here. They stand still while the clock runs.
 */
function useTitle(): { readonly title: string; readonly filters: string } {
  const { lang, words } = useMessages()
  const { shortSentence } = useRecordWords()
  const view = useStore((state) => state.view)
  const record = useStore((state) => state.record)
  const session = useStore((state) => state.session)
  const visible = useVisibleEvents()
  const { first, last } = windowDays(view, record.extent)
  const span = session.playing ? { start: first, end: last + 1 } : visible.span
  const known = session.playing && session.clock === 'known' ? null : view.known
  const facts: ViewFacts = { ...viewFacts({ view, record, session }, visible), span, known, event: null }
  const whole = view.actors === null && view.kinds === null
  return {
    title: whole
      ? words.app.shortTagline(shortSentence, formatWindow(span, lang, 'short'))
      : describeSubject(facts, lang),
    filters: describeFilters(facts, lang),
  }
}

/** The strike layers of the whole window, so that the line does not grow while the clock runs. */
function useWindowLayers(): readonly string[] {
  const t = useStore((state) => state.view.t)
  const record = useStore((state) => state.record)
  const { table, passing } = useVisibleEvents()
  return useMemo(() => {
    const { first, last } = windowDays({ t }, record.extent)
    const rows = rowsWhere(passing, (row) => overlapsSpan(table, row, first, last + 1))
    return layersInMask(
      table,
      rows.reduce((bits, row) => bits | (table.layers[row] ?? 0), 0),
    )
  }, [t, record, table, passing])
}

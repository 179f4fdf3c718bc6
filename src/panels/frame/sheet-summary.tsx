import { describeLayerName } from '../../i18n/describe-layer-name'
import { ActorSymbol } from '../../ui/symbol'
import { useApp } from '../../ui/use-app'
import { useLoadingWords } from '../../ui/use-loading-words'
import { useMessages } from '../../ui/use-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { StrikeNumber } from '../layers/strike-number'

/** The sheet at its least: who strikes, and how often in what is shown: the numbers of the layers' card. */
export function SheetSummary() {
  const { actions } = useApp()
  const { lang, words } = useMessages()
  const record = useStore((state) => state.record)
  const loading = useLoadingWords()
  const { layers } = useVisibleEvents()
  if (loading !== null) return <p class="sheet-summary quiet small">{loading}</p>
  const active = [...layers].filter(([, count]) => count.events > 0)
  return (
    <button
      type="button"
      class="sheet-summary"
      data-part="sheet-summary"
      onClick={() => actions.setSheet({ tab: 'layers', rest: 'half' })}
    >
      <span class="for-ear">{words.layers.label}: </span>
      {active.length === 0 && <span class="quiet small">{words.counts.noStrikes}</span>}
      {active.map(([id, count]) => (
        <span key={id} class="summary-actor">
          <ActorSymbol actor={id} sizePx={12} />
          <bdi>{describeLayerName(record, id, lang)}</bdi>
          <StrikeNumber as="summary-count" strikes={count.strikes} />
        </span>
      ))}
    </button>
  )
}

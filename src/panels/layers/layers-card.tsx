import { useMemo } from 'preact/hooks'
import { countStrikes, strikesByLayer } from '../../record/count-strikes'
import { coalitionOf, strikeLayerIds } from '../../record/strike-layers'
import { actions } from '../../state/actions'
import { lazyPart } from '../../ui/lazy-part'
import { useStore } from '../../ui/use-store'
import { BasisChoice } from './basis-choice'
import { LayerRow } from './layer-row'
import './layers.css'
import { useMessages } from '../../ui/use-messages'
import { stripSlots } from './strip-days'

/** Closed at first: the first view does not need it. */
const MoreFilters = lazyPart(async () => (await import('./more-filters')).MoreFilters)

/** The strike layers, one row for each actor that strikes; below them, calmer, the other filters. */
export function LayersCard() {
  const { words } = useMessages()
  const record = useStore((state) => state.record)
  const members = useStore((state) => state.view.members)
  const allOn = useStore((state) => state.view.actors === null)
  const load = useStore((state) => state.session.load.state)
  const ids = useMemo(() => strikeLayerIds(record), [record])
  const slots = useMemo(() => stripSlots(record.events), [record])
  const byLayer = useMemo(
    () => strikesByLayer(record.events, (members && coalitionOf(record)) || undefined),
    [record, members],
  )
  return (
    <section
      class="layers card"
      data-part="layers-card"
      data-covers-map="start"
      aria-labelledby="layers-title"
    >
      <div class="layers-head">
        <h2 class="card-title" id="layers-title">
          {words.layers.heading}
        </h2>
        {!allOn && (
          <button type="button" class="link-button" data-part="layers-all" onClick={actions.allActors}>
            {words.layers.allOn}
          </button>
        )}
      </div>
      <fieldset class="layers-rows" data-part="strike-layers" aria-label={words.layers.label}>
        {ids.map((id) => {
          const events = byLayer.get(id) ?? []
          return (
            <LayerRow
              key={id}
              id={id}
              events={events}
              whole={{ events: events.length, strikes: countStrikes(events, record.extent) }}
              slots={slots}
            />
          )
        })}
        {ids.length === 0 && load !== 'failed' && (
          <p class="quiet small">{load === 'loading' ? words.app.loading : words.layers.none}</p>
        )}
      </fieldset>
      {ids.length > 0 && <BasisChoice />}
      {record.events.length > 0 && <MoreFilters />}
    </section>
  )
}

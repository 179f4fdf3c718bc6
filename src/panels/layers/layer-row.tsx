import { useMemo } from 'preact/hooks'
import { describeLayer } from '../../i18n/describe-counts'
import { describeLayerName } from '../../i18n/describe-layer-name'
import { appearanceOf } from '../../record/appearance'
import type { Rows } from '../../record/event-table'
import type { LayerCount } from '../../record/strike-counts'
import { lazyPart } from '../../ui/lazy-part'
import { ActorSymbol } from '../../ui/symbol'
import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import { useScheme } from '../../ui/use-scheme'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { LayerStrip } from './layer-strip'
import { StrikeNumber } from './strike-number'
import type { Slots, Strip } from './strip-days'
import './layer-row.css'

const LayerDetails = lazyPart(async () => (await import('./layer-details')).LayerDetails, {
  part: 'layer-details',
})

interface RowProps {
  readonly id: string
  /** Asked for when the line is open. */
  readonly rowsOf: () => Rows
  readonly strip: Strip
  readonly whole: LayerCount
  readonly slots: Slots
  readonly open: boolean
  readonly onOpen: () => void
}

export const NO_COUNT: LayerCount = { events: 0, strikes: { min: 0, max: 0, unknown: 0 } }

/** One actor in one line: symbol, name, its days, its strikes, "only", its switch. A press on the line opens the rest. */
export function LayerRow({ id, rowsOf, strip, whole, slots, open, onOpen }: RowProps) {
  const { actions } = useApp()
  const { lang, words } = useMessages()
  const record = useStore((state) => state.record)
  const actors = useStore((state) => state.view.actors)
  const members = useStore((state) => state.view.members)
  const rows = useMemo(() => (open ? rowsOf() : null), [open, record, id, members])
  const visible = useVisibleEvents()
  const scheme = useScheme()
  const on = actors === null || actors.includes(id)
  const shown = visible.layers.get(id) ?? NO_COUNT
  const label = describeLayerName(record, id, lang)
  const isOnly = actors?.length === 1 && on
  return (
    <div class="layer" data-part="layer" data-actor={id} data-on={on}>
      <button
        type="button"
        class="layer-open"
        data-part="layer-open"
        aria-expanded={open}
        aria-controls={`layer-details-${id}`}
        onClick={onOpen}
      >
        <ActorSymbol actor={id} />
        <bdi class="layer-label">{label}</bdi>
        <LayerStrip
          strip={strip}
          slots={slots}
          span={visible.span}
          colour={appearanceOf(record, id).colour[scheme]}
        />
        <StrikeNumber as="layer-count" strikes={shown.strikes} />
      </button>
      <button
        type="button"
        class="link-button layer-only"
        data-part="layer-only"
        aria-label={words.layers.onlyActor(label)}
        aria-pressed={isOnly}
        onClick={() => (isOnly ? actions.allActors() : actions.onlyActor(id))}
      >
        {words.layers.only}
      </button>
      <button
        type="button"
        role="switch"
        class="layer-switch"
        data-part="layer-switch"
        aria-checked={on}
        aria-label={label}
        aria-describedby={`layer-count-${id}`}
        onClick={() => actions.toggleActor(id)}
      >
        <span class="toggle" aria-hidden="true" />
      </button>
      <span class="for-ear" id={`layer-count-${id}`}>
        {describeLayer(shown, lang, record.table.counted)}
      </span>
      <div class="layer-details" id={`layer-details-${id}`} hidden={!open}>
        {rows && <LayerDetails id={id} rows={rows} shown={shown} whole={whole} />}
      </div>
    </div>
  )
}

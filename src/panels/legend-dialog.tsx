import { strikeLayerIds } from '../model/strike-layers'
import { STATUSES } from '../model/vocabulary'
import { useStore } from '../state/use-store'
import { layerLabel } from './layer-row'
import { Modal } from './modal'
import { StandingMark } from './standing-mark'
import { ActorSymbol } from './symbol'
import { useMessages } from './use-messages'

export function LegendDialog() {
  const { words } = useMessages()
  return (
    <Modal part="legend" title={words.legend.title}>
      <LegendContent />
    </Modal>
  )
}

/** How to read the marks: who, how sure, how exact, how many. */
export function LegendContent() {
  const { lang, words } = useMessages()
  const record = useStore((state) => state.record)
  const { legend } = words
  return (
    <div data-part="legend-content">
      <p>{legend.intro}</p>
      <h3>{legend.actors}</h3>
      <ul class="legend-list">
        {strikeLayerIds(record).map((id) => (
          <li key={id}>
            <ActorSymbol actor={id} sizePx={14} /> <bdi>{layerLabel(record, id, lang, words)}</bdi>
          </li>
        ))}
      </ul>
      <h3>{legend.standing}</h3>
      <ul class="legend-list">
        {STATUSES.map((status) => (
          <li key={status}>
            <StandingMark status={status} />
            <span>
              <strong>{words.statuses[status]}</strong> ({legend.standingMarks[status]}):{' '}
              {words.statusMeanings[status]}
            </span>
          </li>
        ))}
      </ul>
      <h3>{legend.places}</h3>
      <ul class="legend-list">
        {Object.entries(legend.placeMarks).map(([key, text]) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
      <p>{legend.size}</p>
    </div>
  )
}

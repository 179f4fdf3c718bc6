import type { Legend } from '../model/legend'
import { useStore } from '../state/use-store'
import { layerLabel } from './layer-row'
import { PlaceMark } from './place-mark'
import { StandingMark } from './standing-mark'
import { ActorSymbol } from './symbol'
import { useDialogMessages } from './use-dialog-messages'

/** How to read the marks: who, how sure, how exact, how many; only what `legend` has. */
export function LegendContent({ legend }: { legend: Legend }) {
  const { words } = useDialogMessages()
  return (
    <div data-part="legend-content">
      <p>{words.legend.intro}</p>
      <Actors legend={legend} />
      <Standings legend={legend} />
      {legend.places.length > 0 && (
        <>
          <h3>{words.legend.places}</h3>
          <ul class="legend-list">
            {legend.places.map((place) => (
              <li key={place} data-part={`legend-${place}`}>
                <PlaceMark place={place} />
                <span>{words.legend.placeMarks[place]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {(legend.strikes.told || legend.strikes.untold) && <p>{words.legend.size}</p>}
      {legend.contested && <p>{words.legend.contested}</p>}
    </div>
  )
}

function Actors({ legend }: { legend: Legend }) {
  const { lang, words } = useDialogMessages()
  const record = useStore((state) => state.record)
  if (legend.layers.length === 0) return null
  return (
    <>
      <h3>{words.legend.actors}</h3>
      <ul class="legend-list">
        {legend.layers.map((id) => (
          <li key={id} data-part={`legend-${id}`}>
            <ActorSymbol actor={id} sizePx={14} />
            <bdi>{layerLabel(record, id, lang, words)}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}

function Standings({ legend }: { legend: Legend }) {
  const { words } = useDialogMessages()
  if (legend.standings.length === 0) return null
  return (
    <>
      <h3>{words.legend.standing}</h3>
      <ul class="legend-list">
        {legend.standings.map((status) => (
          <li key={status} data-part={`legend-${status}`}>
            <StandingMark status={status} />
            <span>
              <strong>{words.statuses[status]}</strong> ({words.legend.standingMarks[status]}):{' '}
              {words.statusMeanings[status]}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

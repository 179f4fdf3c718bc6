import type { ComponentChildren } from 'preact'
import { describeLayerName } from '../../i18n/describe-layer-name'
import { UNATTRIBUTED } from '../../model/event'
import { OTHER_KINDS, STATUSES } from '../../model/vocabulary'
import type { Legend } from '../../record/legend'
import { KindSign } from '../../ui/kind-sign'
import { PlaceMark } from '../../ui/place-mark'
import { StatusMark } from '../../ui/status-mark'
import { ActorSymbol } from '../../ui/symbol'
import { TIME_MARKS, TimeMark } from '../../ui/time-mark'
import { useApp } from '../../ui/use-app'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useStore } from '../../ui/use-store'
import { toggledList } from '../../view/view'
import './legend.css'

interface LegendProps {
  readonly legend: Legend
  /** Can each entry be switched on and off here? */
  readonly switches?: boolean
}

/** How to read the marks: who, how sure, how exact, how many; only what `legend` has. */
export function LegendContent({ legend, switches = false }: LegendProps) {
  const { words } = useDialogMessages()
  return (
    <div data-part="legend-content">
      <p>{words.legend.intro}</p>
      {switches && <p class="quiet">{words.legend.switches}</p>}
      <Actors legend={legend} switches={switches} />
      <Statuses legend={legend} switches={switches} />
      {switches && <Kinds legend={legend} />}
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
      <h3>{words.legend.timeline}</h3>
      <ul class="legend-list">
        {TIME_MARKS.map((name) => (
          <li key={name} data-part={`legend-time-${name}`}>
            <TimeMark name={name} />
            <span>{words.legend.timeMarks[name]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** An entry of the legend, with its switch where it has one. */
function Entry({ on, onToggle, children }: EntryProps) {
  if (!onToggle) return <>{children}</>
  return (
    <label class="legend-switch">
      <input type="checkbox" checked={on} onChange={onToggle} />
      {children}
    </label>
  )
}

interface EntryProps {
  readonly on: boolean
  readonly onToggle: (() => void) | null
  readonly children: ComponentChildren
}

function Actors({ legend, switches = false }: LegendProps) {
  const { actions } = useApp()
  const { lang, words } = useDialogMessages()
  const record = useStore((state) => state.record)
  const actors = useStore((state) => state.view.actors)
  if (legend.layers.length === 0) return null
  return (
    <>
      <h3>{words.legend.actors}</h3>
      <p class="quiet">{words.legend.actorMeaning}</p>
      <ul class="legend-list">
        {legend.layers.map((id) => (
          <li key={id} data-part={`legend-${id}`}>
            <Entry
              on={actors === null || actors.includes(id)}
              onToggle={switches ? () => actions.toggleActor(id) : null}
            >
              <ActorSymbol actor={id} sizePx={14} />
              <span>
                <bdi>{describeLayerName(record, id, lang)}</bdi>
                {id === UNATTRIBUTED && <span class="quiet"> {words.legend.nobodyMeaning}</span>}
              </span>
            </Entry>
          </li>
        ))}
      </ul>
    </>
  )
}

function Statuses({ legend, switches = false }: LegendProps) {
  const { actions } = useApp()
  const { words } = useDialogMessages()
  const on = useStore((state) => state.view.status)
  if (legend.statuses.length === 0) return null
  return (
    <>
      <h3>{words.legend.status}</h3>
      <ul class="legend-list">
        {legend.statuses.map((status) => (
          <li key={status} data-part={`legend-${status}`}>
            <Entry
              on={on === null || on.includes(status)}
              onToggle={switches ? () => actions.choose({ status: toggledList(on, STATUSES, status) }) : null}
            >
              <StatusMark status={status} />
              <span>
                <strong>{words.statuses[status]}</strong> ({words.legend.statusMarks[status]}):{' '}
                {words.statusMeanings[status]}
              </span>
            </Entry>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Other kinds, drawn in grey with a sign of their own. */
function Kinds({ legend }: { legend: Legend }) {
  const { actions } = useApp()
  const { words } = useDialogMessages()
  const on = useStore((state) => state.view.kinds)
  if (legend.kinds.length === 0) return null
  return (
    <>
      <h3>{words.layers.kindsHeading}</h3>
      <ul class="legend-list">
        {legend.kinds.map((kind) => (
          <li key={kind} data-part={`legend-${kind}`}>
            <Entry
              on={on === null || on.includes(kind)}
              onToggle={() => actions.choose({ kinds: toggledList(on, OTHER_KINDS, kind) })}
            >
              <KindSign kind={kind} />
              <span>
                {words.kinds[kind]} <span class="quiet">{words.legend.kindMeanings[kind]}</span>
              </span>
            </Entry>
          </li>
        ))}
      </ul>
    </>
  )
}

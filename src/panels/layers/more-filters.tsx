import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../i18n/format'
import type { ConflictEvent } from '../../model/event'
import { OTHER_KINDS, type OtherKind, STATUSES, type Status } from '../../model/vocabulary'
import { actions } from '../../state/actions'
import { KindSign } from '../../ui/kind-sign'
import { StandingMark } from '../../ui/standing-mark'
import { useMessages } from '../../ui/use-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { toggledList } from '../../view/view'

/** Other kinds and standing: a second, calmer group, closed until asked for. */
export function MoreFilters() {
  const { words } = useMessages()
  const changed = useStore(({ view }) => view.kinds !== null || view.status !== null)
  return (
    <details class="more-filters" data-part="more-filters" open={changed}>
      <summary>{words.layers.more}</summary>
      <KindFilter />
      <StatusFilter />
    </details>
  )
}

/** Everything that happened in the days shown, switched off or not: what each filter has to give. */
function useInSpan(): readonly ConflictEvent[] {
  const { shown, hidden } = useVisibleEvents()
  return useMemo(() => [...shown, ...hidden.filtered], [shown, hidden])
}

function KindFilter() {
  const { lang, words } = useMessages()
  const record = useStore((state) => state.record)
  const kinds = useStore((state) => state.view.kinds)
  const inSpan = useInSpan()
  const present = OTHER_KINDS.filter((kind) => record.events.some((event) => event.kind === kind))
  const toggle = (kind: OtherKind) => actions.choose({ kinds: toggledList(kinds, OTHER_KINDS, kind) })
  return (
    <fieldset class="filter-group" data-part="kinds" aria-label={words.layers.kinds}>
      <p class="filter-title">
        <span>{words.layers.kindsHeading}</span>
        <AllOrNone all={kinds === null} onAll={() => actions.choose({ kinds: null })} />
      </p>
      {present.map((kind) => (
        <label key={kind} class="filter">
          <input
            type="checkbox"
            data-part={`kind-${kind}`}
            checked={kinds === null || kinds.includes(kind)}
            onChange={() => toggle(kind)}
          />
          <KindSign kind={kind} />
          <span>{words.kinds[kind]}</span>
          <span class="filter-count number">
            {formatNumber(inSpan.filter((event) => event.kind === kind).length, lang)}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function AllOrNone({ all, onAll }: { all: boolean; onAll: () => void }) {
  const { words } = useMessages()
  if (all) return null
  return (
    <button type="button" class="link-button" onClick={onAll}>
      {words.layers.allOn}
    </button>
  )
}

function StatusFilter() {
  const { lang, words } = useMessages()
  const status = useStore((state) => state.view.status)
  const inSpan = useInSpan()
  const toggle = (one: Status) => actions.choose({ status: toggledList(status, STATUSES, one) })
  return (
    <fieldset class="filter-group" data-part="status" aria-label={words.layers.status}>
      <p class="filter-title">
        <span>{words.layers.statusHeading}</span>
        <AllOrNone all={status === null} onAll={() => actions.choose({ status: null })} />
      </p>
      {STATUSES.map((one) => (
        <label key={one} class="filter" title={words.statusMeanings[one]}>
          <input
            type="checkbox"
            data-part={`status-${one}`}
            checked={status === null || status.includes(one)}
            onChange={() => toggle(one)}
          />
          <StandingMark status={one} />
          <span>{words.statuses[one]}</span>
          <span class="filter-count number">
            {formatNumber(inSpan.filter((event) => event.status === one).length, lang)}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

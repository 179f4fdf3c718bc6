import { useEffect, useMemo } from 'preact/hooks'
import { formatNumber } from '../../i18n/format'
import { KINDS, OTHER_KINDS, type OtherKind, STATUSES, type Status } from '../../model/vocabulary'
import type { EventTable } from '../../record/event-table'
import { KindSign } from '../../ui/kind-sign'
import { StatusMark } from '../../ui/status-mark'
import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { toggledList } from '../../view/view'
import { BasisChoice } from './basis-choice'
import './filter-groups.css'

/** What the line of more filters opens: who says so, other kinds and status. `drawn` is called when they stand there. */
export function FilterGroups({ drawn }: { drawn: () => void }) {
  useEffect(drawn, [drawn])
  const strikes = useStore((state) => state.record.facts.layers.length > 0)
  return (
    <>
      {strikes && <BasisChoice />}
      <KindFilter />
      <StatusFilter />
    </>
  )
}

function kindsOf(table: EventTable): readonly OtherKind[] {
  return OTHER_KINDS.filter((kind) => table.kind.includes(KINDS.indexOf(kind)))
}

/** Kinds beside strikes. */
export function KindFilter() {
  const { actions } = useApp()
  const { lang, words } = useMessages()
  const table = useStore((state) => state.record.table)
  const kinds = useStore((state) => state.view.kinds)
  const { inSpan } = useVisibleEvents()
  const present = useMemo(() => kindsOf(table), [table])
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
            {formatNumber(inSpan.kinds[KINDS.indexOf(kind)] ?? 0, lang)}
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

/** How the events stand. */
export function StatusFilter() {
  const { actions } = useApp()
  const { lang, words } = useMessages()
  const status = useStore((state) => state.view.status)
  const { inSpan } = useVisibleEvents()
  const toggle = (one: Status) => actions.choose({ status: toggledList(status, STATUSES, one) })
  return (
    <fieldset class="filter-group" data-part="status" aria-label={words.layers.status}>
      <p class="filter-title">
        <span>{words.layers.status}</span>
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
          <StatusMark status={one} />
          <span>{words.statuses[one]}</span>
          <span class="filter-count number">
            {formatNumber(inSpan.statuses[STATUSES.indexOf(one)] ?? 0, lang)}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

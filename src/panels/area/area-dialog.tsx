import { useMemo } from 'preact/hooks'
import { describeStrikes } from '../../i18n/describe-counts'
import { describeLayerName } from '../../i18n/describe-layer-name'
import { formatDay, formatNumber } from '../../i18n/format'
import type { Area } from '../../record/area'
import { areaName } from '../../record/area-rows'
import { lazyPart } from '../../ui/lazy-part'
import { Modal } from '../../ui/modal'
import { useApp } from '../../ui/use-app'
import { useWords } from '../../ui/use-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { countByWeek, countUnsure, isCrossing } from './area-facts'
import { OutlineChoice } from './outline-choice'
import './area.css'

const AreaDownload = lazyPart(async () => (await import('./area-download')).AreaDownload, {
  part: 'area-download',
  words: 'share',
})

/** The area that the view is narrowed to, with what is in it; and how to choose or draw one. */
export function AreaDialog() {
  const { words } = useWords('compare')
  const { actions } = useApp()
  const area = useStore((state) => state.view.area)
  const mapless = useStore((state) => state.session.map !== 'ready')
  const draw = () => {
    actions.showDialog(null)
    actions.drawArea([])
  }
  return (
    <Modal part="area-dialog" title={words.area.title}>
      {area ? <AreaCard area={area} /> : <p class="dialog-intro">{words.area.intro}</p>}
      {!mapless && (
        <p>
          <button type="button" class="button" data-part="area-draw" onClick={draw}>
            {area ? words.area.drawAnother : words.area.draw}
          </button>
        </p>
      )}
      <OutlineChoice />
    </Modal>
  )
}

function AreaCard({ area }: { area: Area }) {
  const { lang, words } = useWords('compare')
  const { actions } = useApp()
  const record = useStore((state) => state.record)
  const view = useStore((state) => state.view)
  const visible = useVisibleEvents()
  const unsure = useMemo(() => countUnsure(record, view, visible), [record, view, visible])
  const { shown } = visible
  const events = words.counts.events(shown.length, formatNumber(shown.length, lang))
  return (
    <section data-part="area-card">
      <h3>{areaName(record, area, lang) ?? words.area.drawn}</h3>
      <p>
        <strong data-part="area-events">{words.area.events(events)}</strong>
        {unsure > 0 && <> {words.area.unsure(unsure, formatNumber(unsure, lang))}</>}
      </p>
      <p class="quiet small">
        {words.area.rule} {isCrossing(area) && words.area.crossing}
      </p>
      {shown.length > 0 && (
        <>
          <ByActor />
          <ByWeek />
          <AreaDownload />
        </>
      )}
      <p>
        <button
          type="button"
          class="button button-strong"
          data-part="area-clear"
          onClick={() => actions.choose({ area: null })}
        >
          {words.area.clear}
        </button>
      </p>
    </section>
  )
}

function ByActor() {
  const { lang, words } = useWords('compare')
  const record = useStore((state) => state.record)
  const { layers, shown, strikeEvents } = useVisibleEvents()
  const others = shown.length - strikeEvents
  return (
    <table class="area-table" data-part="area-actors">
      <caption>{words.area.byActor}</caption>
      <thead>
        <tr>
          <th scope="col">{words.area.actor}</th>
          <th scope="col">{words.area.eventsColumn}</th>
          <th scope="col">{words.area.strikesColumn}</th>
        </tr>
      </thead>
      <tbody>
        {[...layers]
          .filter(([, count]) => count.events > 0)
          .map(([id, count]) => (
            <tr key={id}>
              <th scope="row">{describeLayerName(record, id, lang)}</th>
              <td>{formatNumber(count.events, lang)}</td>
              <td>{describeStrikes(count.strikes, lang)}</td>
            </tr>
          ))}
        {others > 0 && (
          <tr>
            <th scope="row">{words.area.otherKinds}</th>
            <td>{formatNumber(others, lang)}</td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  )
}

/** More weeks than these are counted and not listed: the CSV has every day. */
const MOST_WEEKS = 60

function ByWeek() {
  const { lang, words } = useWords('compare')
  const { table, shown } = useVisibleEvents()
  const weeks = useMemo(() => countByWeek(table, shown), [table, shown])
  const left = weeks.length - MOST_WEEKS
  return (
    <table class="area-table" data-part="area-weeks">
      <caption>{words.area.byWeek}</caption>
      <thead>
        <tr>
          <th scope="col">{words.area.week}</th>
          <th scope="col">{words.area.eventsColumn}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.slice(0, MOST_WEEKS).map(({ monday, events }) => (
          <tr key={monday}>
            <th scope="row">{formatDay(monday, lang, 'short')}</th>
            <td>{formatNumber(events, lang)}</td>
          </tr>
        ))}
        {left > 0 && (
          <tr>
            <td colSpan={2}>{words.area.earlierWeeks(formatNumber(left, lang))}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

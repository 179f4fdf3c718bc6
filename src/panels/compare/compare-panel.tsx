import { useMemo } from 'preact/hooks'
import { describeLayerName } from '../../i18n/describe-layer-name'
import { formatNumber, formatWindow } from '../../i18n/format'
import type { EventRecord } from '../../record/record'
import { Radios } from '../../ui/choices'
import { useCoversMap } from '../../ui/covers-map'
import { useApp } from '../../ui/use-app'
import { useWords } from '../../ui/use-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { type ComparedCount, compareCounts } from '../../view/differences'
import type { VisibleEvents } from '../../view/visible-events'
import './compare.css'

/** Over the maps: which windows are compared, their counts by actor, and how they are shown. */
export function ComparePanel() {
  const { words } = useWords('compare')
  const { compared, environment } = useApp()
  const a = useVisibleEvents()
  const b = useStore(compared)
  const covers = useCoversMap('spot')
  const narrow = useStore((state) => state.session.narrow)
  const isPage = environment.embed === 'none'
  if (!b) return null
  return (
    <section
      class="compare-panel card"
      aria-label={words.compare.region}
      data-part="compare-panel"
      ref={covers}
    >
      <Periods a={a} b={b} />
      {isPage && <MapTabs />}
      {isPage && !narrow && <Controls />}
      <details>
        <summary data-part="compare-table-open">{words.compare.table}</summary>
        <CountTable a={a} b={b} />
        {isPage && narrow && <Controls />}
      </details>
    </section>
  )
}

interface Windows {
  readonly a: VisibleEvents
  readonly b: VisibleEvents
}

function Periods({ a, b }: Windows) {
  const { lang, words } = useWords('compare')
  const eventsOf = ({ shown }: VisibleEvents) =>
    words.counts.events(shown.length, formatNumber(shown.length, lang))
  return (
    <p class="compare-periods" data-part="compare-periods">
      <span>
        {words.compare.a(formatWindow(a.span, lang, 'short'))} <strong>{eventsOf(a)}</strong>
      </span>
      <span>
        {words.compare.b(formatWindow(b.span, lang, 'short'))} <strong>{eventsOf(b)}</strong>
      </span>
    </p>
  )
}

/** Where there is room for one map, which of the two it is. */
function MapTabs() {
  const { words } = useWords('compare')
  const { actions } = useApp()
  const oneMap = useStore(({ session }) => session.narrow && session.compareAs === 'beside')
  const shown = useStore((state) => state.session.mapShown)
  if (!oneMap) return null
  return (
    <Radios
      part="compare-map"
      legend={words.compare.tabs}
      options={[
        ['a', words.compare.tabA],
        ['b', words.compare.tabB],
      ]}
      chosen={shown}
      onChoose={actions.showMapOf}
    />
  )
}

function Controls() {
  const { words } = useWords('compare')
  const { actions } = useApp()
  const as = useStore((state) => state.session.compareAs)
  return (
    <div class="compare-controls">
      <Radios
        part="compare-as"
        legend={words.compare.how}
        options={[
          ['beside', words.compare.beside],
          ['difference', words.compare.difference],
        ]}
        chosen={as}
        onChoose={actions.compareAs}
      />
      <button
        type="button"
        class="button"
        data-part="compare-change"
        aria-haspopup="dialog"
        onClick={() => actions.showDialog('compare')}
      >
        {words.compare.change}
      </button>
      <button
        type="button"
        class="button"
        data-part="compare-end"
        onClick={() => actions.choose({ compare: null })}
      >
        {words.compare.end}
      </button>
    </div>
  )
}

function CountTable({ a, b }: Windows) {
  const { lang, words } = useWords('compare')
  const record = useStore((state) => state.record)
  const as = useStore((state) => state.session.compareAs)
  const lines = useMemo(() => compareCounts(a, b), [a, b])
  const pointless = useMemo(() => withoutPoint(a) + withoutPoint(b), [a, b])
  return (
    <>
      <table class="compare-table" data-part="compare-table">
        <thead>
          <tr>
            <th scope="col">{words.compare.layer}</th>
            <th scope="col">{words.compare.columnA}</th>
            <th scope="col">{words.compare.columnB}</th>
            <th scope="col">{words.compare.columnDifference}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.of}>
              <th scope="row">{lineName(line, record, lang, words.compare)}</th>
              <td>{formatNumber(line.a, lang)}</td>
              <td>{formatNumber(line.b, lang)}</td>
              <td>{signed(line.b - line.a, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet small">
        {words.compare.note} {as === 'difference' && words.compare.mapNote}{' '}
        {as === 'difference' &&
          pointless > 0 &&
          words.compare.pointless(formatNumber(pointless, lang), pointless)}
      </p>
    </>
  )
}

function withoutPoint({ table, shown }: VisibleEvents): number {
  return shown.reduce((count, row) => count + (Number.isNaN(table.x[row] ?? Number.NaN) ? 1 : 0), 0)
}

function lineName(
  { of }: ComparedCount,
  record: EventRecord,
  lang: string,
  words: { readonly otherKinds: string; readonly allEvents: string },
): string {
  if (of === 'other-kinds') return words.otherKinds
  return of === 'all-events' ? words.allEvents : describeLayerName(record, of, lang)
}

/** With its sign also where it grows: +3, −2, 0. */
function signed(value: number, lang: string): string {
  if (value === 0) return formatNumber(0, lang)
  return `${value > 0 ? '+' : '−'}${formatNumber(Math.abs(value), lang)}`
}

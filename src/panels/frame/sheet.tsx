import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Sheet as SheetState } from '../../state/store'
import { useCoversMap } from '../../ui/covers-map'
import { Guard } from '../../ui/guard'
import { Icon, type IconName } from '../../ui/icon'
import { useApp } from '../../ui/use-app'
import { useCover } from '../../ui/use-cover'
import { useMessages } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'
import { LayersCard } from '../layers/layers-card'
import { Search } from '../search/search'
import { EventPanel, Ledger } from './lazy-panels'
import { Menu } from './menu'
import { isMapless } from './panel-shown'
import { SheetEvent } from './sheet-event'
import { SheetHandle } from './sheet-handle'
import { SheetSearch } from './sheet-search'
import { SheetSummary } from './sheet-summary'
import { ShareButton } from './tools'

const TAB_ICONS: Readonly<Record<SheetState['tab'], IconName>> = {
  layers: 'layers',
  list: 'list',
  event: 'event',
}

/** The phone's bottom sheet: layers, list and event, at one of three heights. */
export function Sheet() {
  const { actions, store } = useApp()
  const { tab, rest } = useStore((state) => state.session.sheet)
  const panel = useStore((state) => state.view.panel)
  const event = useStore((state) => state.view.event)
  const mapless = useStore((state) => isMapless(state.session.map))
  const covers = useCoversMap('bottom')
  const firstPanel = useRef(true)
  /** Was it the page that pulled the sheet up, for a link, an event or a missing map? Back then undoes what led to it. */
  const byPage = useRef(false)
  if (rest === 'peek') byPage.current = false
  useCover(rest === 'full' || (rest === 'half' && !byPage.current), () => actions.setSheet({ rest: 'peek' }))
  useEffect(() => {
    if (panel === 'list' || (panel === 'layers' && !firstPanel.current)) {
      byPage.current ||= rest === 'peek'
      actions.setSheet({ tab: panel, rest: 'half' })
    }
    firstPanel.current = false
  }, [panel, actions])
  useEffect(() => {
    if (!mapless) return
    byPage.current ||= rest === 'peek'
    actions.setSheet({ tab: 'list', rest: 'half' })
  }, [mapless, actions])
  // Before the first picture, so that the map is brought clear of the sheet as it stays.
  useLayoutEffect(() => {
    // Only a change of the event itself moves the sheet: its height and tab are read, not followed.
    const { view, change, session } = store.getState()
    const { sheet } = session
    // A link that says where to look shows that; its event waits at the foot of it.
    const looksElsewhere = view.map !== null && change.kind !== 'choice'
    const opens = sheet.rest === 'peek' && !looksElsewhere
    if (event !== null) {
      byPage.current ||= opens
      return actions.setSheet({ tab: 'event', rest: opens ? 'half' : sheet.rest })
    }
    const goesBack = byPage.current && change.kind === 'restored'
    byPage.current = false
    const tab = sheet.tab === 'event' ? 'list' : sheet.tab
    if (goesBack || tab !== sheet.tab) actions.setSheet(goesBack ? { tab, rest: 'peek' } : { tab })
  }, [event, actions, store])
  return (
    <div class="sheet" data-part="sheet" ref={covers} data-rest={rest} data-tab={tab}>
      <SheetBar tab={tab} hasEvent={event !== null} />
      {rest === 'peek' ? (
        tab === 'event' && event !== null ? (
          <SheetEvent id={event} />
        ) : (
          <div class="sheet-foot">
            <SheetSearch />
            <SheetSummary />
          </div>
        )
      ) : (
        <div class="sheet-content" data-part="sheet-content">
          {tab === 'layers' && (
            <Guard part="layers">
              <LayersCard />
            </Guard>
          )}
          {tab === 'list' && (
            <>
              <Guard part="search">
                <Search />
              </Guard>
              <Ledger />
            </>
          )}
          {tab === 'event' && <EventPanel />}
        </div>
      )}
    </div>
  )
}

function SheetBar({ tab, hasEvent }: { tab: SheetState['tab']; hasEvent: boolean }) {
  const { actions } = useApp()
  const { words } = useMessages()
  const tabs = (['layers', 'list', 'event'] as const).filter((one) => one !== 'event' || hasEvent)
  return (
    <section class="sheet-bar" aria-label={words.sheet.label}>
      <SheetHandle />
      <div class="sheet-tabs">
        {tabs.map((one) => (
          <SheetTab key={one} name={one} current={one === tab} />
        ))}
        {hasEvent && tab === 'event' && (
          <button
            type="button"
            class="icon-button"
            data-part="event-close"
            aria-label={words.sheet.closeEvent}
            onClick={actions.closeEvent}
          >
            <Icon name="close" />
          </button>
        )}
        <ShareButton />
        <Menu />
      </div>
    </section>
  )
}

/** Opens its panel; pressed again it lets the map be seen. */
function SheetTab({ name, current }: { name: SheetState['tab']; current: boolean }) {
  const { actions } = useApp()
  const { words } = useMessages()
  const rest = useStore((state) => state.session.sheet.rest)
  const open = current && rest !== 'peek'
  return (
    <button
      type="button"
      class="sheet-tab"
      data-part={`sheet-${name}`}
      aria-expanded={open}
      onClick={() => actions.setSheet({ tab: name, rest: open ? 'peek' : rest === 'peek' ? 'half' : rest })}
    >
      <Icon name={TAB_ICONS[name]} />
      {words.tools[name]}
    </button>
  )
}

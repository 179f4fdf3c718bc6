import type { App } from '../../state/app'
import { focusWhenThere } from '../../ui/focus-when-there'
import { isChord, isTyping, keyMeant, SHORTCUTS } from '../../ui/keys'
import { shownPanels } from './panel-shown'

/** Closes the open event; dialogs and menus have taken the key before it comes here. */
function closeOpen({ store, actions }: App): boolean {
  if (store.getState().view.event === null) return false
  actions.closeEvent()
  return true
}

function toggleList({ store, actions }: App): void {
  const state = store.getState()
  if (state.session.narrow) actions.setSheet({ tab: 'list', rest: 'half' })
  else actions.choose({ panel: shownPanels(state).list ? null : 'list' })
}

function toggleLayers({ store, actions }: App): void {
  const state = store.getState()
  if (state.session.narrow) actions.setSheet({ tab: 'layers', rest: 'half' })
  else actions.choose({ panel: shownPanels(state).layers ? 'none' : null })
}

function focusSearch({ store, actions }: App): void {
  if (store.getState().session.narrow) actions.setSheet({ tab: 'list', rest: 'full' })
  focusWhenThere('[data-part="search-input"]')
}

const LETTERS: ReadonlyMap<string, (app: App) => void> = new Map([
  [SHORTCUTS.search, focusSearch],
  [SHORTCUTS.list, toggleList],
  [SHORTCUTS.layers, toggleLayers],
  [SHORTCUTS.share, ({ actions }) => actions.showDialog('share')],
  [SHORTCUTS.help, ({ actions }) => actions.showDialog('keys')],
])

/**
 * The keys that act anywhere on the page, until the returned function is called. Those of time are the timeline's.
 * An embed has none of the parts that the letters open.
 */
export function watchPageKeys(app: App): () => void {
  const { store, environment } = app
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.defaultPrevented || isChord(key)) return
    const { session } = store.getState()
    if (session.dialog !== null) return
    if (key.key === SHORTCUTS.close) {
      // An open popover takes the key: the browser closes it.
      if (document.querySelector(':popover-open')) return
      if (closeOpen(app)) key.preventDefault()
      return
    }
    if (!session.letterKeys || environment.embed !== 'none' || isTyping(key.target)) return
    const act = LETTERS.get(keyMeant(key))
    if (!act) return
    key.preventDefault()
    act(app)
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}

import type { Dialog } from '../../state/dialog-name'
import { Icon } from '../../ui/icon'
import { Popover } from '../../ui/popover'
import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'
import { BASEMAPS } from '../../view/view'
import { FullscreenButton } from './fullscreen-button'
import './menu.css'

const DIALOGS = [
  'area',
  'compare',
  'about',
  'legend',
  'check',
  'keys',
  'open',
] as const satisfies readonly Dialog[]

/** What is seldom needed: basemap, and the dialogs. A disclosure, so that its controls keep their own roles. */
export function Menu() {
  const { actions } = useApp()
  const { words } = useMessages()
  return (
    <Popover part="menu" label={words.tools.menu} sign={<Icon name="menu" />}>
      {(close) => (
        <>
          <BasemapChoice />
          <FullscreenButton inMenu />
          {DIALOGS.map((dialog) => (
            <button
              key={dialog}
              type="button"
              class="menu-item"
              data-part={`menu-${dialog}`}
              aria-haspopup="dialog"
              onClick={() => {
                close()
                actions.showDialog(dialog)
              }}
            >
              {words.tools[dialog]}
            </button>
          ))}
        </>
      )}
    </Popover>
  )
}

function BasemapChoice() {
  const { actions } = useApp()
  const { words } = useMessages()
  const base = useStore((state) => state.view.base)
  return (
    <fieldset class="menu-group" data-part="basemap">
      <legend>{words.tools.basemap}</legend>
      {([null, ...BASEMAPS] as const).map((choice) => (
        <label key={choice ?? 'system'} class="menu-item menu-choice">
          <input
            type="radio"
            name="basemap"
            checked={base === choice}
            onChange={() => actions.choose({ base: choice })}
          />
          {words.tools.basemaps[choice ?? 'system']}
        </label>
      ))}
    </fieldset>
  )
}

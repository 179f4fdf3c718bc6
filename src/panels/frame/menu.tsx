import { useEffect, useRef, useState } from 'preact/hooks'
import type { Dialog } from '../../state/store'
import { Icon } from '../../ui/icon'
import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'
import { BASEMAPS } from '../../view/view'

const DIALOGS = ['about', 'legend', 'check', 'keys', 'open'] as const satisfies readonly Dialog[]

/** What is seldom needed: basemap, and the dialogs. A disclosure, so that its controls keep their own roles. */
export function Menu() {
  const { actions } = useApp()
  const { words } = useMessages()
  const [open, setOpen] = useState(false)
  const holder = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const leave = (event: Event) => {
      if (event.target instanceof Node && !holder.current?.contains(event.target)) setOpen(false)
    }
    const onEscape = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return
      key.stopPropagation()
      setOpen(false)
      button.current?.focus()
    }
    const listening = new AbortController()
    const options = { signal: listening.signal, capture: true }
    document.addEventListener('pointerdown', leave, options)
    document.addEventListener('focusin', leave, options)
    document.addEventListener('keydown', onEscape, options)
    return () => listening.abort()
  }, [open])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const show = (dialog: Dialog) => {
    close()
    actions.showDialog(dialog)
  }
  return (
    <div class="menu" ref={holder}>
      <button
        type="button"
        ref={button}
        class="button tool"
        data-part="menu"
        aria-label={words.tools.menu}
        aria-expanded={open}
        aria-controls="menu-items"
        onClick={() => setOpen(!open)}
      >
        <Icon name="menu" />
      </button>
      {open && (
        <div class="menu-items" id="menu-items" data-part="menu-items">
          <BasemapChoice />
          {DIALOGS.map((dialog) => (
            <button
              key={dialog}
              type="button"
              class="menu-item"
              data-part={`menu-${dialog}`}
              aria-haspopup="dialog"
              onClick={() => show(dialog)}
            >
              {words.tools[dialog]}
            </button>
          ))}
        </div>
      )}
    </div>
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

import { useRef } from 'preact/hooks'
import { useMessages } from './use-messages'
import './tabs.css'

interface TabsProps<T extends string> {
  /** Ids and parts of the tabs begin with it; the panel that they open has the id `name-panel`. */
  readonly name: string
  /** Accessible name of the list. */
  readonly label: string
  /** Words by tab, in their order. */
  readonly tabs: readonly (readonly [tab: T, word: string])[]
  readonly open: T
  readonly onOpen: (tab: T) => void
}

/** Arrow keys go round the tabs, in the direction that they are drawn; Home and End go to the ends. */
export function nextTab<T>(tabs: readonly T[], open: T, key: string, rtl: boolean): T | undefined {
  const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[key]
  if (step !== undefined) return tabs[(tabs.indexOf(open) + step + tabs.length) % tabs.length]
  return key === 'Home' ? tabs[0] : key === 'End' ? tabs.at(-1) : undefined
}

/** A row of tabs with one in the tab order, as the ARIA practices have it. */
export function Tabs<T extends string>({ name, label, tabs, open, onOpen }: TabsProps<T>) {
  const { words } = useMessages()
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(
      tabs.map(([tab]) => tab),
      open,
      event.key,
      words.direction === 'rtl',
    )
    if (next === undefined) return
    event.preventDefault()
    onOpen(next)
    list.current?.querySelector<HTMLElement>(`#${name}-tab-${next}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(([tab, word]) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`${name}-tab-${tab}`}
          data-part={`${name}-tab-${tab}`}
          class="tab"
          aria-selected={tab === open}
          aria-controls={`${name}-panel`}
          tabIndex={tab === open ? 0 : -1}
          onClick={() => onOpen(tab)}
        >
          {word}
        </button>
      ))}
    </div>
  )
}

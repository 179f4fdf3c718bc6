import { useMemo } from 'preact/hooks'
import { isSomethingHidden } from '../view/open-view'
import { useApp } from './use-app'
import { useMessages } from './use-messages'
import { useVisibleEvents } from './use-store'

/**
 * Beside what says that something is hidden: one press shows all that the opening view does. It is there while the
 * reader's choices hide some of that, and goes with what it undoes, so the focus moves to the neighbour before it.
 */
export function ShowEverything({ class: name = 'link-button' }: { class?: string }) {
  const { actions, store } = useApp()
  const { words } = useMessages()
  const visible = useVisibleEvents()
  const offered = useMemo(() => {
    const { view, record } = store.getState()
    return isSomethingHidden(visible, view, record)
  }, [visible, store])
  if (!offered) return null
  return (
    <button
      type="button"
      class={name}
      data-part="show-everything"
      onClick={({ currentTarget }) => {
        const before = currentTarget.previousElementSibling
        actions.showEverything()
        if (before instanceof HTMLElement) before.focus({ preventScroll: true })
      }}
    >
      {words.tools.showEverything}
    </button>
  )
}

import { useApp } from './use-app'
import { useMessages } from './use-messages'
import { useVisibleEvents } from './use-store'

/**
 * Beside what says that something is hidden: one press shows it all. It goes with what it undoes, so the focus moves
 * to the neighbour before it.
 */
export function ShowEverything({ class: name = 'link-button' }: { class?: string }) {
  const { actions } = useApp()
  const { words } = useMessages()
  const { hidden } = useVisibleEvents()
  if (hidden.outside.length + hidden.filtered.length === 0) return null
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

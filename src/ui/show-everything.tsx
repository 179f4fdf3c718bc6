import { choicesHide } from '../state/choices-hide'
import { useApp } from './use-app'
import { useMessages } from './use-messages'
import { useVisibleEvents } from './use-store'

/**
 * Beside what says that something is hidden: one press shows all that the opening view does. It is there while the
 * reader's choices hide some of that, and goes with what it undoes, so the focus moves to the neighbour before it.
 */
export function ShowEverything({ class: name = 'link-button' }: { class?: string }) {
  const app = useApp()
  const { words } = useMessages()
  const visible = useVisibleEvents()
  if (!choicesHide(app, visible)) return null
  return (
    <button
      type="button"
      class={name}
      data-part="show-everything"
      onClick={({ currentTarget }) => {
        const before = currentTarget.previousElementSibling
        app.actions.showEverything()
        if (before instanceof HTMLElement) before.focus({ preventScroll: true })
      }}
    >
      {words.tools.showEverything}
    </button>
  )
}

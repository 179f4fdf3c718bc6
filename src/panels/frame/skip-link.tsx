import { focusWhenThere } from '../../ui/focus-when-there'
import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'

/** Opens the list and goes to it. A button and no link, because the fragment is the view. */
export function SkipLink() {
  const { actions, store } = useApp()
  const { words } = useMessages()
  const skip = () => {
    if (store.getState().session.narrow) actions.setSheet({ tab: 'list', rest: 'full' })
    else actions.choose({ panel: 'list' })
    focusWhenThere('[data-part="ledger"] [tabindex="0"]')
  }
  return (
    <button type="button" class="skip-link button" data-part="skip" onClick={skip}>
      {words.app.skip}
    </button>
  )
}

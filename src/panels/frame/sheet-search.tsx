import { Icon } from '../../ui/icon'
import { IconButton } from '../../ui/icon-button'
import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'

/** Says in the sheet at its least that a search is on, which a link may have brought, and ends it. */
export function SheetSearch() {
  const { actions } = useApp()
  const { words } = useMessages()
  const query = useStore((state) => state.view.q)
  if (query === '') return null
  return (
    <>
      <button
        type="button"
        class="sheet-query"
        data-part="sheet-query"
        onClick={() => actions.setSheet({ tab: 'list', rest: 'half' })}
      >
        <Icon name="search" sizePx={16} />
        <span class="for-ear">{words.masthead.search}: </span>
        <bdi>{query}</bdi>
      </button>
      <IconButton
        name={words.masthead.clearSearch}
        icon="close"
        part="sheet-search-clear"
        onPress={() => actions.choose({ q: '' })}
      />
    </>
  )
}

import { useRef } from 'preact/hooks'
import { Icon } from '../../ui/icon'
import { lazyPart } from '../../ui/lazy-part'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { LONGEST_QUERY, type View } from '../../view/view'
import './search.css'
import { useMessages } from '../../ui/use-messages'

const SearchResults = lazyPart(async () => (await import('./search-results')).SearchResults, {
  part: 'search-results',
})

const RowsFound = lazyPart(async () => (await import('./rows-found')).RowsFound, {
  part: 'search-results',
  words: 'rows',
})

/**
 * The search field, bound to the view's `q`. The first letter of a search is a choice, which Back undoes;
 * the rest of it replaces that entry. Escape ends it and puts clock and map back where the results took them from.
 */
export function Search() {
  const { actions } = useApp()
  const { words } = useMessages()
  const query = useStore((state) => state.view.q)
  const ofFile = useStore((state) => state.record.rows !== null)
  const typing = useRef(false)
  /** What the results have changed of the view, as it was before. */
  const before = useRef<Partial<View>>({})
  const leave = (back: Partial<View>) => {
    actions.choose({ ...back, q: '' })
    before.current = {}
  }
  const write = (q: string) => {
    if (typing.current) actions.move({ q })
    else actions.choose({ q })
    typing.current = true
  }
  return (
    <search
      class="search"
      data-part="search"
      onKeyDown={(key) => {
        if (key.key !== 'Escape' || query === '') return
        key.stopPropagation()
        leave(before.current)
      }}
    >
      <div class="search-field">
        <Icon name="search" sizePx={16} />
        <input
          type="search"
          class="search-input"
          data-part="search-input"
          // An empty field follows the page, or the placeholder would run the wrong way.
          dir={query === '' ? undefined : 'auto'}
          aria-label={words.masthead.search}
          placeholder={words.masthead.placeholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          maxLength={LONGEST_QUERY}
          value={query}
          onInput={(input) => write(input.currentTarget.value)}
          onBlur={() => {
            typing.current = false
          }}
        />
        {query !== '' && (
          <button
            type="button"
            class="icon-button"
            data-part="search-clear"
            aria-label={words.masthead.clearSearch}
            onClick={() => leave({})}
          >
            <Icon name="close" sizePx={16} />
          </button>
        )}
      </div>
      {query !== '' && (ofFile ? <RowsFound before={before} /> : <SearchResults before={before} />)}
    </search>
  )
}

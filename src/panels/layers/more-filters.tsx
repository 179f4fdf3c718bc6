import { useCallback, useRef, useState } from 'preact/hooks'
import { lazyPart } from '../../ui/lazy-part'
import { useMessages } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'
import type { View } from '../../view/view'
import './more-filters.css'

const FilterGroups = lazyPart(async () => (await import('./filter-groups')).FilterGroups, {
  part: 'filter-groups',
  soon: true,
})

/** `set`: something is chosen that stands nowhere else; `strikes`: strikes alone, which the head of the card says. */
function choiceOf({ kinds, status, basis }: View): 'none' | 'strikes' | 'set' {
  if (status !== null || basis !== null) return 'set'
  if (kinds === null) return 'none'
  return kinds.length === 0 ? 'strikes' : 'set'
}

/** A second, calmer group of filters, closed until asked for; only then is it fetched and drawn. */
export function MoreFilters() {
  const { words } = useMessages()
  const choice = useStore(({ view }) => choiceOf(view))
  // It does not fold away under a hand that switches the last kind off.
  const open = useRef(false)
  if (choice !== 'strikes') open.current = choice === 'set'
  const [asked, setAsked] = useState(false)
  const group = useRef<HTMLDetailsElement>(null)
  // By a press: in a card that is full already they would open below its edge, and the press seem to do nothing.
  const reveal = useCallback(() => {
    if (!open.current && group.current?.open) group.current.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <details
      class="more-filters"
      data-part="more-filters"
      open={open.current}
      ref={group}
      onToggle={() => {
        setAsked(true)
        reveal()
      }}
    >
      <summary>{words.layers.more}</summary>
      {(asked || open.current) && <FilterGroups drawn={reveal} />}
    </details>
  )
}

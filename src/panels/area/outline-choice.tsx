import { useEffect, useMemo, useState } from 'preact/hooks'
import { formatNumber } from '../../i18n/format'
import { type LocalText, localText } from '../../model/event'
import { foldText } from '../../model/fold-text'
import type { Outline } from '../../record/area-index'
import { loadAreas } from '../../record/area-rows'
import { Field } from '../../ui/field'
import { useApp } from '../../ui/use-app'
import { useWords } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'

/** Of more nobody finds what they look for in a list. */
const MOST_LISTED = 24

/** Every outline that the view can be narrowed to, by its name in either script. */
export function OutlineChoice() {
  const { lang, words } = useWords('compare')
  const { actions } = useApp()
  const outlines = useOutlines()
  const chosen = useStore(({ view }) => (view.area?.kind === 'place' ? view.area.id : null))
  const [typed, setTyped] = useState('')
  const found = useMemo(() => matching(outlines, typed, lang), [outlines, typed, lang])
  const left = found.length - MOST_LISTED
  return (
    <section data-part="area-outlines">
      <h3>{words.area.choose}</h3>
      <Field label={words.area.search}>
        {(id) => (
          <input
            id={id}
            type="search"
            dir="auto"
            autocomplete="off"
            data-part="area-search"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Field>
      <ul class="area-list">
        {found.slice(0, MOST_LISTED).map((outline) => (
          <li key={outline.id}>
            <button
              type="button"
              class="button"
              dir="auto"
              aria-pressed={outline.id === chosen}
              onClick={() => actions.choose({ area: { kind: 'place', id: outline.id } })}
            >
              {localText(outline.name, lang)}
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet small" role="status">
        {outlines.length > 0 && found.length === 0 && words.area.noOutline}
        {left > 0 && words.area.moreOutlines(formatNumber(left, lang))}
      </p>
    </section>
  )
}

/** Empty until the program and the basemap's outlines have come. */
function useOutlines(): readonly Outline[] {
  const { assets, actions } = useApp()
  const record = useStore((state) => state.record)
  const [list, setList] = useState<(of: typeof record) => readonly Outline[]>(() => () => [])
  useEffect(() => {
    loadAreas(assets).then(
      ({ outlinesOf }) => setList(() => outlinesOf),
      () => actions.postOnce({ code: 'part-failed' }),
    )
  }, [assets])
  return list(record)
}

/** Those of which every typed word is in a name, in the order of the page's language. */
function matching(outlines: readonly Outline[], typed: string, lang: string): readonly Outline[] {
  const wanted = foldText(typed).split(/\s+/).filter(Boolean)
  const namesOf = (name: LocalText) => foldText(Object.values(name).join(' '))
  return outlines
    .filter(({ name }) => wanted.every((word) => namesOf(name).includes(word)))
    .toSorted((a, b) => localText(a.name, lang).localeCompare(localText(b.name, lang), lang))
}

import { useMemo, useState } from 'preact/hooks'
import { formatNumber } from '../../i18n/format'
import { Field } from '../../ui/field'
import { ActorSymbol } from '../../ui/symbol'
import { useApp } from '../../ui/use-app'
import { useWords } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'
import { findNames, type LayerName, layerNames } from './find-names'
import './file-layers.css'

/** Fewer names are seen at once. */
const FEW = 6
/** More than these are found by more letters. */
const SHOWN = 8

/** How many names share the last layer, and a search among all of them: also of those that have no layer of their own. */
export function FindLayer() {
  const { lang, words } = useWords('rows')
  const record = useStore((state) => state.record)
  const [text, setText] = useState('')
  const names = useMemo(() => layerNames(record), [record])
  const found = useMemo(() => findNames(names, text), [names, text])
  const others = record.table.sharing.size
  if (names.length <= FEW) return null
  const { layersOfFile: say } = words
  return (
    <div class="find-layer" data-part="find-layer">
      {others > 0 && (
        <p class="quiet small" data-part="layers-others">
          {say.others(others, formatNumber(others, lang))}
        </p>
      )}
      <Field label={say.find}>
        {(id) => (
          <input
            id={id}
            type="search"
            data-part="find-layer-input"
            autocomplete="off"
            spellcheck={false}
            dir={text === '' ? undefined : 'auto'}
            placeholder={say.findHint}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      {text.trim() !== '' && (
        <>
          <p class="quiet small" role="status" data-part="find-layer-count">
            {found.length === 0 ? say.none : say.found(found.length, formatNumber(found.length, lang))}
          </p>
          <ul class="found-names" data-part="found-layers">
            {found.slice(0, SHOWN).map((one) => (
              <FoundName key={`${one.layer} ${one.name}`} found={one} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** A press shows a layer alone; of a name without one the events that name it, by the search. */
function FoundName({ found: { name, layer } }: { found: LayerName }) {
  const { actions } = useApp()
  const { words } = useWords('rows')
  const { layersOfFile: say } = words
  return (
    <li>
      <button
        type="button"
        class="found-name"
        data-layer={layer ?? 'others'}
        aria-label={layer === null ? say.search(name) : say.only(name)}
        onClick={() =>
          layer === null ? actions.choose({ q: name, actors: null }) : actions.onlyActor(layer)
        }
      >
        <ActorSymbol actor={layer ?? 'others'} sizePx={12} />
        <bdi>{name}</bdi>
        <span class="quiet small">{layer === null ? say.inOthers : say.ownLayer}</span>
      </button>
    </li>
  )
}

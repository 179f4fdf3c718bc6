import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'
import './basis-choice.css'

/** Strikes that the actor declared, that others allege, or both. */
export function BasisChoice() {
  const { actions } = useApp()
  const { words } = useMessages()
  const basis = useStore((state) => state.view.basis)
  const choices = [
    { value: null, label: words.layers.basisBoth, hint: words.layers.basisHints.both },
    { value: 'declared', label: words.layers.basisDeclared, hint: words.layers.basisHints.declared },
    { value: 'alleged', label: words.layers.basisAlleged, hint: words.layers.basisHints.alleged },
  ] as const
  return (
    <fieldset class="basis" data-part="basis">
      <legend>{words.layers.basis}</legend>
      <div class="segments">
        {choices.map(({ value, label, hint }) => (
          <label key={label} class="segment" title={hint}>
            <input
              type="radio"
              name="basis"
              class="for-ear"
              checked={basis === value}
              onChange={() => actions.choose({ basis: value })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

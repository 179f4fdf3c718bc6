import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './field.css'

/** A control under its name; `children` makes the control with the id that the name points to. */
export function Field({ label, children }: { label: string; children: (id: string) => ComponentChildren }) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  )
}

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** A control of the time settings under its name; `children` makes the control with the id that the name points to. */
export function Field({ label, children }: { label: string; children: (id: string) => ComponentChildren }) {
  const id = useId()
  return (
    <div class="time-field">
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  )
}

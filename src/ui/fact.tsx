import type { ComponentChildren } from 'preact'
import './fact.css'

/** One term of the event's facts with what is known of it. */
export function Fact({
  part,
  label,
  children,
}: {
  part: string
  label: string
  children: ComponentChildren
}) {
  return (
    <div class="fact" data-part={`event-${part}`}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

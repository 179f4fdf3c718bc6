import type { ComponentChildren } from 'preact'
import './date-input.css'

/**
 * A native date input, in `children`, that reads in the page's language: browsers write its date in their own. The words
 * are for the eye; who types in it or hears it has the browser's.
 */
export function DateInput({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    <span class="date-input">
      {children}
      <span class="date-words" aria-hidden="true" translate={false}>
        {words}
      </span>
    </span>
  )
}

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { formatNumber } from '../i18n/format'
import { useDialogMessages } from './use-dialog-messages'

/** As many as anybody goes through at once; a list of ten thousand would hold up the page. */
const FIRST = 100

/** The first of a list, and a button for as many more where there are more. */
export function useSome<T>(list: readonly T[]): readonly [some: readonly T[], more: VNode | null] {
  const { lang, words } = useDialogMessages()
  const [count, setCount] = useState(FIRST)
  const left = list.length - count
  if (left <= 0) return [list, null]
  return [
    list.slice(0, count),
    <button
      key="more"
      type="button"
      class="link-button small"
      data-part="show-more"
      onClick={() => setCount(count + FIRST)}
    >
      {words.showMore(formatNumber(left, lang))}
    </button>,
  ]
}

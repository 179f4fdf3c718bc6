import { isSomethingHidden } from '../view/open-view'
import type { VisibleEvents } from '../view/visible-events'
import type { App } from './app'

const answers = new WeakMap<VisibleEvents, boolean>()

/** Do the reader's choices hide something that the opening view shows? Worked out once for all who ask in a step. */
export function choicesHide({ store }: Pick<App, 'store'>, visible: VisibleEvents): boolean {
  const known = answers.get(visible)
  if (known !== undefined) return known
  const { view, record } = store.getState()
  const hides = isSomethingHidden(visible, view, record)
  answers.set(visible, hides)
  return hides
}

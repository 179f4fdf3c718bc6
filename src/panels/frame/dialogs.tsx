import type { ComponentType } from 'preact'
import type { Dialog } from '../../state/store'
import { useStore } from '../../ui/use-store'
import { AboutDialog, CheckDialog, HiddenDialog, KeysDialog, LegendDialog } from './lazy-panels'

/** Each dialog of the page by its name in the store; those of other rooms are put in by `app`. */
export type DialogTable = Partial<Record<Dialog, ComponentType>>

const OWN: DialogTable = {
  about: AboutDialog,
  check: CheckDialog,
  hidden: HiddenDialog,
  keys: KeysDialog,
  legend: LegendDialog,
}

/** The open dialog, if any. */
export function Dialogs({ more = {} }: { more?: DialogTable }) {
  const dialog = useStore((state) => state.session.dialog)
  const Open = dialog === null ? undefined : (more[dialog] ?? OWN[dialog])
  return Open ? <Open key={dialog} /> : null
}

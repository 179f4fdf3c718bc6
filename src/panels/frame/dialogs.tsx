import type { ComponentType } from 'preact'
import { useEffect, useErrorBoundary } from 'preact/hooks'
import type { Dialog } from '../../state/dialog-name'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import {
  AboutDialog,
  AreaDialog,
  ChangesDialog,
  CheckDialog,
  CompareDialog,
  FileDialog,
  HiddenDialog,
  KeysDialog,
  LegendDialog,
  OpenDialog,
  ShareDialog,
} from './lazy-panels'

/** Each dialog of the page by its name in the store. Those that are one component stay open when one follows another. */
const DIALOGS: Readonly<Record<Dialog, ComponentType>> = {
  about: AboutDialog,
  area: AreaDialog,
  changes: ChangesDialog,
  check: CheckDialog,
  compare: CompareDialog,
  file: FileDialog,
  hidden: HiddenDialog,
  keys: KeysDialog,
  legend: LegendDialog,
  open: OpenDialog,
  share: ShareDialog,
  cite: ShareDialog,
  embed: ShareDialog,
  export: ShareDialog,
}

/**
 * The open dialog, if any. One that fails or does not come is told of and counts as closed, so that the page's keys
 * act again and the next press tries once more.
 */
export function Dialogs() {
  const { actions } = useApp()
  const dialog = useStore((state) => state.session.dialog)
  const [error, reset] = useErrorBoundary((thrown: unknown) => {
    console.error('dialog', thrown)
    actions.showDialog(null)
    actions.postOnce({ code: 'part-failed' })
  })
  useEffect(() => {
    if (error && dialog === null) reset()
  }, [error, dialog, reset])
  const Open = error || dialog === null ? null : DIALOGS[dialog]
  return Open && <Open />
}

import type { ComponentType } from 'preact'
import { useEffect, useErrorBoundary } from 'preact/hooks'
import type { WordGroup } from '../../i18n/messages/language'
import type { Dialog } from '../../state/dialog-name'
import { lazyPart } from '../../ui/lazy-part'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import type { PROGRAMS } from './dialog-programs'

/** A dialog by the name of its program, and the words that it needs. */
function dialogOf(name: keyof typeof PROGRAMS, words: WordGroup): ComponentType {
  return lazyPart(async () => (await import('./dialog-programs')).PROGRAMS[name](), { words })
}

const SHARE = dialogOf('share', 'share')

/** Each dialog of the page by its name in the store. Those that are one component stay open when one follows another. */
const DIALOGS: Readonly<Record<Dialog, ComponentType>> = {
  about: dialogOf('about', 'dialog'),
  area: dialogOf('area', 'compare'),
  changes: dialogOf('changes', 'share'),
  check: dialogOf('check', 'dialog'),
  compare: dialogOf('compare', 'compare'),
  file: dialogOf('file', 'share'),
  hidden: dialogOf('hidden', 'dialog'),
  keys: dialogOf('keys', 'dialog'),
  legend: dialogOf('legend', 'dialog'),
  open: dialogOf('open', 'share'),
  share: SHARE,
  cite: SHARE,
  embed: SHARE,
  export: SHARE,
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

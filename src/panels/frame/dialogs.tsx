import { useEffect, useErrorBoundary } from 'preact/hooks'
import { lazyPart } from '../../ui/lazy-part'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'

/** Which dialogs there are is fetched in a quiet moment, each of them when it is opened. */
const DialogNamed = lazyPart(async () => (await import('./dialog-named')).DialogNamed, { soon: true })

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
  return error || dialog === null ? null : <DialogNamed name={dialog} />
}

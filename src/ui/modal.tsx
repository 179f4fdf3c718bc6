import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from './icon'
import './modal.css'
import { useApp } from './use-app'
import { useCover } from './use-cover'
import { useMessages } from './use-messages'

interface ModalProps {
  /** `data-part` of the dialog. */
  readonly part: string
  /** Heading and accessible name. */
  readonly title: string
  readonly children: ComponentChildren
}

/**
 * A dialog over the page, open for as long as it is mounted. Escape, the close button and a press beside it
 * close it; focus goes back to where it was.
 */
export function Modal({ part, title, children }: ModalProps) {
  const { actions } = useApp()
  const { words } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const cameFrom = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus()
    }
  }, [])
  // The browser's own closing gives the focus back: while the dialog is up, nothing behind it can take it.
  const close = () => dialog.current?.close()
  useCover(true, close)
  return (
    <dialog
      ref={dialog}
      class="modal"
      data-part={part}
      aria-labelledby={`${part}-title`}
      onClose={() => actions.showDialog(null)}
      onMouseDown={(press) => press.target === dialog.current && close()}
      onKeyDown={(key) => key.stopPropagation()}
    >
      <div class="modal-body">
        <header class="modal-head">
          <h2 class="modal-title" id={`${part}-title`}>
            {title}
          </h2>
          <button
            type="button"
            class="icon-button"
            data-part="dialog-close"
            aria-label={words.app.close}
            onClick={close}
          >
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}

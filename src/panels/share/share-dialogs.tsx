import type { ComponentChildren } from 'preact'
import type { Dialog } from '../../state/store'
import { ChangesDialog } from '../open/changes-dialog'
import { OpenDialog } from '../open/open-dialog'
import { ShareDialog } from './share-dialog'

/** The open dialog, where it is one of this room. */
export function drawDialog(dialog: Dialog | null): ComponentChildren {
  switch (dialog) {
    case 'share':
      return <ShareDialog key="share" tab="link" />
    case 'cite':
      return <ShareDialog key="share" tab="cite" />
    case 'embed':
      return <ShareDialog key="share" tab="embed" />
    case 'export':
      return <ShareDialog key="share" tab="data" />
    case 'open':
      return <OpenDialog />
    case 'changes':
      return <ChangesDialog />
    default:
      return null
  }
}

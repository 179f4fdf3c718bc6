import type { ComponentType } from 'preact'
import type { Dialog } from '../../state/dialog-name'
import { Modal } from '../../ui/modal'
import { Tabs } from '../../ui/tabs'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { CiteTab } from './cite-tab'
import { DataTab } from './data-tab'
import { EmbedTab } from './embed-tab'
import { LinkTab } from './link-tab'
import './share.css'
import { useShareMessages } from './use-share-messages'

const TABS = ['link', 'cite', 'embed', 'data'] as const
type ShareTab = (typeof TABS)[number]

/** Which dialog of the session opens at which tab. */
const DIALOG_OF: Readonly<Record<ShareTab, Dialog>> = {
  link: 'share',
  cite: 'cite',
  embed: 'embed',
  data: 'export',
}
const CONTENT: Readonly<Record<ShareTab, ComponentType>> = {
  link: LinkTab,
  cite: CiteTab,
  embed: EmbedTab,
  data: DataTab,
}

const TAB_OF: ReadonlyMap<Dialog | null, ShareTab> = new Map(TABS.map((tab) => [DIALOG_OF[tab], tab]))

/** Everything that takes a view away from the page: link, citation, embed, files. */
export function ShareDialog() {
  const { actions } = useApp()
  const { share } = useShareMessages()
  const tab = useStore((state) => TAB_OF.get(state.session.dialog) ?? 'link')
  const own = useStore((state) => state.source.kind === 'file')
  const unnamed = useStore((state) => state.session.fileMark === null)
  const Content = CONTENT[tab]
  return (
    <Modal part="share-dialog" title={share.title}>
      <Tabs
        name="share"
        label={share.tabs.label}
        tabs={TABS.map((option) => [option, share.tabs[option]])}
        open={tab}
        onOpen={(next) => actions.showDialog(DIALOG_OF[next])}
      />
      <div
        role="tabpanel"
        id="share-panel"
        aria-labelledby={`share-tab-${tab}`}
        data-part={`share-${tab}-panel`}
      >
        {own && tab !== 'data' && (
          <p class="share-warning" data-part="own-file-warning">
            {unnamed ? share.ownFileUnnamed : share.ownFile}
          </p>
        )}
        <Content />
      </div>
    </Modal>
  )
}

import type { ComponentType } from 'preact'
import { useRef } from 'preact/hooks'
import type { Dialog } from '../../state/store'
import { Modal } from '../../ui/modal'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { CiteTab } from './cite-tab'
import { DataTab } from './data-tab'
import { EmbedTab } from './embed-tab'
import { LinkTab } from './link-tab'
import './share.css'
import { useShareMessages } from './use-share-messages'

const TABS = ['link', 'cite', 'embed', 'data'] as const
export type ShareTab = (typeof TABS)[number]

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

/** Everything that takes a view away from the page: link, citation, embed, files. */
export function ShareDialog({ tab }: { tab: ShareTab }) {
  const { share } = useShareMessages()
  const own = useStore((state) => state.source.kind === 'file')
  const Content = CONTENT[tab]
  return (
    <Modal part="share-dialog" title={share.title}>
      <Tabs tab={tab} />
      <div
        role="tabpanel"
        id="share-panel"
        aria-labelledby={`share-tab-${tab}`}
        data-part={`share-${tab}-panel`}
      >
        {own && tab !== 'data' && (
          <p class="share-warning" data-part="own-file-warning">
            {share.ownFile}
          </p>
        )}
        <Content />
      </div>
    </Modal>
  )
}

/** Arrow keys go round the tabs, in the direction that they are drawn. */
function nextTab(tab: ShareTab, key: string, rtl: boolean): ShareTab | undefined {
  const at = TABS.indexOf(tab)
  const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[key]
  if (step !== undefined) return TABS[(at + step + TABS.length) % TABS.length]
  return key === 'Home' ? TABS[0] : key === 'End' ? TABS.at(-1) : undefined
}

function Tabs({ tab }: { tab: ShareTab }) {
  const { actions } = useApp()
  const { words, share } = useShareMessages()
  const list = useRef<HTMLDivElement>(null)
  const show = (next: ShareTab) => actions.showDialog(DIALOG_OF[next])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(tab, event.key, words.direction === 'rtl')
    if (!next) return
    event.preventDefault()
    show(next)
    list.current?.querySelector<HTMLElement>(`#share-tab-${next}`)?.focus()
  }
  return (
    <div class="share-tabs" role="tablist" aria-label={share.tabs.label} ref={list} onKeyDown={onKeyDown}>
      {TABS.map((option) => (
        <button
          key={option}
          type="button"
          role="tab"
          id={`share-tab-${option}`}
          data-part={`share-tab-${option}`}
          class="share-tab"
          aria-selected={option === tab}
          aria-controls="share-panel"
          tabIndex={option === tab ? 0 : -1}
          onClick={() => show(option)}
        >
          {share.tabs[option]}
        </button>
      ))}
    </div>
  )
}

import { useEffect, useRef } from 'preact/hooks'
import type { PostedNotice } from '../../state/store'
import { Icon } from '../../ui/icon'
import { useApp } from '../../ui/use-app'
import { useWords } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'
import { describeNotice, describeNotices, groupNotices, type NoticeGroup } from './describe-notice'
import { LastingNotices } from './lasting-notices'
import './notice-cards.css'

/** Good news goes by itself; what the reader should know stays until it is dismissed. */
const PASSING: ReadonlySet<PostedNotice['notice']['code']> = new Set(['copied', 'map-restored'])
const PASSING_MS = 4_000

/** What there is to tell, a card each; the newest goes to `say`, for the ear. */
export function NoticeCards({ say }: { say: (text: string) => void }) {
  const app = useApp()
  const { lang, words } = useWords('notices')
  const notices = useStore((state) => state.session.notices)
  const newest = notices.at(-1)
  const lastSaid = useRef(0)
  useEffect(() => {
    if (!newest || newest.key <= lastSaid.current) return
    lastSaid.current = newest.key
    say(describeNotice(newest.notice, app.store.getState().record, lang, words))
  }, [newest])
  return (
    <>
      <LastingNotices />
      {groupNotices(notices).map((group) => (
        <NoticeCard key={group[0].key} group={group} />
      ))}
    </>
  )
}

function NoticeCard({ group }: { group: NoticeGroup }) {
  const { actions } = useApp()
  const { lang, words } = useWords('notices')
  const record = useStore((state) => state.record)
  const { notice, key } = group[0]
  useEffect(() => {
    if (!PASSING.has(notice.code)) return
    const timer = setTimeout(() => actions.dismiss(key), PASSING_MS)
    return () => clearTimeout(timer)
  }, [notice, key])
  return (
    <div class="notice card" data-part="notice" data-code={notice.code}>
      <div class="notice-text" dir="auto">
        {describeNotices(
          group.map((posted) => posted.notice),
          record,
          lang,
          words,
        )}
        {notice.code === 'copy-failed' && (
          <input
            class="notice-copy"
            aria-label={words.notices.copyFailed}
            readOnly
            translate={false}
            value={notice.text}
            onFocus={(focus) => focus.currentTarget.select()}
          />
        )}
        {notice.code === 'record-changed' && (
          <button
            type="button"
            class="link-button"
            data-part="show-changes"
            aria-haspopup="dialog"
            onClick={() => actions.showDialog('changes')}
          >
            {words.notices.showChanges}
          </button>
        )}
      </div>
      <button
        type="button"
        class="icon-button"
        data-part="notice-dismiss"
        aria-label={words.notices.dismiss}
        onClick={() => {
          for (const posted of group) actions.dismiss(posted.key)
        }}
      >
        <Icon name="close" sizePx={16} />
      </button>
    </div>
  )
}

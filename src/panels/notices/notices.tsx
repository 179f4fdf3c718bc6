import { useEffect } from 'preact/hooks'
import { isForeignFrame } from '../../state/environment'
import type { PostedNotice } from '../../state/store'
import { Icon } from '../../ui/icon'
import { lazyPart } from '../../ui/lazy-part'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { Announcer } from './announcer'
import { describeNotices, groupNotices, type NoticeGroup } from './describe-notice'
import './notices.css'
import { useMessages } from '../../ui/use-messages'

const LastingNotices = lazyPart(async () => (await import('./lasting-notices')).LastingNotices, {
  part: 'lasting-notices',
})

/** Good news goes by itself; what the reader should know stays until it is dismissed. */
const PASSING: ReadonlySet<PostedNotice['notice']['code']> = new Set(['copied', 'map-restored'])
const PASSING_MS = 4_000

/** What the page has to tell: seen here, heard through the one status region. */
export function Notices() {
  const { words } = useMessages()
  const notices = useStore((state) => state.session.notices)
  const lasting = useLasting()
  return (
    <section class="notices" data-part="notices" aria-label={words.notices.label}>
      {lasting && <LastingNotices />}
      {groupNotices(notices).map((group) => (
        <NoticeCard key={group[0].key} group={group} />
      ))}
      <Announcer />
    </section>
  )
}

/** Is there anything to tell that stays for as long as the page does? */
function useLasting(): boolean {
  const { environment } = useApp()
  const hasProblems = useStore(({ session: { load } }) => load.state === 'ready' && load.problems.length > 0)
  return hasProblems || isForeignFrame(environment)
}

function NoticeCard({ group }: { group: NoticeGroup }) {
  const { actions } = useApp()
  const { lang, words } = useMessages()
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
